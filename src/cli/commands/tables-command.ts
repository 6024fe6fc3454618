import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { language } from "../../phrases/language.js";
import { tablesCommand as said } from "../../phrases/tables.js";
import { counted, told } from "../../phrases/views.js";
import { headOf } from "../../write/tables/column.js";
import { dictionary } from "../../write/tables/dictionary.js";
import { tables } from "../../write/tables/tables.js";
import { inWords, UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { refuse } from "../flags/contradictions.js";
import type { TablesFlags } from "../flags/tables-flags.js";
import type { FilePath } from "../inputs/input.js";
import { noInputs } from "../inputs/input.js";
import { say } from "../outputs/standard-error.js";
import { TableFiles, type TableRows, TablesOutput } from "../outputs/tables-output.js";
import { Workbook } from "../outputs/workbook-output.js";
import { parsedWork } from "../work/records-work.js";
import type { Totals } from "../work/run.js";
import { watchSignals } from "../work/signals.js";
import { filesOf, findFiles, gatheringWork, openSink, openSinks } from "../work/work.js";
import { showWork } from "./show-command.js";

/** `reports tables`: all that reports hold as tables that join. */
export async function tablesCommand(paths: readonly string[], flags: TablesFlags): Promise<number> {
  if (flags.describe === true) return describe(flags);
  const parsed = flags.from === "ndjson";
  const { format, output, outDir } = flags;
  refuse([
    [output !== undefined && outDir !== undefined, said.oneOutput()],
    [output !== undefined && format !== "xlsx", said.needsDirectory(tables.length)],
    [output === undefined && outDir === undefined, said.nowhere()],
    [flags.bom === true && format !== "csv" && format !== "tsv", said.bom()],
    [parsed && flags.filesFrom !== undefined, said.oneInput()],
  ]);
  const found = parsed ? noInputs : await findFiles(paths, flags);
  const stop = watchSignals();
  let copies = 0;
  const writing = new TablesOutput(await openTables(flags, parsed ? paths : filesOf(found.inputs)), () => {
    copies++;
  });
  const work = parsed ? parsedWork(paths, flags, stop.signal, writing) : gatheringWork(found, writing);
  const tell = ({ counts }: Totals): void => {
    if (flags.quiet === true) return;
    if (counts.reports > 0)
      say(
        tables
          .map(({ name, says }) => told.table(language() === "zh" ? headOf(says) : name, writing.counts.get(name) ?? 0))
          .join(told.listMark()),
      );
    if (copies > 0) say(`reports: ${said.copies(copies)}`);
    if (counts.passedBy > 0) say(`reports: ${counted.passedBy(counts.passedBy)}`);
  };
  const code = await showWork({ product: { kind: "tables" }, work, tell }, flags, stop);
  return code ?? stop.exitCode();
}

async function describe(flags: TablesFlags): Promise<number> {
  const sink = openSink(flags, []);
  await sink.write(dictionary());
  await sink.close();
  return exitCodes.done;
}

/** Where the tables are written: a file each, or one workbook. */
async function openTables(flags: TablesFlags, files: readonly (FilePath | null)[]): Promise<TableRows> {
  const { format, outDir } = flags;
  if (outDir !== undefined) makeDirectory(outDir);
  const pathOf = (name: string): string => join(outDir ?? "", `${name}.${format}`);
  if (format === "xlsx") {
    if (outDir === undefined) return new Workbook(openSink(flags, files), language());
    return new Workbook(one(openSinks(flags, files, free([pathOf("tables")], flags))), language());
  }
  const outputs = free(
    tables.map(({ name }) => pathOf(name)),
    flags,
  );
  return new TableFiles(format, openSinks(flags, files, outputs), flags.bom === true);
}

function one<Sink>(sinks: readonly Sink[]): Sink {
  const [sink] = sinks;
  if (sink === undefined) throw new Error("nothing was opened");
  return sink;
}

/** @throws UsageError where a file would be replaced without leave */
function free(outputs: readonly string[], { force }: TablesFlags): readonly string[] {
  const there = force === true ? undefined : outputs.find((output) => existsSync(output));
  if (there !== undefined) throw new UsageError(said.exists(there));
  return outputs;
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new UsageError(`${directory}: ${inWords(error)}`);
  }
}
