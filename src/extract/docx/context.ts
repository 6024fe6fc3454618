import { Counters } from "./counters.js";
import { Fields } from "./fields.js";
import type { Notes } from "./notes.js";
import type { Numbering } from "./numbering.js";
import type { Styles } from "./styles.js";

/** What a document's text is read with, and what has been counted on the way. */
export class Context {
  readonly counters = new Counters();
  readonly fields: Fields;

  /** @param fieldsEnd whether each field that begins ends too */
  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly footnotes: Notes,
    readonly endnotes: Notes,
    fieldsEnd: boolean,
  ) {
    this.fields = new Fields(fieldsEnd);
  }
}
