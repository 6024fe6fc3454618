import type { ComparedMetric } from "../../compare/sheet.js";
import { spanAt } from "./record-passages.js";
import { type RecordScanner, token } from "./record-scanner.js";
import { OtherwiseWritten } from "./record-text.js";

/** Whether figures of a status and a year are asked for. */
export type Wanted = (isTarget: boolean, year: number | null) => boolean;

/** The figures that are wanted, of the list that begins here; the scanner is left behind the last. */
export function figuresIn(scanner: RecordScanner, wanted: Wanted): ComparedMetric[] {
  const figures: ComparedMetric[] = [];
  if (scanner.ahead(END)) return figures;
  do {
    const figure = figureAt(scanner, wanted);
    if (figure !== null) figures.push(figure);
  } while (scanner.passed(COMMA));
  return figures;
}

/** Once through all of it: what is told of a figure stands behind its names, which are made texts of those that are wanted. */
function figureAt(scanner: RecordScanner, wanted: Wanted): ComparedMetric | null {
  const { record } = scanner;
  scanner.past(ID);
  const id = scanner.stringAt();
  const idEnd = scanner.at - 1;
  scanner.past(INDICATOR);
  const indicator = scanner.stringAt();
  const indicatorEnd = scanner.at - 1;
  scanner.past(CANONICAL);
  const canonical = scanner.stringAt();
  const canonicalEnd = scanner.at - 1;
  scanner.past(TEXT);
  const text = scanner.stringAt();
  const textEnd = scanner.at - 1;
  scanner.past(VALUE);
  const value = scanner.number();
  scanner.past(UPPER);
  const upper = scanner.number();
  scanner.past(UNIT);
  const unit = scanner.stringAt();
  const unitEnd = scanner.at - 1;
  scanner.past(NORMALIZED);
  const normalized = normalizedAt(scanner);
  scanner.past(MASKED);
  const masked = scanner.boolean();
  scanner.past(BOUND);
  const bound = scanner.oneOf(BOUNDS);
  scanner.past(CHANGE);
  const change = changeAt(scanner);
  scanner.past(STATUS);
  const status = scanner.oneOf(STATUSES);
  scanner.past(BASE);
  const base = scanner.boolean();
  scanner.past(YEAR);
  const year = scanner.number();
  scanner.past(PERIOD);
  const period = periodAt(scanner);
  scanner.past(SPAN);
  const span = spanAt(scanner);
  scanner.past(SECTION);
  scanner.stringAt();
  scanner.past(CLOSING);
  if (id < 0 || text < 0) throw new OtherwiseWritten();
  if (!wanted(status === "target", year)) return null;
  return {
    id: record.name(id, idEnd),
    indicator: indicator < 0 ? null : record.name(indicator, indicatorEnd),
    canonical: canonical < 0 ? null : record.name(canonical, canonicalEnd),
    text: record.string(text, textEnd),
    value,
    upper,
    unit: unit < 0 ? null : record.name(unit, unitEnd),
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

function normalizedAt(scanner: RecordScanner): ComparedMetric["normalized"] {
  if (scanner.passed(NULL)) return null;
  scanner.past(NORMALIZED_VALUE);
  const value = scanner.number();
  scanner.past(UPPER);
  const upper = scanner.number();
  scanner.past(UNIT);
  const unit = scanner.name();
  scanner.past(CLOSING);
  if (unit === null) throw new OtherwiseWritten();
  return { value, upper, unit };
}

function changeAt(scanner: RecordScanner): ComparedMetric["change"] {
  if (scanner.passed(NULL)) return null;
  scanner.past(DIRECTION);
  const direction = scanner.oneOf(DIRECTIONS);
  scanner.past(BASIS);
  const basis = scanner.name();
  scanner.past(CLOSING);
  return { direction, basis };
}

function periodAt(scanner: RecordScanner): ComparedMetric["period"] {
  if (scanner.passed(NULL)) return null;
  scanner.past(PERIOD_TEXT);
  const text = scanner.name();
  scanner.past(FROM);
  const from = scanner.name();
  scanner.past(TO);
  const to = scanner.name();
  scanner.past(CLOSING);
  if (text === null) throw new OtherwiseWritten();
  return { text, from, to };
}

const named = <Name extends string>(...names: Name[]): ReadonlyMap<string | null, Name> =>
  new Map(names.map((name) => [name, name]));
const BOUNDS = named<ComparedMetric["bound"]>("exact", "about", "over", "under", "range");
const STATUSES = named<ComparedMetric["status"]>("actual", "estimate", "target");
const DIRECTIONS = named<"increase" | "decrease">("increase", "decrease");

const NULL = token("null");
const COMMA = token(",");
const CLOSING = token("}");
const END = token("]");
const ID = token('{"id":');
const INDICATOR = token(',"indicator":');
const CANONICAL = token(',"canonical":');
const TEXT = token(',"text":');
const VALUE = token(',"value":');
const UPPER = token(',"upper":');
const UNIT = token(',"unit":');
const NORMALIZED = token(',"normalized":');
const NORMALIZED_VALUE = token('{"value":');
const MASKED = token(',"masked":');
const BOUND = token(',"bound":');
const CHANGE = token(',"change":');
const DIRECTION = token('{"direction":');
const BASIS = token(',"basis":');
const STATUS = token(',"status":');
const BASE = token(',"base":');
const YEAR = token(',"year":');
const PERIOD = token(',"period":');
const PERIOD_TEXT = token('{"text":');
const FROM = token(',"from":');
const TO = token(',"to":');
const SPAN = token(',"span":');
const SECTION = token(',"section":');
