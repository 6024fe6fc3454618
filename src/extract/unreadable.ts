/** Why text cannot be taken from an input: another kind of document, one that is broken, or more than is allowed. */
export type UnreadableCode = "other-format" | "damaged" | "too-large";

/** A document that text cannot be taken from. `message` completes the sentence that its path begins. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";

  constructor(
    message: string,
    readonly code: UnreadableCode = "damaged",
  ) {
    super(message);
  }
}
