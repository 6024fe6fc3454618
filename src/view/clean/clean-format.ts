import type { Report } from "../../model/report.js";
import type { Format } from "../../write/format.js";
import { printable } from "../../write/printable.js";
import type { Paint } from "../terminal/paint.js";
import { cutTo } from "../terminal/width.js";
import { textOf } from "../text-format.js";
import type { CleanFormatName, CleanSubject } from "./clean-options.js";
import { cleanMarkdown, cleanText } from "./clean-text.js";
import { diffText } from "./diff-text.js";
import { removedMarkdown, removedTable } from "./removed-list.js";
import { wrappedText } from "./wrapped-text.js";

export interface CleanOptions {
  readonly subject: CleanSubject;
  readonly format: CleanFormatName;
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly paint: Paint;
  /** Whether a list says which report it is of. */
  readonly named: boolean;
  /** Whether the text goes to a terminal, which must not obey what stands in it. */
  readonly terminal: boolean;
}

/** The writer of `reports clean`. */
export function cleanFormat(options: CleanOptions): Format {
  const { subject, format, width, paint, named, terminal } = options;
  const safe = (text: string): string => (terminal ? text.split("\n").map(withoutControls).join("\n") : text);
  const extension = format === "markdown" ? ".md" : ".txt";
  const write = (report: Report, source: string): string => {
    switch (subject) {
      case "text":
        return format === "markdown" ? cleanMarkdown(report, source) : safe(cleanText(report, source));
      case "wrapped":
        return safe(wrappedText(report, source));
      case "diff":
        return diffText(report, source, paint, terminal ? withoutControls : (text) => text);
      case "removed":
        return format === "markdown" ? removedMarkdown(report, source) : removedTable(report, source, width, paint);
    }
  };
  const list = subject === "removed" || subject === "diff";
  const name = ({ source }: Report): string => {
    if (!named || !list) return "";
    if (format === "markdown") return `## ${printable(source.path)}\n\n`;
    return `${paint.bold(cutTo(printable(source.path), width ?? Number.POSITIVE_INFINITY))}\n`;
  };
  return textOf(extension, (report, source) => name(report) + write(report, source()));
}

/** A tab is harmless, and where a report has one it is its author's. */
const withoutControls = (text: string): string => text.split("\t").map(printable).join("\t");
