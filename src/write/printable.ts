import { unprintable } from "./unprintable.js";

/**
 * Text from a report or a file name, made harmless for a terminal: control characters, escape sequences and marks
 * that turn the writing direction are shown as `\x1b`, line breaks as `\n`.
 */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f]/g, shown).replace(unprintable, shown);

function shown(character: string): string {
  if (character === "\n") return "\\n";
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}
