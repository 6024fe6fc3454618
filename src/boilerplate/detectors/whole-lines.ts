import { isAdvert } from "../adverts.js";
import { readRow } from "../engine/row.js";
import type { Place } from "../engine/rule.js";
import type { Scan } from "../engine/scan.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { skeleton } from "../skeleton.js";

const ANYWHERE: ReadonlySet<Place> = new Set<Place>(["line"]);

/** Removes the lines that rules name whole wherever they stand, and lines that are adverts by their words. */
export function removeRows(source: string, lines: Lines, found: Scan, ledger: Ledger): void {
  for (const [line, candidates] of found.rows) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    const bones = skeleton(source, start, end);
    const row = readRow(bones, candidates, ANYWHERE);
    if (row?.proof) {
      ledger.remove(row.proof.rule, { start, end }, row.proof.groups);
      for (const hit of row.hits) if (hit !== row.proof) ledger.harvest(hit.rule, { start, end }, hit.groups);
    } else if (isAdvert(bones.text))
      ledger.add({ start, end, rule: "advert-words", category: "advert", leaves: "nothing" });
  }
}
