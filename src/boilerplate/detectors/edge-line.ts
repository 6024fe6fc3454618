import type { Row } from "../engine/row.js";
import type { FieldRow } from "../field-row.js";
import type { FoldedText } from "../folded-text.js";
import type { TitleOnLine } from "../title-decoration.js";

/** A line at the head or the tail of the text. */
export interface EdgeLine {
  readonly start: number;
  readonly end: number;
  readonly folded: FoldedText;
  readonly row: Row | null;
  /** It is a row of fields that no rule names. */
  readonly fields: FieldRow | null;
  /** The title that stands on it, decorated or not. */
  readonly title: TitleOnLine | null;
  /** 责任部门 | 石桥镇办公室: a label and a value that a bar parts. */
  readonly isPair: boolean;
  /**
   * `site`: a rule removed it, or an earlier step. `beside`: words of a site that prove nothing alone. `prose`: the
   * report itself. `other`: anything short.
   */
  kind: "site" | "beside" | "prose" | "other";
}
