/** A document that text cannot be taken from. `message` completes the sentence that its path begins. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}
