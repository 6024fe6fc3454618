import type { Report } from "../../model/report.js";
import { asMarkdown } from "../markdown.js";
import { type CleanBlock, cleanBlocksOf } from "./clean-blocks.js";

/** What a line begins with where it is indented: two blanks as wide as characters. */
const indentation = "\u3000\u3000";

/**
 * The author's text: hard wraps joined, a line a paragraph; text that ran in behind its heading still does.
 *
 * @param indented whether all but the title begin as they are printed
 */
export function cleanText(report: Report, source: string, indented: boolean): string {
  const lines: string[] = [];
  for (const { kind, text, mark, runsIn } of cleanBlocksOf(report, source)) {
    if (runsIn) lines.push(`${lines.pop() ?? ""}${text}`);
    else lines.push((indented && kind !== "title" ? indentation : "") + text + mark);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The same as Markdown: title and headings as such, each paragraph by itself. */
export function cleanMarkdown(report: Report, source: string, indented: boolean): string {
  const blocks = cleanBlocksOf(report, source).map((block) => asBlock(block, indented));
  return `${blocks.join("\n\n")}\n`;
}

function asBlock({ kind, text, level }: CleanBlock, indented: boolean): string {
  if (kind === "paragraph") return (indented ? indentation : "") + asMarkdown(text);
  return `${"#".repeat(Math.min(level + 1, deepestHeading))} ${asMarkdown(text)}`;
}

/** Of Markdown; what stands deeper is as deep as that. */
const deepestHeading = 6;
