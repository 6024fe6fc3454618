import type { XmlElement } from "../xml/element.js";
import { formatNumber } from "./number-formats.js";

/** A note that the text refers to. */
export interface Note {
  /** What stands in the text and in front of the note: [1]. */
  readonly mark: string;
  readonly element: XmlElement;
}

/** The notes of a document, numbered as the text refers to them. */
export class Notes {
  readonly cited: Note[] = [];
  private readonly marks = new Map<string, string>();
  private readonly elements = new Map<string, XmlElement>();

  constructor(
    root: XmlElement | null,
    private readonly kind: "w:footnote" | "w:endnote",
  ) {
    for (const child of root?.children ?? []) {
      if (typeof child === "string" || child.name !== kind) continue;
      const type = child.attributes.get("type") ?? "normal";
      if (type === "normal") this.elements.set(child.attributes.get("id") ?? "", child);
    }
  }

  /** The mark of a note where the text refers to it; nothing for a note that is not there. */
  refer(id: string): string {
    const known = this.marks.get(id);
    if (known !== undefined) return known;
    const element = this.elements.get(id);
    if (element === undefined) return "";
    const number = this.cited.length + 1;
    // Footnotes and notes at the end are numbered apart, by Word too: 1, 2 and i, ii.
    const mark = this.kind === "w:footnote" ? `[${number}]` : `[${formatNumber(number, "lowerRoman")}]`;
    this.marks.set(id, mark);
    this.cited.push({ mark, element });
    return mark;
  }
}
