import type { Report } from "../model/report.js";
import type { ReportInParts } from "../model/report-in-parts.js";
import type { ReportFormat } from "./format.js";
import { escapeUnprintable } from "./unprintable.js";

/** Reports as they are. */
export const json: ReportFormat = {
  ...jsonOf((report) => report),
  inParts: {
    *file(report) {
      yield* indentedParts(report);
      yield "\n";
    },
    *record(report) {
      yield "\n";
      yield* indentedParts(report);
    },
  },
};

/** As `indented` writes the whole. */
function* indentedParts({ head, metrics, tail }: ReportInParts): Generator<string> {
  yield `${indented(head).slice(0, -"\n}".length)},\n  "metrics": [`;
  let lead = "\n";
  for (const metric of metrics) {
    yield lead + indented([metric]).slice("[\n".length, -"\n]".length).replace(/^/gm, "  ");
    lead = ",\n";
  }
  yield `${lead === "\n" ? "" : "\n  "}],${indented(tail()).slice("{".length)}`;
}

/** JSON of what `contentOf` makes of each report: a stream is one array, a file of its own one value. */
export function jsonOf(contentOf: (report: Report) => unknown): ReportFormat {
  return {
    extension: ".json",
    file: (report) => `${indented(contentOf(report))}\n`,
    opening: "[",
    record: (report) => `\n${indented(contentOf(report))}`,
    between: ",",
    closing: "\n]\n",
  };
}

/** Indented by two, a span on one line: `"span": [12, 40]`. A raw line break never stands inside a JSON string. */
export function indented(value: unknown): string {
  return escapeUnprintable(JSON.stringify(value, null, 2)).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, "[$1, $2]");
}
