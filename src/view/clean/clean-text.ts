import type { Report } from "../../model/report.js";
import { asMarkdown } from "../markdown.js";
import { type CleanBlock, cleanBlocksOf } from "./clean-blocks.js";

/** The author's text: hard wraps joined, a line a paragraph; text that ran in behind its heading still does. */
export function cleanText(report: Report, source: string): string {
  const lines: string[] = [];
  for (const { text, mark, runsIn } of cleanBlocksOf(report, source)) {
    if (runsIn) lines.push(`${lines.pop() ?? ""}${text}`);
    else lines.push(text + mark);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The same as Markdown: title and headings as such, each paragraph by itself. */
export function cleanMarkdown(report: Report, source: string): string {
  return `${cleanBlocksOf(report, source).map(asBlock).join("\n\n")}\n`;
}

function asBlock({ kind, text, level }: CleanBlock): string {
  if (kind === "paragraph") return asMarkdown(text);
  return `${"#".repeat(Math.min(level + 1, deepestHeading))} ${asMarkdown(text)}`;
}

/** Of Markdown; what stands deeper is as deep as that. */
const deepestHeading = 6;
