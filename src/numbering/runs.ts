import type { Candidate } from "./candidates.js";
import type { Style } from "./styles.js";

/** One accepted marker with its place in its run. */
export interface Marker extends Candidate {
  readonly run: Run;
  /** Runs that are counted directly below this marker, in document order. */
  readonly below: Run[];
}

/** Markers that are counted together: 一、 to 六、 below one parent. */
export interface Run {
  readonly style: Style;
  readonly parent: Marker | null;
  readonly members: Marker[];
  /** The run begins anew where a run of the same style went on before, below the same parent. */
  readonly restarted: boolean;
}

/** Nests the chosen markers as the sequence solver counted them. */
export function runsOf(chosen: readonly Candidate[]): { readonly markers: Marker[]; readonly runs: Run[] } {
  const open: Run[] = [];
  const markers: Marker[] = [];
  const runs: Run[] = [];
  for (const candidate of chosen) {
    const depth = open.findIndex((run) => run.style === candidate.style);
    let run = depth < 0 ? undefined : open[depth];
    if (depth >= 0) open.length = depth + 1;
    if (run === undefined || candidate.ordinal === 1) {
      if (run !== undefined) open.pop();
      const parent = open.at(-1)?.members.at(-1) ?? null;
      run = { style: candidate.style, parent, members: [], restarted: depth >= 0 };
      open.push(run);
      runs.push(run);
      parent?.below.push(run);
    }
    const marker: Marker = { ...candidate, run, below: [] };
    run.members.push(marker);
    markers.push(marker);
  }
  return { markers, runs };
}
