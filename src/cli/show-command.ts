import { carryOut } from "./carry-out.js";
import { isPainted } from "./color.js";
import { DiagnosticsLog } from "./diagnostics-log.js";
import { diagnosticsText } from "./diagnostics-text.js";
import { exitCodes } from "./exit-codes.js";
import type { Inputs } from "./find-inputs.js";
import type { InputFlags } from "./input-flags.js";
import type { MessageFlags } from "./message-flags.js";
import type { OutputFlags } from "./output-flags.js";
import type { Product, Surroundings } from "./product.js";
import { Progress, showsProgress } from "./progress.js";
import { settingsOf } from "./settings.js";
import { watchSignals } from "./signals.js";
import { standardError } from "./standard-error.js";
import { findFiles, type Work } from "./work.js";

/** The flags that all commands have that show reports to people. */
export interface ShowFlags extends InputFlags, MessageFlags, OutputFlags {
  readonly width?: number;
}

/** What a command makes of the inputs that were found. */
export interface Showing {
  readonly product: Product;
  readonly work: Work;
}

/** Parses the inputs and shows what the command makes of them; only failures are told beside it. */
export async function showCommand(
  paths: readonly string[],
  flags: ShowFlags,
  showing: (found: Inputs) => Promise<Showing>,
): Promise<number> {
  const stop = watchSignals();
  const { product, work } = await showing(findFiles(paths, flags));
  const settings = await settingsOf(flags, product, flags.outDir !== undefined);
  const progress = new Progress(work.total ?? 0, process.stderr, showsProgress(flags));
  const log = new DiagnosticsLog(standardError, diagnosticsText(null), {
    failuresOnly: true,
    before: () => progress.clear(),
  });
  const totals = await carryOut({ work, settings, jobs: flags.jobs, log, progress, stop });
  if (totals === null) return stop.exitCode();
  return totals.failed > 0 ? exitCodes.failed : exitCodes.done;
}

/** What text for people depends on: whether it goes to a terminal, and how wide that is. */
export function surroundings(flags: ShowFlags, { inputs }: Inputs): Surroundings {
  const terminal = goesToTerminal(flags);
  return {
    width: flags.width ?? (terminal ? process.stdout.columns : null),
    painted: isPainted(flags.color || "never", terminal, process.env),
    named: inputs.length > 1,
  };
}

export const goesToTerminal = ({ output, outDir }: ShowFlags): boolean =>
  process.stdout.isTTY && outDir === undefined && (output === undefined || output === "-");
