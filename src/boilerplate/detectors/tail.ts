import type { Page } from "../page.js";
import type { Removal } from "../removals.js";
import { tailLines } from "./edge-lines.js";
import { closeZone, removedLines } from "./zone.js";

/** The site's lines behind the report; from the first line that opens a reading list on, everything. */
export function* tail(page: Page): Generator<Removal> {
  const lines = tailLines(page);
  const opens = lines.findIndex((l) => l.row?.hits.some((h) => h.rule.where === "opens-tail"));
  if (opens >= 0) for (const line of lines.slice(opens)) line.kind = "site";
  closeZone(lines, true);
  yield* removedLines(page, lines);
}
