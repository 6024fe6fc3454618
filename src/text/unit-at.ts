/**
 * The code unit at a place, 0 behind a text's end. Where a loop asks the text itself for a unit that is not there, every
 * later question of that loop is a slow one.
 */
export const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** The same of the place in front. */
export const unitBefore = (text: string, at: number): number => (at > 0 ? unitAt(text, at - 1) : 0);
