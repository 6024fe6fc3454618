import { isUtf8 } from "node:buffer";
import { type ComparedReport, comparable } from "../../compare/sheet.js";
import type { Report } from "../../model/report.js";
import { reportIn } from "./parsed.js";
import { figuresIn, type Wanted } from "./record-figures.js";
import { mentionsIn } from "./record-mentions.js";
import { passagesIn } from "./record-passages.js";
import { RecordScanner, token } from "./record-scanner.js";
import { OtherwiseWritten, RecordText } from "./record-text.js";

/** What stands first in a record. */
export type Head = Pick<Report, "source" | "issuer" | "years">;

/**
 * What a comparison needs of a line that `reports parse` wrote, or null where the line holds no report. Of lines as this
 * program writes them only that is read; others as a whole.
 */
export function comparedIn(line: Buffer, wanted: (years: Report["years"]) => Wanted): ComparedReport | null {
  const partly = begins(line) && line.at(-1) === CLOSING && isUtf8(line) ? partlyRead(line, wanted) : null;
  if (partly !== null) return partly;
  const whole = reportIn(line);
  return whole === null ? null : comparable(whole);
}

/** Source, issuer and years of a line, which begins with them; null where it begins otherwise. */
export function headIn(line: Buffer): Head | null {
  if (!begins(line)) return null;
  const end = line.indexOf(PUBLISHED);
  return end < 0 ? null : parsed(`${line.toString("utf8", 0, end)}}`);
}

const OPENING = Buffer.from('{"schemaVersion":"1",');
// A quotation mark in a string is written \": so these stand between members of the report and nowhere else.
const PUBLISHED = ',"published":';
const SECTIONS = ',"sections":[';
const METRICS = token('],"metrics":[');
const MENTIONS = token('],"yearMentions":[');
const REMOVED = token('],"removed":[');

function partlyRead(line: Buffer, wanted: (years: Report["years"]) => Wanted): ComparedReport | null {
  const head = headIn(line);
  if (head === null) return null;
  const { source, issuer, years } = head;
  const sections = line.indexOf(SECTIONS);
  if (sections < 0) return null;
  const record = new RecordText(line);
  const scanner = new RecordScanner(record, sections + SECTIONS.length);
  try {
    const passages = passagesIn(scanner);
    scanner.past(METRICS);
    const metrics = figuresIn(scanner, wanted(years));
    scanner.past(MENTIONS);
    const yearMentions = mentionsIn(scanner);
    scanner.past(REMOVED);
    return { source, issuer, years, passages, metrics, yearMentions };
  } catch (error) {
    if (error instanceof OtherwiseWritten || error instanceof SyntaxError) return null;
    throw error;
  }
}

const begins = (line: Buffer): boolean => line.subarray(0, OPENING.length).equals(OPENING);

const CLOSING = "}".charCodeAt(0);

/** What stands there as JSON, null where it is none. */
function parsed(json: string): Head | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
