import { language, useLanguage } from "../../phrases/language.js";
import { loadDiagnosticsFormat } from "../diagnostics/diagnostics-formats.js";
import { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import { exitCodes } from "../exit-codes.js";
import type { ParseFlags } from "../flags/parse-flags.js";
import { FailureList } from "../outputs/failure-list.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { say, standardError } from "../outputs/standard-error.js";
import { FileSink } from "../outputs/text-sink.js";
import { isPainted } from "../terminal/color.js";
import { Progress, showsProgress } from "../terminal/progress.js";
import { carryOut } from "../work/carry-out.js";
import { recordsWork } from "../work/records-work.js";
import type { Totals } from "../work/run.js";
import { settingsOf } from "../work/settings.js";
import { watchSignals } from "../work/signals.js";
import { summaryLine } from "../work/summary.js";
import { filesWork, findFiles } from "../work/work.js";
import { checkFlags } from "./check-flags.js";
import { isToFile } from "./show-command.js";

/** `reports parse`: finds the inputs, parses them, puts each report out as soon as its turn has come. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const product: Product = { kind: "report", format: checkFlags(flags), bom: flags.bom === true };
  const spoken = language();
  if (isForPrograms(flags)) useLanguage("en");
  const settings = await settingsOf(flags, product, flags.outDir !== undefined);
  const found = flags.from === "ndjson" ? null : await findFiles(paths, flags);
  // From here on there may be something half-written; until here a signal ends us at once.
  const stop = watchSignals();
  const work =
    found === null ? recordsWork(paths, flags, stop.signal) : filesWork(found, flags, await loadProduct(product));
  const progress = new Progress(work.total ?? 0, process.stderr, work.total !== null && showsProgress(flags));
  const log = await openLog(flags, progress);
  const totals = await carryOut({ work, settings, jobs: flags.jobs, log, progress, stop, toFile: isToFile(flags) });
  useLanguage(spoken);
  if (totals === null) return stop.exitCode();
  if (flags.quiet !== true && !log.owns(standardError)) say(summaryLine(totals.counts, totals.failed, work.leftOut));
  return verdict(totals, flags);
}

/** Whether messages stand in what programs read, where they are English; the summary is for people even so. */
const isForPrograms = ({ from, diagnosticsFormat }: ParseFlags): boolean =>
  from === "ndjson" || diagnosticsFormat !== "text";

async function openLog(flags: ParseFlags, progress: Progress): Promise<DiagnosticsLog> {
  const { diagnosticsFormat: name, diagnosticsOutput: file } = flags;
  const painted = file === undefined && isPainted(flags.color || "never", process.stderr.isTTY, process.env);
  const format = await loadDiagnosticsFormat(name, painted);
  const sink = file === undefined ? standardError : new FileSink(file);
  return new DiagnosticsLog(sink, format, {
    // An engine keeps what its processes say; a line for every warning in a million records is nobody's wish.
    failuresOnly: name === "text" && (flags.quiet === true || flags.from === "ndjson"),
    before: () => progress.clear(),
    failures: flags.failures === undefined ? undefined : new FailureList(new FileSink(flags.failures)),
  });
}

function verdict({ counts, failed }: Totals, { failOn, maxWarnings }: ParseFlags): number {
  const tooBad =
    (failOn === "warning" && counts.warnings + counts.errors > 0) ||
    (failOn === "error" && counts.errors > 0) ||
    counts.warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
  return failed > 0 || tooBad ? exitCodes.failed : exitCodes.done;
}
