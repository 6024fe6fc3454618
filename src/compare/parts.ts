import { words } from "../lexicon/lexicon.js";
import { matchingForm } from "../text/characters.js";
import { namedOf } from "./linking/named.js";
import { nextWord } from "./linking/next-word.js";
import type { Subject } from "./linking/subject.js";

/** Parts of what a target names, each with a subject of its own. */
export interface Part {
  readonly name: string;
  readonly subject: Subject;
}

const indicators = words("indicator");
const joints = words("compare-joint");

/** 工业投资、技改投资均增长10%: one figure for several names; none where the name is one. */
export function sharedBy(target: Subject): Part[] {
  if (target.canonical !== null || target.form === "count") return [];
  const names = splitAtJoints(matchingForm(target.figure.indicator ?? ""));
  const parts = names.map((name): Part | null => {
    const standard = indicators.of(name);
    return standard === null ? null : { name, subject: target.as(namedOf(name), standard.as.name) };
  });
  return parts.length > 1 && parts.every((part) => part !== null) ? parts.filter((part) => part !== null) : [];
}

/** 工业投资|技改投资 */
export function splitAtJoints(name: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (let word = nextWord(joints, name); word !== null; word = nextWord(joints, name, from)) {
    names.push(name.slice(from, word.start));
    from = word.end;
  }
  return [...names, name.slice(from)].filter((part) => part !== "");
}

/** 居民人均可支配收入 from 城镇 and 农村: the standard names whose spread the whole is. */
export function partsOf(canonical: string | null): readonly string[] {
  return canonical === null ? [] : (PARTS.get(canonical) ?? []);
}

const PARTS = new Map(indicators.entries.filter(({ as }) => as.parts.length > 0).map(({ as }) => [as.name, as.parts]));
