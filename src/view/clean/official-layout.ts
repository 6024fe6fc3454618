import { visibleControls } from "../../write/printable.js";
import type { Line } from "./document-line.js";
import type { Docx } from "./docx-library.js";
import { type Fonts, numberFonts } from "./official-fonts.js";
import { stretchesOf } from "./table-lines.js";

/** Half points: 二号, 三号, 四号. */
const sizes = { title: 44, text: 32, number: 28 };
/** Twentieths of a point: a line of 28 points, two characters of 三号. */
const line = 560;
const indent = 640;

/** Layout of GB/T 9704 on paper of A4: margins of 37, 26, 35 and 28 millimetres. */
export function layout(docx: Docx): {
  readonly children: (lines: readonly Line[]) => object[];
  readonly pages: object;
} {
  const { AlignmentType, Footer, convertMillimetersToTwip: mm } = docx;
  return {
    children: (lines) => {
      const stretches = stretchesOf(lines);
      const parts = stretches.map((one) => (one.kind === "table" ? table(docx, one.rows) : paragraph(docx, one.line)));
      // Word wants a paragraph behind the last table.
      return stretches.at(-1)?.kind === "table" ? [...parts, new docx.Paragraph({})] : parts;
    },
    pages: {
      properties: {
        page: {
          size: { width: mm(210), height: mm(297) },
          margin: {
            top: mm(37),
            right: mm(26),
            bottom: mm(35),
            left: mm(28),
            header: mm(15),
            footer: mm(25),
            gutter: 0,
          },
        },
      },
      // The number stands at the outer side, a character from the edge: of odd pages at the right.
      footers: {
        default: new Footer({ children: [pageNumber(docx, AlignmentType.RIGHT, { right: sizes.number * 10 })] }),
        even: new Footer({ children: [pageNumber(docx, AlignmentType.LEFT, { left: sizes.number * 10 })] }),
      },
    },
  };
}

function paragraph(docx: Docx, { kind, level, fromRight, runs }: Line): object {
  const { AlignmentType, LineRuleType, Paragraph } = docx;
  const isTitle = kind === "title";
  return new Paragraph({
    children: runs.flatMap(({ text, fonts, bold }) =>
      textRuns(docx, text, { font: fonts, bold, size: isTitle ? sizes.title : sizes.text }),
    ),
    alignment: isTitle ? AlignmentType.CENTER : fromRight === undefined ? AlignmentType.BOTH : AlignmentType.RIGHT,
    spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: isTitle ? line : 0 },
    ...(!isTitle && {
      indent:
        fromRight === undefined
          ? { firstLine: indent, firstLineChars: 200 }
          : { right: Math.round((fromRight * indent) / 2) },
    }),
    // Word's own outline of the document.
    ...(kind === "heading" && { outlineLevel: Math.min(level, deepest) - 1 }),
  });
}

const deepest = 9;

/** Rows as a table as wide as the text, in 四号; the standard says nothing of tables. */
function table(docx: Docx, rows: readonly Line[]): object {
  const { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const cell = (text: string, fonts: Fonts): object => {
    const children = textRuns(docx, text, { font: fonts, bold: false, size: sizes.number });
    return new TableCell({ children: [new Paragraph({ children, alignment: AlignmentType.CENTER })] });
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ runs }) =>
        new TableRow({
          children: runs.flatMap(({ text, fonts }) => text.split("\t").map((one) => cell(one, fonts))),
        }),
    ),
  });
}

type Properties = { readonly font: Fonts; readonly bold: boolean; readonly size: number };

/** XML has no place for control characters: they are shown, as everywhere. Tabs are what they were. */
function textRuns({ TextRun, Tab }: Docx, text: string, properties: Properties): object[] {
  const parts = text.replace(/[\ufffe\uffff]/g, "\ufffd").split("\t");
  return parts.map(
    (part, i) => new TextRun({ ...properties, children: [...(i > 0 ? [new Tab()] : []), visibleControls(part)] }),
  );
}

/** — 1 — */
function pageNumber(docx: Docx, alignment: string, indentOfIt: { left?: number; right?: number }): object {
  const { PageNumber, Paragraph, TextRun } = docx;
  const run = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    font: numberFonts,
    size: sizes.number,
  });
  return new Paragraph({ alignment, indent: indentOfIt, children: [run] });
}
