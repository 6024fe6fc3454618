import type { ReportInParts } from "../../model/report-in-parts.js";
import type { SourceText } from "../../write/format.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { textOf } from "../outputs/long-text.js";
import { countsOf } from "./counts.js";
import type { Outcome } from "./task.js";

/** From here on a text is written while it is read, in bytes: no report is as long, and it may be dense. */
export const long = 64 * 1024;

/** Reads the figures of a report as they are written, so that none need be kept. */
export function inPartsOutcome(
  { head, metrics, years, tail }: ReportInParts,
  write: (report: ReportInParts) => Iterable<string>,
  source: SourceText,
): Outcome {
  let length = 0;
  let last: ReturnType<typeof tail> | null = null;
  const text = textOf(
    write({
      head,
      metrics: (function* () {
        for (const metric of metrics) {
          length++;
          yield metric;
        }
      })(),
      years,
      tail: () => {
        last = tail();
        return last;
      },
    }),
  );
  const { removed, diagnostics } = last ?? tail();
  const { sections, source: of } = head;
  return {
    ok: true,
    text,
    counts: countsOf({ sections, removed, diagnostics, metrics: { length } }),
    diagnostics: locate({ diagnostics, source: of }, source),
  };
}
