/**
 * What a terminal would obey or hide, and what readers fold or take for a line break, beyond what JSON escapes by
 * itself: DEL, the upper control characters (U+009B opens an escape sequence), marks of writing direction, blanks of
 * no width, U+2028 and U+2029.
 */
export const unprintable = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The same JSON with all that escaped; what it says does not change. */
export const escapeUnprintable = (json: string): string =>
  json.replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
