import { isUtf8 } from "node:buffer";
import type { ComparedReport } from "../../compare/sheet.js";
import { reportIn } from "./parsed.js";

/** Whether figures of a status and a year are asked for. */
export type Wanted = (isTarget: boolean, year: number | null) => boolean;

/**
 * What a comparison needs of a line that `reports parse` wrote, or null where the line holds no report. Of lines as this
 * program writes them only that is read; others as a whole.
 */
export function comparedIn(line: Buffer, wanted: (years: ComparedReport["years"]) => Wanted): ComparedReport | null {
  return partly(line, wanted) ?? reportIn(line);
}

/** Path and issuer of a line, which begins with them; null where it begins otherwise. */
export function headIn(line: Buffer): { readonly issuer: string | null; readonly path: string } | null {
  if (!begins(line)) return null;
  const end = line.indexOf(KINDS);
  const head = end < 0 ? null : parsed(`${text(line, 0, end)}}`);
  return head === null ? null : { issuer: head.issuer?.name ?? null, path: head.source.path };
}

// A quotation mark in a string is written \": so these stand between members of the report and nowhere else.
const OPENING = Buffer.from('{"schemaVersion":"1",');
const KINDS = Buffer.from(',"kinds":[');
const SECTIONS = Buffer.from(',"sections":[');
const METRICS = Buffer.from('],"metrics":[');
const MENTIONS = Buffer.from('],"yearMentions":[');
const REMOVED = Buffer.from('],"removed":[');
const NEXT_METRIC = Buffer.from('},{"id":"');
const STATUS = Buffer.from(',"status":"');

function partly(line: Buffer, wanted: (years: ComparedReport["years"]) => Wanted): ComparedReport | null {
  if (!begins(line) || line.at(-1) !== CLOSING || !isUtf8(line)) return null;
  const sections = line.indexOf(SECTIONS);
  const metrics = line.indexOf(METRICS, sections);
  const mentions = line.indexOf(MENTIONS, metrics);
  const removed = line.indexOf(REMOVED, mentions);
  if (sections < 0 || metrics < sections || mentions < metrics || removed < mentions) return null;
  const head = parsed(`${text(line, 0, sections)}}`);
  if (head === null) return null;
  const figures = wantedIn(line, metrics + METRICS.length, mentions, wanted(head.years));
  return parsed(
    `{"source":${JSON.stringify(head.source)},"issuer":${JSON.stringify(head.issuer)},"years":${JSON.stringify(head.years)}` +
      `${text(line, sections, metrics)}],"metrics":[${figures}${text(line, mentions, removed)}]}`,
  );
}

const begins = (line: Buffer): boolean => line.subarray(0, OPENING.length).equals(OPENING);

const CLOSING = "}".charCodeAt(0);

/** The figures that are wanted, as they are written. */
function wantedIn(line: Buffer, from: number, to: number, wanted: Wanted): string {
  const runs: string[] = [];
  let run = from;
  for (let at = from; at < to; ) {
    const next = line.indexOf(NEXT_METRIC, at);
    const end = next < 0 || next >= to ? to : next + 1;
    if (!isWanted(line, at, end, wanted)) {
      if (run < at) runs.push(text(line, run, at - 1));
      run = end + 1;
    }
    at = end + 1;
  }
  if (run < to) runs.push(text(line, run, to));
  return runs.join(",");
}

/** By its status and year, which stand behind one another; where they do not, it is looked at later. */
function isWanted(line: Buffer, from: number, to: number, wanted: Wanted): boolean {
  const status = line.indexOf(STATUS, from);
  if (status < 0 || status >= to) return true;
  // "status":"target","base":false,"year":2021,"period": …
  let at = line.indexOf(QUOTE, status + STATUS.length);
  const isTarget = line[status + STATUS.length] === FIRST_OF_TARGET;
  at += AFTER_STATUS.length;
  if (line.compare(AFTER_STATUS, 0, AFTER_STATUS.length, at - AFTER_STATUS.length, at) !== 0) return true;
  at = line.indexOf(YEAR, at);
  if (at < 0 || at >= to) return true;
  let year = 0;
  for (at += YEAR.length; at < to; at++) {
    const digit = (line[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    year = year * 10 + digit;
  }
  return wanted(isTarget, year === 0 ? null : year);
}

const QUOTE = '"'.charCodeAt(0);
const FIRST_OF_TARGET = "t".charCodeAt(0);
const ZERO = "0".charCodeAt(0);
const AFTER_STATUS = Buffer.from('","base":');
const YEAR = Buffer.from(',"year":');

const text = (line: Buffer, from: number, to: number): string => line.toString("utf8", from, to);

/** What stands there as JSON, null where it is none. */
function parsed(json: string): ComparedReport | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
