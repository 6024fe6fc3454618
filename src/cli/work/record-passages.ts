import type { Passage } from "../../compare/places.js";
import type { CodePointSpan } from "../../model/report.js";
import type { RecordScanner } from "./record-scanner.js";
import { OtherwiseWritten, type RecordText } from "./record-text.js";

/** A passage whose text is decoded when it is asked for. */
class RecordPassage implements Passage {
  #text: string | null = null;

  constructor(
    private readonly record: RecordText,
    private readonly from: number,
    private readonly to: number,
    readonly span: CodePointSpan,
    readonly isHeading: boolean,
    readonly level: number,
  ) {}

  get text(): string {
    this.#text ??= this.record.string(this.from, this.to);
    return this.#text;
  }

  beginning(length: number): string {
    return this.#text?.slice(0, length) ?? this.record.beginning(this.from, this.to, length);
  }

  holds(word: string): boolean {
    return this.record.hasWithin(word, this.from, this.to);
  }
}

/** Headings and paragraphs of the sections that begin here, up to `end`, in the order of the text. */
export function passagesIn(scanner: RecordScanner, end: number): Passage[] {
  const passages: Passage[] = [];
  let ordered = true;
  let level = 0;
  const add = (from: number, to: number, span: CodePointSpan, isHeading: boolean): void => {
    const before = passages.at(-1);
    if (before !== undefined && before.span[0] > span[0]) ordered = false;
    passages.push(new RecordPassage(scanner.record, from, to, span, isHeading, level));
  };
  while (scanner.passed('{"id":')) {
    scanner.stringAt();
    scanner.past(',"level":');
    level = scanner.integer();
    readHeading(scanner, add);
    scanner.behind(',"paragraphs":[');
    readParagraphs(scanner, add);
    scanner.past(',"sections":[');
    // The first section inside this one, or what follows its end.
    while (scanner.passed("]}")) {}
    scanner.passed(",");
  }
  if (scanner.at !== end) throw new OtherwiseWritten();
  return ordered ? passages : passages.sort((a, b) => a.span[0] - b.span[0]);
}

type Add = (from: number, to: number, span: CodePointSpan, isHeading: boolean) => void;

function readHeading(scanner: RecordScanner, add: Add): void {
  scanner.behind(',"heading":');
  const from = scanner.stringAt();
  const to = scanner.at - 1;
  scanner.past(',"headingSpan":');
  if (scanner.passed("null")) return;
  const span = spanAt(scanner);
  if (from >= 0) add(from, to, span, true);
}

function readParagraphs(scanner: RecordScanner, add: Add): void {
  while (!scanner.passed("]")) {
    scanner.past('{"id":');
    scanner.stringAt();
    scanner.past(',"text":');
    const from = scanner.stringAt();
    const to = scanner.at - 1;
    scanner.past(',"span":');
    add(from, to, spanAt(scanner), false);
    scanner.past(',"items":[');
    while (scanner.passed('{"id":')) {
      scanner.behind(',"text":');
      scanner.stringAt();
      scanner.past(',"span":');
      spanAt(scanner);
      scanner.past("}");
      scanner.passed(",");
    }
    scanner.past("]}");
    scanner.passed(",");
  }
}

export function spanAt(scanner: RecordScanner): CodePointSpan {
  scanner.past("[");
  const start = scanner.integer();
  scanner.past(",");
  const end = scanner.integer();
  scanner.past("]");
  return [start, end];
}
