import { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import { diagnosticsText } from "../diagnostics/diagnostics-text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { OutputFlags } from "../flags/output-flags.js";
import type { ShowFlags } from "../flags/show-flags.js";
import type { Inputs } from "../inputs/input.js";
import type { Product, Surroundings } from "../outputs/product.js";
import { standardError } from "../outputs/standard-error.js";
import { isPainted } from "../terminal/color.js";
import { Progress, showsProgress } from "../terminal/progress.js";
import { carryOut } from "../work/carry-out.js";
import type { Totals } from "../work/run.js";
import { settingsOf } from "../work/settings.js";
import { type Stop, watchSignals } from "../work/signals.js";
import { findFiles, type Work } from "../work/work.js";

/** What a command makes of the inputs that were found. */
export interface Showing {
  readonly product: Product;
  readonly work: Work;
  /** Hears what it came to, when all is written. */
  readonly tell?: (totals: Totals) => void;
  /** Its output says by itself that nothing could be read. */
  readonly saysNothingRead?: boolean;
}

/** Parses the inputs and shows what the command makes of them; only failures are told beside it. */
export async function showCommand(
  paths: readonly string[],
  flags: ShowFlags,
  showing: (found: Inputs) => Promise<Showing>,
): Promise<number> {
  const found = await findFiles(paths, flags);
  // From here on there may be something half-written; until here a signal ends us at once.
  const stop = watchSignals();
  return (await showWork(await showing(found), flags, stop)) ?? stop.exitCode();
}

/** Does the work and tells its failures only; null where a signal ended it. */
export async function showWork(
  { product, work, tell, saysNothingRead = false }: Showing,
  flags: ShowFlags,
  stop: Stop,
): Promise<ExitCode | null> {
  const settings = await settingsOf(flags, product, flags.outDir !== undefined);
  const progress = new Progress(work.total ?? 0, process.stderr, work.total !== null && showsProgress(flags));
  const log = new DiagnosticsLog(standardError, diagnosticsText(null), {
    failuresOnly: true,
    before: () => progress.clear(),
  });
  const toFile = isToFile(flags) && !saysNothingRead;
  const totals = await carryOut({ work, settings, jobs: flags.jobs, log, progress, stop, toFile });
  if (totals === null) return null;
  tell?.(totals);
  return totals.failed + totals.counts.faulty > 0 ? exitCodes.failed : exitCodes.done;
}

/** Whether what is made goes to files. */
export const isToFile = ({ output, outDir }: OutputFlags): boolean =>
  outDir !== undefined || (output !== undefined && output !== "-");

/** What text for people depends on: whether it goes to a terminal, and how wide that is. */
export function surroundings(flags: ShowFlags, { inputs }: Inputs): Surroundings {
  const terminal = goesToTerminal(flags);
  return {
    width: flags.width ?? (terminal ? process.stdout.columns : null),
    painted: isPainted(flags.color || "never", terminal, process.env),
    named: inputs.length > 1,
  };
}

export const goesToTerminal = ({ output, outDir }: OutputFlags): boolean =>
  process.stdout.isTTY && outDir === undefined && (output === undefined || output === "-");
