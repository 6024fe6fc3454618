import type { Report } from "../model/report.js";
import type { Format, SourceText } from "../write/format.js";

/** Text for people: what is written of each report, with an empty line between two. */
export const textOf = (extension: string, write: (report: Report, source: SourceText) => string): Format => ({
  extension,
  file: write,
  opening: "",
  record: write,
  between: "\n",
  closing: "",
});
