import { pattern } from "../../lexicon/pattern.js";
import type { Issuer, IssuerLevel } from "../issuer.js";
import { above, type Division, held, named, within } from "./divisions.js";

/** Where an issuer is among the divisions of GB/T 2260. */
export interface Placed {
  readonly level: IssuerLevel;
  readonly code: string | null;
  readonly path: string[] | null;
  /** Codes of all that it may be, where there are several. */
  readonly candidates: string[];
}

const PLACE_END = pattern("place-end.area");

/**
 * The code of an issuer in the report's year: 徐水县 until 2014, 徐水区 from 2015 on. A name that several have, 鼓楼区, has none
 * unless it says where: 南京市鼓楼区. Townships have no code there.
 */
export function placed({ name, level }: Issuer, year: number | null): Placed {
  const found = divisionsOf(name, level, year);
  const codes = [...new Set(found.map(({ code }) => code))];
  const [only] = found;
  // 三河市 is a county that is called a city.
  const isCounty = level === "city" && codes.length > 0 && codes.every((code) => !code.endsWith("00"));
  const rank = isCounty ? "county" : level;
  if (only === undefined || codes.length > 1) return { level: rank, code: null, path: null, candidates: codes };
  const names = above(only, yearIn(only, year)).map((division) => division.name);
  return { level: rank, code: only.code, path: [...names, only.name], candidates: [] };
}

function divisionsOf(name: string, level: IssuerLevel, year: number | null): Division[] {
  if (level === "department") {
    const place = placeOf(name);
    return place === null ? [] : inPlace(place, year);
  }
  return level === "county" || level === "city" || level === "province" ? inPlace(name, year) : [];
}

/** The place whose department it is: 云台县 of 云台县财政局. What lies in a township is not told by the county's code. */
function placeOf(name: string): string | null {
  for (let end = name.length - 1; end > 1; end--) {
    const place = name.slice(0, end);
    if (suffixOf(place) === null) continue;
    return PLACE_END.search(name.slice(end)) === null ? place : null;
  }
  return null;
}

/** The divisions that a name may mean: its end is theirs, and what stands in front of that is above them. */
function inPlace(name: string, year: number | null): Division[] {
  const own = suffixOf(name);
  if (own === null) return [];
  const lead = name.slice(0, name.length - own.length);
  const of = (most: number): Division[] =>
    named(own).filter((division) => {
      const isThere = year === null || near(division, within(year), most);
      return isThere && leads(lead, above(division, yearIn(division, year)));
    });
  const exact = of(0);
  // Of the year in which it changes a name is used before or after the table knows.
  return exact.length > 0 ? exact : of(1);
}

/** The year nearest to the report's in which there was such a division. */
const yearIn = ({ from, to }: Division, year: number | null): number =>
  year === null ? to : Math.min(Math.max(year, from), to);

const near = (division: Division, year: number, most: number): boolean =>
  held(division, year) || held(division, year - most) || held(division, year + most);

/** The longest division's name at the end of a name. */
function suffixOf(name: string): string | null {
  for (let from = 0; from < name.length - 1; from++) if (named(name.slice(from)).length > 0) return name.slice(from);
  return null;
}

/** Whether words are the names of what lies above, in order, whole or without their last characters: 河北省保定市, 湖南. */
function leads(words: string, higher: readonly Division[]): boolean {
  let rest = words;
  for (const { name } of higher) {
    const shared = sharedLength(rest, name);
    if (shared >= SHORTEST) rest = rest.slice(shared);
  }
  return rest === "";
}

/** 湖南 for 湖南省. */
const SHORTEST = 2;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
