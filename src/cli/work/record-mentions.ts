import type { YearMention } from "../../model/report.js";
import { spanAt } from "./record-passages.js";
import { type RecordScanner, token } from "./record-scanner.js";
import { OtherwiseWritten } from "./record-text.js";

/** The years that a report names, of the list that begins here; the scanner is left behind the last. */
export function mentionsIn(scanner: RecordScanner): YearMention[] {
  const mentions: YearMention[] = [];
  if (scanner.ahead(END)) return mentions;
  do mentions.push(mentionAt(scanner));
  while (scanner.passed(COMMA));
  return mentions;
}

function mentionAt(scanner: RecordScanner): YearMention {
  scanner.past(TEXT);
  const text = scanner.name();
  scanner.past(YEAR);
  const year = scanner.number();
  scanner.past(TO);
  const to = scanner.number();
  scanner.past(KIND);
  const kind = scanner.oneOf(KINDS);
  scanner.past(SPAN);
  const span = spanAt(scanner);
  scanner.past(SECTION);
  const section = scanner.name();
  scanner.past(CLOSING);
  if (text === null) throw new OtherwiseWritten();
  return { text, year, to, kind, span, section };
}

const KINDS: ReadonlyMap<string | null, YearMention["kind"]> = new Map(
  (["explicit", "relative", "plan", "masked"] as const).map((kind) => [kind, kind]),
);

const TEXT = token('{"text":');
const YEAR = token(',"year":');
const TO = token(',"to":');
const KIND = token(',"kind":');
const SPAN = token(',"span":');
const SECTION = token(',"section":');
const CLOSING = token("}");
const COMMA = token(",");
const END = token("]");
