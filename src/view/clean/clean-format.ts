import type { Report } from "../../model/report.js";
import type { Format } from "../../write/format.js";
import { printable, visibleControls } from "../../write/printable.js";
import type { Paint } from "../terminal/paint.js";
import { cutTo } from "../terminal/width.js";
import { textOf } from "../text-format.js";
import type { CleanFormatName, CleanSubject } from "./clean-options.js";
import { cleanMarkdown, cleanText } from "./clean-text.js";
import { diffText } from "./diff-text.js";
import { frontMatter } from "./front-matter.js";
import { removedMarkdown, removedTable } from "./removed-list.js";
import { wrappedText } from "./wrapped-text.js";

export interface CleanOptions {
  readonly subject: CleanSubject;
  readonly format: Exclude<CleanFormatName, "docx">;
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly paint: Paint;
  /** Whether paragraphs begin with two blanks, as they are printed. */
  readonly indent: boolean;
  /** Whether what is known of the report stands in front of its Markdown. */
  readonly frontMatter: boolean;
  /** Whether a list, or a text among several, says which report it is of. */
  readonly named: boolean;
  /** Whether control characters stay what they are; whatever shows the text might obey them. */
  readonly raw: boolean;
  /** Whether the text goes to a terminal, where one is to see what takes no room too. */
  readonly terminal: boolean;
}

/** The writer of `reports clean`. */
export function cleanFormat(options: CleanOptions): Format {
  const { subject, format, width, paint, named, raw, terminal, indent } = options;
  const visible = terminal ? printable : visibleControls;
  const line = (text: string): string => (raw ? text : text.split("\t").map(visible).join("\t"));
  const safe = (text: string): string => (raw ? text : text.split(lineBreak).map(line).join("\n"));
  const extension = format === "markdown" ? ".md" : ".txt";
  const write = (report: Report, source: string): string => {
    switch (subject) {
      case "text":
        if (format === "text") return safe(cleanText(report, source, indent));
        return (options.frontMatter ? frontMatter(report) : "") + cleanMarkdown(report, source, indent);
      case "wrapped":
        return safe(wrappedText(report, source));
      case "diff":
        return diffText(report, source, paint, { line, lineBreak: raw ? (given) => given : () => "\n" });
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
  const alone = textOf(extension, (report, source) => name(report) + write(report, source()));
  if (list || format === "markdown" || !named) return alone;
  // Plain texts one behind the other, as head and tail show several files: a title alone would not say whose it is.
  return {
    ...alone,
    record: (report, source) => `==> ${printable(report.source.path)} <==\n${write(report, source())}`,
  };
}

/** These and tabs are an author's too; a carriage return alone would have a terminal write over its line. */
const lineBreak = /\r\n?|\n/;
