import type { Passage } from "../../compare/places.js";
import type { CodePointSpan } from "../../model/report.js";
import { type RecordScanner, token } from "./record-scanner.js";
import type { RecordText } from "./record-text.js";

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

/** Headings and paragraphs of the sections that begin here, in the order of the text; the scanner is left behind the last. */
export function passagesIn(scanner: RecordScanner): Passage[] {
  const passages: Passage[] = [];
  let ordered = true;
  let level = 0;
  const add = (from: number, to: number, span: CodePointSpan, isHeading: boolean): void => {
    const before = passages.at(-1);
    if (before !== undefined && before.span[0] > span[0]) ordered = false;
    passages.push(new RecordPassage(scanner.record, from, to, span, isHeading, level));
  };
  while (scanner.passed(ID)) {
    scanner.stringAt();
    scanner.past(LEVEL);
    level = scanner.integer();
    readHeading(scanner, add);
    scanner.behind(PARAGRAPHS);
    readParagraphs(scanner, add);
    scanner.past(SECTIONS);
    // The first section inside this one, or what follows its end.
    while (scanner.passed(SECTION_END)) {}
    scanner.passed(COMMA);
  }
  scanner.record.passagesEnd = scanner.at;
  return ordered ? passages : passages.sort((a, b) => a.span[0] - b.span[0]);
}

type Add = (from: number, to: number, span: CodePointSpan, isHeading: boolean) => void;

function readHeading(scanner: RecordScanner, add: Add): void {
  scanner.behind(HEADING);
  const from = scanner.stringAt();
  const to = scanner.at - 1;
  scanner.past(HEADING_SPAN);
  if (scanner.passed(NULL)) return;
  const span = spanAt(scanner);
  if (from >= 0) add(from, to, span, true);
}

function readParagraphs(scanner: RecordScanner, add: Add): void {
  while (!scanner.passed(LIST_END)) {
    scanner.past(ID);
    scanner.stringAt();
    scanner.past(TEXT);
    const from = scanner.longStringAt();
    const to = scanner.at - 1;
    scanner.past(SPAN);
    add(from, to, spanAt(scanner), false);
    scanner.past(ITEMS);
    while (scanner.passed(ID)) {
      scanner.behind(TEXT);
      scanner.longStringAt();
      scanner.past(SPAN);
      spanAt(scanner);
      scanner.past(CLOSING);
      scanner.passed(COMMA);
    }
    scanner.past(SECTION_END);
    scanner.passed(COMMA);
  }
}

export function spanAt(scanner: RecordScanner): CodePointSpan {
  scanner.past(LIST);
  const start = scanner.integer();
  scanner.past(COMMA);
  const end = scanner.integer();
  scanner.past(LIST_END);
  return [start, end];
}

const ID = token('{"id":');
const LEVEL = token(',"level":');
const PARAGRAPHS = token(',"paragraphs":[');
const SECTIONS = token(',"sections":[');
const SECTION_END = token("]}");
const COMMA = token(",");
const HEADING = token(',"heading":');
const HEADING_SPAN = token(',"headingSpan":');
const NULL = token("null");
const LIST_END = token("]");
const TEXT = token(',"text":');
const SPAN = token(',"span":');
const ITEMS = token(',"items":[');
const CLOSING = token("}");
const LIST = token("[");
