import { printable } from "../write/printable.js";

/**
 * A report's words as Markdown text that says just these words: what CommonMark or GFM would take for a mark of its own is
 * escaped, and so is what would begin a list or a heading at the start of a line (`1. `, `# `, `- `).
 */
export const asMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/^(\s*)([#+=-])(?=[\s#=-]|$)/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

/** Words and figures as a table of GFM. */
export function markdownTable(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [line(names), line(names.map(() => "---")), ...rows.map((row) => line(row.map(asMarkdown)))]
    .map((text) => `${text}\n`)
    .join("");
}
