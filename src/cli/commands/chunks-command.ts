import { chunksCommand as said, tablesCommand } from "../../phrases/tables.js";
import { counted } from "../../phrases/views.js";
import { leastFor } from "../../write/chunks/chunk-report.js";
import type { ChunksFlags } from "../flags/chunks-flags.js";
import { refuse } from "../flags/contradictions.js";
import { noInputs } from "../inputs/input.js";
import { type Output, StreamOutput } from "../outputs/output.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { RowsOutput } from "../outputs/rows-output.js";
import { say } from "../outputs/standard-error.js";
import { UniqueChunks } from "../outputs/unique-chunks.js";
import { parsedWork } from "../work/records-work.js";
import type { Totals } from "../work/run.js";
import { watchSignals } from "../work/signals.js";
import { filesOf, findFiles, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showWork } from "./show-command.js";

/** `reports chunks`: the author's text in pieces for a search index. */
export async function chunksCommand(paths: readonly string[], flags: ChunksFlags): Promise<number> {
  const parsed = flags.from === "ndjson";
  const { maxChars, format } = flags;
  const minChars = flags.minChars ?? leastFor(maxChars);
  refuse([
    [minChars > maxChars, said.lengths(minChars, maxChars)],
    [format === "parquet" && goesToTerminal(flags), tablesCommand.notForTerminal(format)],
    [parsed && flags.filesFrom !== undefined, tablesCommand.oneInput()],
  ]);
  const found = parsed ? noInputs : await findFiles(paths, flags);
  const stop = watchSignals();
  const product: Product = { kind: "chunks", options: { maxChars, minChars }, rows: format === "parquet" };
  let copies = 0;
  const output = new UniqueChunks(await outputFor(flags, parsed ? paths : filesOf(found.inputs), product), () => {
    copies++;
  });
  const work = parsed ? parsedWork(paths, flags, stop.signal, output) : gatheringWork(found, output);
  const tell = ({ counts }: Totals): void => {
    if (flags.quiet === true) return;
    if (copies > 0) say(`reports: ${said.copies(copies)}`);
    if (counts.passedBy > 0) say(`reports: ${counted.passedBy(counts.passedBy)}`);
  };
  return (await showWork({ product, work, tell }, flags, stop)) ?? stop.exitCode();
}

async function outputFor(
  flags: ChunksFlags,
  files: Parameters<typeof openSink>[1],
  product: Product & { kind: "chunks" },
): Promise<Output> {
  const sink = openSink(flags, files);
  if (flags.format === "ndjson") return new StreamOutput(sink, await loadProduct(product));
  const { ParquetFile } = await import("../../write/parquet.js");
  const { chunkColumns } = await import("../../write/chunks/columns.js");
  return new RowsOutput(sink, new ParquetFile(chunkColumns));
}
