import { contradiction } from "../../phrases/contradictions.js";
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
  contradiction.bom(),
];

export const outputContradictions = ({ output, outDir, force, skipExisting }: OutputFlags): Contradiction[] => [
  [output !== undefined && outDir !== undefined, contradiction.outputs()],
  [force && skipExisting, contradiction.existing()],
];
