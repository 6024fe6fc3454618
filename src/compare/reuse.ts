import type { CodePointSpan } from "../model/report.js";
import { matchingForm } from "../text/characters.js";
import { bandsOf, jaccard, shinglesOf, signatureOf } from "./minhash.js";
import type { ReuseRow } from "./model.js";
import { type ComparedReport, lastYear } from "./sheet.js";

/** A paragraph that is long enough to be known again. */
export interface ReusePassage {
  readonly span: CodePointSpan;
  readonly text: string;
  /** Whether it stands behind the last part of the report, where notes and glossaries are. */
  readonly closing: boolean;
}

/** What is kept of a report to find its paragraphs in others. */
export interface ReuseSheet {
  readonly issuer: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly plan: number | null;
  readonly length: number;
  readonly passages: readonly ReusePassage[];
}

/** Shorter ones are openings and thanks, which all reports share. */
const leastLength = 40;
/** From here on a paragraph is another one changed. */
const leastJaccard = 0.6;
/** A pair of reports that shares so much of its paragraphs is one report twice. */
const sameReport = 0.9;

export function reuseSheetOf(report: ComparedReport): ReuseSheet {
  const passages = report.passages.filter(({ text, isHeading }) => !isHeading && text.length >= leastLength);
  const behind = report.source.length * notesFrom;
  return {
    issuer: report.issuer?.name ?? null,
    path: report.source.path,
    sha256: report.source.sha256,
    plan: lastYear(report, "plan"),
    length: report.source.length,
    passages: passages.map(({ span, text }) => ({ span, text, closing: span[0] >= behind })),
  };
}

/** Notes and glossaries stand in the last part of a report. */
const notesFrom = 0.85;

interface Known {
  readonly sheet: ReuseSheet;
  readonly passage: ReusePassage;
  readonly shingles: ReadonlySet<number>;
}

/** Paragraphs of one report that stand, changed or not, in another. */
export function reuseRows(issuer: string, given: readonly ReuseSheet[]): ReuseRow[] {
  const sheets = [...given].sort((a, b) => (a.plan ?? 0) - (b.plan ?? 0) || compare(a.path, b.path));
  const buckets = new Map<string, Known[]>();
  const rows: ReuseRow[] = [];
  for (const sheet of sheets) {
    const own: [string, Known][] = [];
    for (const passage of sheet.passages) {
      const known: Known = { sheet, passage, shingles: shinglesOf(matchingForm(passage.text)) };
      const bands = bandsOf(signatureOf(known.shingles));
      const best = nearest(
        known,
        bands.flatMap((band) => buckets.get(band) ?? []),
      );
      if (best !== null) rows.push(rowOf(issuer, best.other, known, best.jaccard));
      for (const band of bands) own.push([band, known]);
    }
    // Only now: a report is not held against itself.
    for (const [band, known] of own) {
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [known]);
      else bucket.push(known);
    }
  }
  return rows.map((row) => ({ ...row, sameReport: shareOf(rows, row, sheets) >= sameReport }));
}

function nearest(known: Known, others: readonly Known[]): { other: Known; jaccard: number } | null {
  let best: { other: Known; jaccard: number } | null = null;
  for (const other of new Set(others)) {
    const near = jaccard(known.shingles, other.shingles);
    if (near >= leastJaccard && near >= (best?.jaccard ?? 0)) best = { other, jaccard: near };
  }
  return best;
}

/** How much of the shorter report stands in the other. */
function shareOf(rows: readonly ReuseRow[], { a, b }: ReuseRow, sheets: readonly ReuseSheet[]): number {
  const shared = rows.filter((row) => row.a.path === a.path && row.b.path === b.path).length;
  const [x, y] = [a, b].map(({ path }) => sheets.find((sheet) => sheet.path === path)?.passages.length ?? 0);
  return shared / Math.max(1, Math.min(x ?? 0, y ?? 0));
}

function rowOf(issuer: string, a: Known, b: Known, near: number): ReuseRow {
  const place = ({ sheet, passage }: Known): ReuseRow["a"] => ({
    path: sheet.path,
    sha256: sheet.sha256,
    year: sheet.plan,
    span: passage.span,
    text: passage.text,
  });
  return {
    issuer,
    a: place(a),
    b: place(b),
    jaccard: Number(near.toFixed(3)),
    kind: kindOf(a, b),
    changed: changedFigures(a.passage.text, b.passage.text),
    sameReport: false,
  };
}

/** Without a figure in it a paragraph that comes again is a formula. */
function kindOf(a: Known, b: Known): ReuseRow["kind"] {
  if (a.passage.closing && b.passage.closing) return "notes";
  return NUMBER.test(a.passage.text) || NUMBER.test(b.passage.text) ? "body" : "formula";
}

const NUMBER = /[0-9]/;
const NUMBERS = /[0-9]+(?:\.[0-9]+)?/g;

/** Figures that stand at one place of both with another value: 12 that became 15. */
function changedFigures(a: string, b: string): { from: string; to: string }[] {
  const [x, y] = [a, b].map((text) => matchingForm(text).match(NUMBERS) ?? []);
  if (x === undefined || y === undefined || x.length !== y.length) return [];
  return x.flatMap((from, i) => (y[i] === undefined || y[i] === from ? [] : [{ from, to: y[i] }]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
