import { FIRST_YEAR, LAST_YEAR, TABLE } from "./table.js";

/** A name that a division had for some years. */
export interface Division {
  /** Six digits: province, prefecture, county. */
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

let byName: ReadonlyMap<string, readonly Division[]> | null = null;
let byCode: ReadonlyMap<string, readonly Division[]> | null = null;

/** All that ever had the name. */
export function named(name: string): readonly Division[] {
  byName ??= grouped(({ name: key }) => key);
  return byName.get(name) ?? [];
}

/** What stood above a division in a year, from the province down. */
export function above({ code }: Division, year: number): Division[] {
  byCode ??= grouped(({ code: key }) => key);
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((other) => other !== code);
  return [...new Set(codes)].flatMap((other) =>
    (byCode?.get(other) ?? []).filter((one) => held(one, year)).slice(0, 1),
  );
}

export const held = ({ from, to }: Division, year: number): boolean => from <= year && year <= to;

/** Before and behind the table things are as at its ends. */
export const within = (year: number): number => Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);

function grouped(keyOf: (division: Division) => string): Map<string, Division[]> {
  const groups = new Map<string, Division[]>();
  for (const division of divisions()) {
    const group = groups.get(keyOf(division));
    if (group === undefined) groups.set(keyOf(division), [division]);
    else group.push(division);
  }
  return groups;
}

function* divisions(): Generator<Division> {
  for (const piece of TABLE.split(/[\n;]/)) {
    const [prefix = "", ...entries] = piece.split(" ");
    for (const entry of entries) {
      const [, code = "", name = "", from = "", to = ""] = ENTRY.exec(entry) ?? [];
      yield { code: prefix + code, name, from: yearOf(from, FIRST_YEAR), to: yearOf(to, LAST_YEAR) };
    }
  }
}

/** 25徐水县94.14, 09徐水区15., 00保定市 */
const ENTRY = /^(\d\d)(\D+?)(?:(\d\d)?\.(\d\d)?)?$/;

/** 94 is 1994, 14 is 2014. */
function yearOf(digits: string | undefined, otherwise: number): number {
  if (digits === undefined || digits === "") return otherwise;
  const year = 1900 + Number(digits);
  return year < FIRST_YEAR ? year + 100 : year;
}
