import type { CleanBlock } from "./clean-blocks.js";
import { withClosing } from "./closing-lines.js";
import type { Line } from "./document-line.js";
import { loadDocx } from "./docx-library.js";
import { bodyFonts, headingFonts, titleFonts } from "./official-fonts.js";
import { layout } from "./official-layout.js";
import { repacked } from "./repacked.js";

/** What a document of a report is made of: plain data, which worker processes send. */
export type CleanDocument = readonly CleanBlock[];

/**
 * Reports as one document of Word in the layout of GB/T 9704, each on a page of its own: title, headings by level, text with an
 * indent of two characters, signature and date at the right, page numbers. The same reports give the same bytes.
 */
export async function cleanDocx(reports: readonly CleanDocument[]): Promise<Uint8Array> {
  const docx = await loadDocx();
  const { children, pages } = layout(docx);
  const document = new docx.Document({
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: bodyFonts, size: 32 } } } },
    sections: reports.map((blocks) => ({ ...pages, children: children(withClosing(linesOf(blocks))) })),
  });
  return repacked(new Uint8Array(await docx.Packer.toBuffer(document)));
}

function linesOf(blocks: CleanDocument): Line[] {
  const lines: Line[] = [];
  for (const { kind, text, mark, level, runsIn } of blocks) {
    const fonts = kind === "title" ? titleFonts : kind === "heading" ? headingFonts(level) : bodyFonts;
    const run = { text: text + mark, fonts, bold: kind === "heading" && level === boldLevel };
    const above = runsIn ? lines.at(-1) : undefined;
    if (above === undefined) lines.push({ kind, level, runs: [run] });
    else lines.splice(-1, 1, { ...above, runs: [...above.runs, run] });
  }
  return lines;
}

/** 一级 黑体, 二级 楷体, and 三级 in the font of the text, but bold. */
const boldLevel = 3;
