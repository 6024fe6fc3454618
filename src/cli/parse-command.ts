import { checkFlags } from "./check-flags.js";
import { isPainted } from "./color.js";
import { loadDiagnosticsFormat } from "./diagnostics-formats.js";
import { DiagnosticsLog } from "./diagnostics-log.js";
import { asEncoding } from "./encoding-names.js";
import { exitCodes } from "./exit-codes.js";
import type { FormatName } from "./formats.js";
import { LargeApart } from "./large-apart.js";
import type { ParseFlags } from "./parse-flags.js";
import { Progress } from "./progress.js";
import { readRulesFiles } from "./rules-files.js";
import { run, type Totals } from "./run.js";
import type { Settings } from "./settings.js";
import { watchSignals } from "./signals.js";
import { say, standardError } from "./standard-error.js";
import { summaryLine } from "./summary.js";
import type { Doer } from "./task.js";
import { FileSink } from "./text-sink.js";
import { filesWork, recordsWork } from "./work.js";

/** `reports parse`: finds the inputs, parses them, puts each report out as soon as its turn has come. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const format = checkFlags(flags);
  const settings = await settingsOf(flags, format);
  const stop = watchSignals();
  const work =
    flags.from === "ndjson" ? await recordsWork(paths, flags, stop.signal) : await filesWork(paths, flags, format);
  // Whoever waits for a pipe that does not come is to hear of it too.
  stop.signal.addEventListener("abort", () => process.stdin.destroy());
  const progress = new Progress(work.total ?? 0, process.stderr, work.total !== null && showsProgress(flags));
  const log = await openLog(flags, progress);
  const doer = await doerFor(settings, flags.jobs ?? work.jobs);
  const abandon = (): void => {
    progress.clear();
    work.output.abandon();
    log.abandon();
  };
  try {
    await log.open();
    const totals = await run(work, doer, log, progress, stop.signal);
    if (stop.signal.aborted) {
      abandon();
      return stop.exitCode();
    }
    await work.output.close();
    await log.close();
    progress.clear();
    if (flags.quiet !== true && !log.owns(standardError)) say(summaryLine(totals.counts, totals.failed));
    return verdict(totals, flags);
  } catch (error) {
    abandon();
    throw error;
  } finally {
    work.close();
    doer.close();
  }
}

async function settingsOf(flags: ParseFlags, format: FormatName): Promise<Settings> {
  return {
    format,
    bom: flags.bom === true,
    apart: flags.outDir !== undefined,
    encoding: asEncoding(flags.encoding),
    rules: await readRulesFiles(flags.rules),
    maxBytes: flags.maxBytes,
    debug: flags.debug === true,
  };
}

async function doerFor(settings: Settings, jobs: number): Promise<Doer> {
  const pool = async (): Promise<Doer> => new (await import("./pool.js")).Pool(settings, jobs);
  if (jobs > 1) return pool();
  // With workers this process parses nothing and need not load what parses.
  const { here } = await import("./here.js");
  return new LargeApart(await here(settings), pool);
}

async function openLog(flags: ParseFlags, progress: Progress): Promise<DiagnosticsLog> {
  const { diagnosticsFormat: name, diagnosticsOutput: file } = flags;
  const painted = file === undefined && isPainted(flags.color || "never", process.stderr.isTTY, process.env);
  const format = await loadDiagnosticsFormat(name, painted);
  const sink = file === undefined ? standardError : new FileSink(file);
  return new DiagnosticsLog(sink, format, {
    // An engine keeps what its processes say; a line for every warning in a million records is nobody's wish.
    failuresOnly: name === "text" && (flags.quiet === true || flags.from === "ndjson"),
    before: () => progress.clear(),
  });
}

const showsProgress = ({ quiet }: ParseFlags): boolean =>
  process.stderr.isTTY && quiet !== true && (process.env.CI ?? "") === "" && process.env.TERM !== "dumb";

function verdict({ counts, failed }: Totals, { failOn, maxWarnings }: ParseFlags): number {
  const tooBad =
    (failOn === "warning" && counts.warnings + counts.errors > 0) ||
    (failOn === "error" && counts.errors > 0) ||
    counts.warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
  return failed > 0 || tooBad ? exitCodes.failed : exitCodes.done;
}
