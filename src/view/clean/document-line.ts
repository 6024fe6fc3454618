import type { Fonts } from "./official-fonts.js";

/** A paragraph of the document, in runs that differ in their fonts. */
export interface Line {
  readonly kind: "title" | "heading" | "paragraph";
  readonly level: number;
  /** Of a signature and a date: how many characters it stands from the right edge. */
  readonly fromRight?: number;
  readonly runs: readonly { readonly text: string; readonly fonts: Fonts; readonly bold: boolean }[];
}
