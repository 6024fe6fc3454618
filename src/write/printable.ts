import { unprintable } from "./unprintable.js";

/**
 * Text from a report or a file name, made harmless for a terminal: control characters, escape sequences and marks
 * that turn the writing direction are shown as `\x1b`, line breaks as `\n`.
 */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f]/g, shown).replace(unprintable, shown);

/** The same for text that somebody reads on with a program: blanks of no width, which no terminal obeys, stay. */
export const visibleControls = (text: string): string => text.replace(obeyed, shown);

/** Control characters, and marks that turn the writing direction. */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function shown(character: string): string {
  if (character === "\n") return "\\n";
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}
