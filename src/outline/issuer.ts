import { type Meaning, words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { type Pattern, pattern, patterns } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import { written } from "../text/author-text.js";
import type { Span } from "../text/span.js";

export type IssuerLevel = Meaning<"issuer-level">["level"] | "other";

export interface Issuer {
  readonly name: string;
  readonly level: IssuerLevel;
}

const levels = words("issuer-level");
const organs = words("issuer-tail");
const refused = words("no-issuer");
const NAMES = patterns("issuer-name");
const BELOW = pattern("issuer-below.place");
const SPEECHES = patterns("issuer-speech");
const SPEAKER = pattern("issuer-lead.speaker");
const LEAD = pattern("issuer-lead.title");

interface Titled {
  readonly author: MarkedText;
  readonly title: Span | null;
}

/** Who reports: named at the beginning of the title, else by 我代表…人民政府 in front of the report. */
export function findIssuer(outline: Titled, decide?: Decide): Issuer | null {
  for (const { said, by, at } of namesIn(outline)) {
    const name = said.slice(0, organs.before(said, said.length)?.start ?? said.length);
    const refusedBy = refusal(name);
    const level = levels.before(name, name.length)?.entry;
    decide?.({
      pass: "outline",
      code: refusedBy === null ? "issuer" : "issuer-refused",
      ...at,
      chosen: refusedBy === null ? name : null,
      by: [by.entry.id, ...(refusedBy === null ? [] : [refusedBy]), ...(level === undefined ? [] : [level.id])],
      against: [],
    });
    if (refusedBy === null) return { name, level: level?.as.level ?? "other" };
  }
  return null;
}

/** The issuer's name as the report writes it (青竹鎮 for 青竹镇), where it stands there in one piece. */
export function writtenName(author: MarkedText, name: string): string {
  const start = author.matching.indexOf(name);
  return start < 0 ? name : written(author, { start, end: start + name.length });
}

/** Why words name nobody; null where they may. Better no issuer than an invented one. */
function refusal(name: string): string | null {
  if (name === "") return "empty";
  if (refused.of(name)?.as.where === "whole") return "no-issuer.whole";
  for (const { start, entry } of refused.all(name)) {
    const { where } = entry.as;
    if (where === "inside" || (where === "head" && start === 0)) return entry.id;
  }
  return null;
}

interface Named {
  readonly said: string;
  readonly by: Pattern;
  /** Where it stands in the author text. */
  readonly at: Span;
}

/** So far into the text a speaker says for whom he speaks. */
const OPENING = 1500;

/** 河北省徐水县, 象山县石浦镇: a place and what lies in it, rank by rank, as far as the title goes down. */
function downTo(name: string, behind: string): string {
  const [, below = ""] = BELOW.at(behind, 0) ?? [];
  const [higher, lower] = [rankOf(name), rankOf(below)];
  // 青林县财政局 is a department, and what stands behind it no place in it.
  if (below === "" || higher === null || lower === null || lower <= higher || refusal(below) !== null) return name;
  return downTo(name + below, behind.slice(below.length));
}

/** The ranks of places, from the highest. */
const RANKS: readonly IssuerLevel[] = ["province", "city", "county", "township"];

function rankOf(name: string): number | null {
  const rank = RANKS.indexOf(levels.before(name, name.length)?.entry.as.level ?? "other");
  return rank < 0 ? null : rank;
}

/** What may be the issuer's name, the likeliest first. */
function* namesIn({ author, title }: Titled): Generator<Named> {
  const { matching } = author;
  if (title !== null) {
    const said = matching.slice(title.start, title.end).replace(/\n/gu, "");
    const from = LEAD.replace(SPEAKER.replace(said, ""), "");
    for (const by of NAMES) {
      const found = by.search(from);
      if (found === null) continue;
      yield { said: downTo(found[1] ?? "", from.slice(found.index + found[0].length)), by, at: title };
      break;
    }
  }
  const opening = matching.slice(0, OPENING);
  for (const by of SPEECHES) {
    const found = by.search(opening);
    if (found !== null)
      yield { said: found[1] ?? "", by, at: { start: found.index, end: found.index + found[0].length } };
  }
}
