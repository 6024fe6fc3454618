import fc from "fast-check";
import { fixtureTexts } from "./fixture-texts.js";
import { boilerplate, breaks, figures, headings, markers, oddities, sentences } from "./pieces.js";

/** Any text at all: any code point, lone surrogates among them, and runs of what Chinese text is made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(..."一二十（）()、.。，：；1０X%年元亿万第章是要—“” 　\n\r\t"), maxLength: 300 }),
);

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...markers) },
  { weight: 2, arbitrary: fc.constantFrom(...headings) },
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: fc.constantFrom(...figures) },
  { weight: 2, arbitrary: fc.constantFrom(...boilerplate) },
  { weight: 4, arbitrary: fc.constantFrom(...breaks) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
  { weight: 2, arbitrary: fixturePiece() },
);

/** Markers, headings, sentences, figures, boilerplate, breaks and oddities glued at random. */
export const splicedText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

/** A fixture with characters and lines taken out, doubled, moved or put in. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fixtureTexts), fc.array(mutation(), { minLength: 1, maxLength: 12 }))
  .map(([text, mutations]) => mutations.reduce((mutated, change) => change(mutated), text));

type Mutation = (text: string) => string;

/** A place is a share of the text, so that it stays a place when shrinking or an earlier mutation changes the text. */
function mutation(): fc.Arbitrary<Mutation> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const length = fc.integer({ min: 1, max: 40 });
  return fc.oneof(
    fc.tuple(place, length).map(
      ([at, n]): Mutation =>
        (text) =>
          cut(text, at, n, () => ""),
    ),
    fc.tuple(place, length).map(
      ([at, n]): Mutation =>
        (text) =>
          cut(text, at, n, (run) => run + run),
    ),
    fc.tuple(place, place, length).map(
      ([from, to, n]): Mutation =>
        (text) =>
          move(text, from, to, n),
    ),
    fc.tuple(place, piece).map(
      ([at, added]): Mutation =>
        (text) =>
          cut(text, at, 0, () => added),
    ),
    fc.tuple(place, fc.constantFrom(...breaks)).map(
      ([at, added]): Mutation =>
        (text) =>
          cut(text, at, 0, () => added),
    ),
    place.map(
      (at): Mutation =>
        (text) =>
          withoutBreakAfter(text, at),
    ),
    place.map(
      (at): Mutation =>
        (text) =>
          text.slice(0, Math.floor(at * text.length)),
    ),
    place.map(
      (at): Mutation =>
        (text) =>
          text.slice(Math.floor(at * text.length)),
    ),
    fc.constant<Mutation>((text) => text.replace(/\n/gu, "")),
    fc.constant<Mutation>((text) => text.replace(/(.{28})/gu, "$1\n")),
  );
}

function cut(text: string, at: number, length: number, becomes: (run: string) => string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + becomes(text.slice(start, start + length)) + text.slice(start + length);
}

function move(text: string, from: number, to: number, length: number): string {
  const start = Math.floor(from * text.length);
  const run = text.slice(start, start + length);
  return cut(
    cut(text, from, length, () => ""),
    to,
    0,
    () => run,
  );
}

function withoutBreakAfter(text: string, at: number): string {
  const start = text.indexOf("\n", Math.floor(at * text.length));
  return start < 0 ? text : text.slice(0, start) + text.slice(start + 1);
}

function fixturePiece(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...fixtureTexts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
    )
    .map(([text, at, length]) => text.slice(Math.floor(at * text.length), Math.floor(at * text.length) + length));
}
