/** A part of a document, as the library makes it. */
type Part = object;
type Maker = new (options: object) => Part;

/** What is used of the library docx. Its own types name files without their endings, which no ESM resolves. */
export interface Docx {
  readonly Document: Maker;
  readonly Paragraph: Maker;
  readonly TextRun: Maker;
  readonly Footer: Maker;
  readonly Table: Maker;
  readonly TableRow: Maker;
  readonly TableCell: Maker;
  readonly WidthType: Readonly<Record<"PERCENTAGE", string>>;
  readonly Tab: new () => Part;
  readonly Packer: { readonly toBuffer: (document: Part) => Promise<Uint8Array> };
  readonly AlignmentType: Readonly<Record<"CENTER" | "BOTH" | "LEFT" | "RIGHT", string>>;
  readonly LineRuleType: Readonly<Record<"EXACT", string>>;
  readonly PageNumber: Readonly<Record<"CURRENT", string>>;
  readonly convertMillimetersToTwip: (millimetres: number) => number;
}

/** Loaded when there is a document to write. */
export async function loadDocx(): Promise<Docx> {
  const library: unknown = await import("docx");
  return library as Docx;
}
