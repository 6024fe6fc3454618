import { isCompatible } from "./compatible.js";
import { Weights } from "./grams.js";
import { type Likeness, likeness, Prepared } from "./similarity.js";
import type { Subject } from "./subject.js";

/** A result that may be what became of a target. */
export interface Candidate extends Likeness {
  readonly subject: Subject;
  /** Another of which all this holds too, with another value. */
  readonly rival: Subject | null;
}

/** Nearer together than this nothing says which of two is meant. */
const leastDifference = 0.002;

/** Where only what stands around two figures brings them together, they must be surer. */
const leastAround = 0.8;

/** By so much the names of another target must be nearer to a result, to have it alone. */
const leastLead = 0.02;

/** Finds what a report says of the subjects that another names. */
export class Linker {
  private readonly weights = new Weights();
  private readonly byCanonical = new Map<string, Prepared[]>();
  private readonly byGram = new Map<number, Prepared[]>();
  private readonly generic: Prepared[] = [];

  /** @param sentences those that the figures stand in: what few of them hold tells things apart */
  constructor(sentences: readonly string[], results: readonly Subject[]) {
    for (const sentence of sentences) this.weights.add(sentence);
    for (const subject of results) {
      const result = new Prepared(subject);
      const { canonical, generic } = result.subject;
      if (canonical !== null) put(this.byCanonical, canonical, result);
      if (generic) this.generic.push(result);
      for (const gram of result.core) put(this.byGram, gram, result);
    }
  }

  /** How sure the best of the targets is of each result: see `mayHave`. */
  private readonly claims = new Map<Subject, number>();

  /** Links: each target with its best result, unless another target has the better claim on it. */
  links(targets: readonly Subject[], least: number): (Candidate | null)[] {
    const found = targets.map((target) =>
      this.candidates(target).filter((one) => one.score >= (one.reason === "context" ? leastAround : least)),
    );
    for (const { subject, named } of found.flat())
      this.claims.set(subject, Math.max(this.claims.get(subject) ?? 0, named));
    return found.map((candidates) => {
      const [best, second] = candidates.filter((one) => this.mayHave(one));
      if (best === undefined) return null;
      const even = second !== undefined && best.score - second.score < leastDifference && differ(best, second);
      return { ...best, rival: even ? second.subject : null };
    });
  }

  /** 新增26套, 建成16套: what was built is not told of both. Two targets of one name have an equal claim. */
  private mayHave({ subject, named }: Candidate): boolean {
    return named > (this.claims.get(subject) ?? 0) - leastLead;
  }

  /** The best first; of equal ones, the first in the text. */
  candidates(target: Subject): Candidate[] {
    const own = new Prepared(target);
    return [...this.near(own)]
      .filter(({ subject }) => isCompatible(target, subject))
      .map((result) => ({ ...likeness(own, result, this.weights), subject: result.subject, rival: null }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.subject.figure.span[0] - b.subject.figure.span[0]);
  }

  private near(own: Prepared): Set<Prepared> {
    const near = new Set<Prepared>();
    const { canonical, generic } = own.subject;
    for (const result of (canonical !== null && this.byCanonical.get(canonical)) || []) near.add(result);
    for (const gram of own.core) for (const result of this.byGram.get(gram) ?? []) near.add(result);
    if (generic) for (const result of this.generic) near.add(result);
    return near;
  }
}

const differ = (a: Candidate, b: Candidate): boolean => a.subject.figure.value !== b.subject.figure.value;

function put<Key>(map: Map<Key, Prepared[]>, key: Key, value: Prepared): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
