import { isCompatible } from "./compatible.js";
import { type GramCounts, Weights } from "./grams.js";
import { type Likeness, likeness, mayBeAlike } from "./similarity.js";
import type { Subject } from "./subject.js";

/** A result that may be what became of a target. */
export interface Candidate extends Likeness {
  readonly subject: Subject;
  /** Another of which all this holds too, with another value. */
  readonly rival: Subject | null;
}

/** Written out, as whatever is made again and again: a copy of an object is another kind of object to the platform each time. */
const candidate = (subject: Subject, { score, named, reason }: Likeness, rival: Subject | null): Candidate => ({
  score,
  named,
  reason,
  subject,
  rival,
});

/** Nearer together than this nothing says which of two is meant. */
const leastDifference = 0.002;

/** Where only what stands around two figures brings them together, they must be surer. */
const leastAround = 0.8;

/** By so much the names of another target must be nearer to a result, to have it alone. */
const leastLead = 0.02;

/** Finds what a report says of the subjects that another names. */
export class Linker {
  private readonly weights: Weights;
  private readonly byCanonical = new Map<string, number[]>();
  private readonly byGram = new Map<number, number[]>();
  private readonly generic: number[] = [];
  /** By the sentence that they stand in. */
  private readonly sentences = new Map<number, Subject[]>();
  /** For one target at a time: how much the pairs of characters weigh that a result's name shares with it. */
  private readonly both: Float64Array;

  /** @param counts of the sentences that the figures stand in: what few of them hold tells things apart */
  constructor(
    counts: readonly GramCounts[],
    private readonly results: readonly Subject[],
  ) {
    this.weights = new Weights(counts);
    this.both = new Float64Array(results.length);
    for (const [number, result] of results.entries()) {
      const { canonical, generic, coreGrams } = result;
      put(this.sentences, result.figure.sentence, result);
      if (canonical !== null) put(this.byCanonical, canonical, number);
      if (generic) this.generic.push(number);
      for (const gram of coreGrams) put(this.byGram, gram, number);
    }
  }

  /** How sure the best of the targets is of each result: see `mayHave`. */
  private readonly claims = new Map<Subject, number>();

  /** Links: each target with its best result, unless another target has the better claim on it. */
  links(targets: readonly Subject[], least: number): (Candidate | null)[] {
    const found = targets.map((target) =>
      this.hopeful(target).filter((one) => one.score >= (one.reason === "context" ? leastAround : least)),
    );
    for (const { subject, named } of found.flat())
      this.claims.set(subject, Math.max(this.claims.get(subject) ?? 0, named));
    const links = found.map((candidates) => {
      const [best, second] = candidates.filter((one) => this.mayHave(one));
      if (best === undefined) return null;
      const even = second !== undefined && best.score - second.score < leastDifference && differ(best, second);
      return even ? candidate(best.subject, best, second.subject) : best;
    });
    const once = onceEach(targets);
    const told = onceEach(this.results);
    for (const [i, target] of targets.entries()) {
      if (links[i] !== null || !target.generic) continue;
      links[i] =
        this.behind(target, targets[i - 1], links[i - 1] ?? null) ??
        (once.get(addedOf(target)) === target ? this.onlyOne(target, told) : null);
    }
    return links;
  }

  /** 新增贷款75亿元: a name that says little tells enough where each of the reports has added of it once. */
  private onlyOne(target: Subject, told: ReadonlyMap<string, Subject | null>): Candidate | null {
    const subject = told.get(addedOf(target)) ?? null;
    if (subject === null || this.claims.has(subject) || !isCompatible(target, subject)) return null;
    this.claims.set(subject, leastAround);
    return { subject, rival: null, score: leastAround, named: leastAround, reason: "context" };
  }

  /** 引进种子企业20家，完成投资5亿元: what stands behind one of two that are linked goes with what stands behind the other. */
  private behind(target: Subject, before: Subject | undefined, link: Candidate | null): Candidate | null {
    if (before?.figure.sentence !== target.figure.sentence || link === null || link.rival !== null) return null;
    const { sentence, at } = link.subject.figure;
    let next: Subject | null = null;
    for (const one of this.sentences.get(sentence) ?? [])
      if (one.figure.at > at && (next === null || one.figure.at < next.figure.at)) next = one;
    if (next === null || this.claims.has(next) || !next.core.endsWith(target.core) || !isCompatible(target, next))
      return null;
    this.claims.set(next, leastAround);
    return { subject: next, rival: null, score: leastAround, named: leastAround, reason: "context" };
  }

  /** 新增26套, 建成16套: what was built is not told of both. Two targets of one name have an equal claim. */
  private mayHave({ subject, named }: Candidate): boolean {
    return named > (this.claims.get(subject) ?? 0) - leastLead;
  }

  /** All that are compatible, the best first; of equal ones, the first in the text. */
  candidates(target: Subject): Candidate[] {
    return this.weighed(target, () => true);
  }

  /** Those that can be the same thing. */
  hopeful(target: Subject): Candidate[] {
    return this.weighed(target, (subject, both) => mayBeAlike(target, subject, both, this.weights));
  }

  private weighed(target: Subject, isWorth: (subject: Subject, both: number) => boolean): Candidate[] {
    const near = this.near(target);
    const found: Candidate[] = [];
    for (const number of near) {
      const subject = this.results[number];
      const both = this.both[number] ?? 0;
      if (subject === undefined || !isWorth(subject, both) || !isCompatible(target, subject)) continue;
      const alike = likeness(target, subject, both, this.weights);
      if (alike.score > 0) found.push(candidate(subject, alike, null));
    }
    for (const number of near) this.both[number] = 0;
    return found.sort((a, b) => b.score - a.score || a.subject.figure.span[0] - b.subject.figure.span[0]);
  }

  /** Results whose names share something with the target's, each once; how much stands in `both`. */
  private near({ canonical, generic, coreGrams }: Subject): number[] {
    const near: number[] = [];
    for (const gram of coreGrams) {
      const holders = this.byGram.get(gram);
      if (holders === undefined) continue;
      const weight = this.weights.of(gram);
      for (const number of holders) {
        const before = this.both[number] ?? 0;
        if (before === 0) near.push(number);
        this.both[number] = before + weight;
      }
    }
    if (canonical !== null)
      for (const number of this.byCanonical.get(canonical) ?? []) if (this.both[number] === 0) near.push(number);
    // A name that says little is no standard one.
    if (generic) for (const number of this.generic) if (this.both[number] === 0) near.push(number);
    return near;
  }
}

/** What was added of a thing whose name says little; empty where it is of another kind. */
const addedOf = ({ core, amount, generic, modifiers, isSize }: Subject): string =>
  generic && amount === "flow" && core.length > 1 && !isSize ? `${core}:${modifiers.get("level") ?? ""}` : "";

/** Those of which nothing else is added, null under the name of what is added twice. */
function onceEach(subjects: readonly Subject[]): Map<string, Subject | null> {
  const found = new Map<string, Subject | null>();
  for (const subject of subjects) {
    const key = subject.generic ? addedOf(subject) : "";
    if (key !== "") found.set(key, found.has(key) ? null : subject);
  }
  return found;
}

const differ = (a: Candidate, b: Candidate): boolean => a.subject.figure.value !== b.subject.figure.value;

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
