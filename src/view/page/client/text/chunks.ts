/** A chunk of lines is laid out only when it comes near the window, so it must be small, and not too small. */
const CHARACTERS = 800;
const LINES = 20;
/** A line is broken over chunks only when it is longer than this, behind a sentence that ends beyond PART. */
const LONG_LINE = 4_000;
const PART = 1_000;

export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** It goes on with the line that the chunk before began. */
  readonly continued: boolean;
}

/** Cuts a text into chunks of whole lines; a line without end is cut behind sentences. Never amid a character. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let lines = 0;
  let continued = false;
  const close = (end: number, goesOn: boolean): void => {
    if (end > start) chunks.push({ start, end, continued });
    start = end;
    lines = 0;
    continued = goesOn;
  };
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found + 1;
    if (end - at > LONG_LINE) {
      if (!continued) close(at, false);
      const place = sentenceEnd(text, at + PART, at + LONG_LINE);
      close(place, true);
      at = place;
      continue;
    }
    lines++;
    at = end;
    if (lines >= LINES || at - start >= CHARACTERS) close(at, false);
  }
  close(text.length, false);
  return chunks.length > 0 ? chunks : [{ start: 0, end: 0, continued: false }];
}

function sentenceEnd(text: string, from: number, most: number): number {
  for (let at = from; at < most; at++) if ("。！？；;".includes(text.charAt(at))) return at + 1;
  return (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? most - 1 : most;
}
