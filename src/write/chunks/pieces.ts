import { endsSentence } from "../../text/characters.js";

/** A stretch of a paragraph's text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Code points. */
  readonly size: number;
}

/** A paragraph in pieces of at most so many code points: whole, else cut behind sentences, else clauses, else anywhere. */
export function piecesOf(text: string, most: number): Piece[] {
  const whole = pieceOf(text, 0, text.length);
  return whole.size <= most ? [whole] : packed(sentencesOf(text, most), most);
}

/** The sentences of a paragraph; one that is too long in its clauses, a clause that is too long in stretches. */
export function sentencesOf(text: string, most: number): Piece[] {
  return cut(text, 0, text.length, endsSentence).flatMap((sentence) =>
    sentence.size <= most
      ? [sentence]
      : cut(text, sentence.from, sentence.to, isComma).flatMap((clause) =>
          clause.size <= most ? [clause] : stretches(text, clause, most),
        ),
  );
}

const isComma = (code: number): boolean => String.fromCharCode(code) === "，" || code === 0x2c;

/** Cut behind each mark that ends something, with the quotes and brackets that close behind it. */
function cut(text: string, start: number, end: number, ends: (code: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!ends(text.charCodeAt(i))) continue;
    while (i + 1 < end && (ends(text.charCodeAt(i + 1)) || closes(text.charAt(i + 1)))) i++;
    pieces.push(pieceOf(text, from, i + 1));
    from = i + 1;
  }
  if (from < end) pieces.push(pieceOf(text, from, end));
  return pieces;
}

const closes = (character: string): boolean => CLOSING.test(character);

const CLOSING = /^[\p{Pe}\p{Pf}]/u;

function stretches(text: string, { from, to }: Piece, most: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let size = 0;
  for (let i = from; i < to; ) {
    const next = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    if (++size === most) {
      pieces.push({ from: start, to: next, size });
      start = next;
      size = 0;
    }
    i = next;
  }
  if (start < to) pieces.push({ from: start, to, size });
  return pieces;
}

/** Neighbours together as long as there is room. */
function packed(pieces: readonly Piece[], most: number): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last !== undefined && last.size + piece.size <= most)
      together[together.length - 1] = { from: last.from, to: piece.to, size: last.size + piece.size };
    else together.push(piece);
  }
  return together;
}

function pieceOf(text: string, from: number, to: number): Piece {
  let size = to - from;
  for (let i = from; i + 1 < to; i++) if ((text.codePointAt(i) ?? 0) > 0xffff) size--;
  return { from, to, size };
}
