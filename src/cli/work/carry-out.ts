import type { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import type { Progress } from "../terminal/progress.js";
import { LargeApart } from "./large-apart.js";
import { run, type Totals } from "./run.js";
import type { Settings } from "./settings.js";
import type { Stop } from "./signals.js";
import type { Doer } from "./task.js";
import type { Work } from "./work.js";

/** All that a run takes. */
export interface Undertaking {
  readonly work: Work;
  readonly settings: Settings;
  /** Processes; as many as the work is worth where it is not given. */
  readonly jobs: number | undefined;
  readonly log: DiagnosticsLog;
  readonly progress: Progress;
  readonly stop: Stop;
  /** Whether it writes to a file: where every input failed, there is then none. */
  readonly toFile: boolean;
}

/** Does the work and ends it properly: what it writes is whole, or not there. Null where a signal ended it. */
export async function carryOut({
  work,
  settings,
  jobs,
  log,
  progress,
  stop,
  toFile,
}: Undertaking): Promise<Totals | null> {
  // Whoever waits for a pipe that does not come is to hear of it too.
  stop.signal.addEventListener("abort", () => process.stdin.destroy());
  const doer = await doerFor(settings, jobs ?? work.jobs);
  stop.atOnce(() => doer.close());
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
      return null;
    }
    if (toFile && isInVain(totals)) work.output.abandon();
    else await work.output.close();
    await log.close();
    progress.clear();
    return totals;
  } catch (error) {
    abandon();
    throw error;
  } finally {
    work.close();
    doer.close();
  }
}

/** Nothing could be read: an empty table would look like an answer. */
const isInVain = ({ counts, failed }: Totals): boolean => failed > 0 && counts.reports + counts.faulty === 0;

async function doerFor(settings: Settings, jobs: number): Promise<Doer> {
  const pool = async (...flags: string[]): Promise<Doer> => new (await import("./pool.js")).Pool(settings, jobs, flags);
  if (jobs > 1) return pool();
  // With workers this process parses nothing and need not load what parses.
  const { here } = await import("./here.js");
  return new LargeApart(settings, await here(settings), () => pool(smallHeap));
}

/** A third less memory for a large input, at some cost in time. */
const smallHeap = "--optimize-for-size";
