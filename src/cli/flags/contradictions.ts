import { UsageError } from "../errors.js";
import type { OutputFlags } from "./output-flags.js";

/** Whether flags contradict each other, and what to do about it. */
export type Contradiction = readonly [contradicts: boolean | undefined, message: string];

/** @throws UsageError with the first message whose flags contradict each other */
export function refuse(contradictions: readonly Contradiction[]): void {
  const fault = contradictions.find(([contradicts]) => contradicts === true);
  if (fault !== undefined) throw new UsageError(fault[1]);
}

/** @param isCsv whether that is what is written */
export const bomContradiction = (bom: boolean | undefined, isCsv: boolean): Contradiction => [
  bom && !isCsv,
  "--bom goes with --format csv",
];

export const outputContradictions = ({ output, outDir, force, skipExisting }: OutputFlags): Contradiction[] => [
  [output !== undefined && outDir !== undefined, "--output and --out-dir exclude each other; give one"],
  [force && skipExisting, "--force and --skip-existing exclude each other; give one"],
];
