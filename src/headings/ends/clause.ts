import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";

const adverbs = words("predicate-adverb");
const idioms = words("adverbial-idiom");
const coverbs = words("clause-coverb");
const starts = words("text-start");
const transitive = words("transitive-verb");

/** The clause of a heading that a place would end: what its first words say about its last. */
export interface Clause {
  readonly start: number;
  /** 坚持生态优先，建设美丽乡村: it begins with its verb and has no second one as its predicate. */
  readonly verbal: boolean;
  /** 在推动园区项目建设｜上攻坚发力: 上, 中 or 下 is still to come. */
  readonly local: boolean;
}

export function clauseAt({ marks }: MarkedText, start: number): Clause {
  const coverb = marks.at(coverbs, start)?.entry.as.governs ?? null;
  const verbal =
    coverb === "verb" || [idioms, starts, adverbs, transitive].some((kind) => marks.at(kind, start) !== null);
  return { start, verbal, local: coverb === "place" };
}

/** 民生事业全面发展: a subject, an adverb and a verb of two characters; the clause is complete. */
export const isPredicated = ({ marks }: MarkedText, clause: Clause, at: number): boolean =>
  !clause.verbal &&
  at - clause.start >= SHORTEST_PREDICATED &&
  marks.before(adverbs, at - VERB) !== null &&
  marks.before(adverbs, at) === null;

const VERB = 2;
const SHORTEST_PREDICATED = 6;
