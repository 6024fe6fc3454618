import { bandsOf, shinglesOf, signatureOf } from "../compare/minhash.js";
import type { Sample } from "./page.js";

/** Texts so much alike are one: two copies of one report, one of them with another head. */
const ALIKE = 0.8;
/** Of a text so many characters are compared. */
const COMPARED = 20_000;

/** A number for each sample; near-equal texts have one. Linear in the samples but for texts that are alike. */
export function groupsOf(samples: readonly Sample[]): number[] {
  const signatures = samples.map(({ text }) => signatureOf(shinglesOf(text.slice(0, COMPARED))));
  const buckets = new Map<string, number[]>();
  const groups: number[] = [];
  signatures.forEach((own, i) => {
    const bands = bandsOf(own);
    const near = new Set(bands.flatMap((band) => buckets.get(band) ?? []));
    const twin = [...near].sort((a, b) => a - b).find((other) => alike(own, signatures[other]) >= ALIKE);
    groups.push(twin === undefined ? i : (groups[twin] ?? i));
    for (const band of bands) buckets.set(band, [...(buckets.get(band) ?? []), i]);
  });
  return groups;
}

function alike(a: Uint32Array, b: Uint32Array | undefined): number {
  let same = 0;
  a.forEach((value, i) => {
    if (value === b?.[i]) same++;
  });
  return same / a.length;
}
