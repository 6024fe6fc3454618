import type { ComparedMetric } from "../../compare/sheet.js";
import { spanAt } from "./record-passages.js";
import type { RecordScanner } from "./record-scanner.js";
import { OtherwiseWritten } from "./record-text.js";

/** Whether figures of a status and a year are asked for. */
export type Wanted = (isTarget: boolean, year: number | null) => boolean;

/** The figures that are wanted, of those that stand from here up to `end`. */
export function figuresIn(scanner: RecordScanner, end: number, wanted: Wanted): ComparedMetric[] {
  const figures: ComparedMetric[] = [];
  const { bytes } = scanner.record;
  while (scanner.at < end) {
    const next = bytes.indexOf(NEXT, scanner.at);
    const stop = next < 0 || next >= end ? end : next + 1;
    const figure = figureAt(scanner, wanted);
    if (figure !== null) {
      figures.push(figure);
      scanner.past(',"section":');
      scanner.stringAt();
      scanner.past("}");
      if (scanner.at !== stop) throw new OtherwiseWritten();
    }
    scanner.at = stop + 1;
  }
  return figures;
}

/** A quotation mark in a string is written \": this stands between two figures and nowhere else. */
const NEXT = '},{"id":"';

type Named = Pick<ComparedMetric, "indicator" | "canonical">;
type Told = Pick<ComparedMetric, "masked" | "bound" | "change" | "status" | "base" | "year" | "period">;

/** What many figures share is read once: their names, and all that is told of them but how much they come to. */
function figureAt(scanner: RecordScanner, wanted: Wanted): ComparedMetric | null {
  const { bytes } = scanner.record;
  scanner.past('{"id":');
  const idFrom = scanner.stringAt();
  const idTo = scanner.at - 1;
  scanner.past(",");
  const from = scanner.at;
  const measured = bytes.indexOf(',"text":"', from);
  const toldFrom = bytes.indexOf(',"masked":', measured);
  const toldTo = bytes.indexOf(',"span":[', toldFrom);
  if (measured < 0 || toldFrom < 0 || toldTo < 0) throw new OtherwiseWritten();
  const told = scanner.record.members<Told>(toldFrom + 1, toldTo, TOLD);
  if (!wanted(told.status === "target", told.year)) return null;
  const { indicator, canonical } = scanner.record.members<Named>(from, measured, NAMED);
  const { masked, bound, change, status, base, year, period } = told;
  scanner.at = measured;
  scanner.past(',"text":');
  const text = scanner.name() ?? "";
  scanner.past(',"value":');
  const value = scanner.number();
  scanner.past(',"upper":');
  const upper = scanner.number();
  scanner.past(',"unit":');
  const unit = scanner.name();
  scanner.past(',"normalized":');
  const normalized = normalizedAt(scanner);
  if (scanner.at !== toldFrom) throw new OtherwiseWritten();
  scanner.at = toldTo;
  scanner.past(',"span":');
  const span = spanAt(scanner);
  return {
    id: scanner.record.string(idFrom, idTo),
    indicator,
    canonical,
    text,
    value,
    upper,
    unit,
    normalized,
    masked,
    bound,
    change,
    status,
    base,
    year,
    period,
    span,
  };
}

const NAMED = ["indicator", "canonical"];
const TOLD = ["masked", "bound", "change", "status", "base", "year", "period"];

function normalizedAt(scanner: RecordScanner): ComparedMetric["normalized"] {
  if (scanner.passed("null")) return null;
  scanner.past('{"value":');
  const value = scanner.number();
  scanner.past(',"upper":');
  const upper = scanner.number();
  scanner.past(',"unit":');
  const unit = scanner.name() ?? "";
  scanner.past("}");
  return { value, upper, unit };
}
