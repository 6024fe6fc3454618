import type { MarkedText } from "../../lexicon/marks.js";
import type { Decide } from "../../model/decide.js";
import type { Alternative } from "../../model/decision.js";
import type { Span } from "../../text/span.js";
import { type Candidates, candidatesOf } from "./candidates.js";
import { ROWS } from "./choose.js";
import { clausesOf } from "./clauses.js";
import { distributed } from "./distribute.js";
import { nameInFront } from "./left.js";
import { withoutTail } from "./left-end.js";
import { type Name, nameOf } from "./name.js";
import { type Placed, quantityKind } from "./placed.js";
import { seriesFrom } from "./series.js";

/** A name, the row that chose it, and what might have been. */
interface Chosen {
  readonly name: Name | null;
  readonly by: string;
  readonly against: readonly Alternative[];
}

/** How many names back a series looks for its subjects. */
const RECENT = 12;
const PARTS = ["第一产业占比", "第二产业占比", "第三产业占比", "第四部分占比", "第五部分占比"];

/**
 * Names what each figure of a sentence measures; null where the text names nothing. `label` is a line of its own in
 * front of the figure (a table laid out cell by cell, 总投资 above 3亿元).
 */
export class Indicators {
  private readonly names: (Name | null)[] = [];

  constructor(
    private readonly author: MarkedText,
    private readonly placed: readonly Placed[],
    private readonly sentenceEnd: number,
    private readonly decide: Decide,
  ) {}

  named(label: Span | null): readonly (Name | null)[] {
    const { placed, names } = this;
    for (let i = 0; i < placed.length; i = names.length) {
      const n = seriesFrom(this.author, placed, i);
      if (n > 1) this.nameSeries(i, n);
      else this.add(this.chosen(i));
    }
    const above = label && nameInFront(this.author, { ...label, holes: [] }, false);
    return above === null ? names : names.map((name) => name ?? nameOf(this.author, above));
  }

  private add({ name, by, against }: Chosen): void {
    const figure = this.placed[this.names.length]?.figure;
    this.names.push(name);
    if (figure === undefined) return;
    const { start, end } = figure;
    this.decide?.({ pass: "metrics", code: "indicator", start, end, chosen: name?.text ?? null, by: [by], against });
  }

  private nameSeries(i: number, n: number): void {
    const first = this.placed[i];
    const subject = first && this.subjectOf(first);
    if (subject) {
      for (const name of distributed(this.author, subject, n)) this.add({ name, by: "distributed", against: [] });
      return;
    }
    const recent = [
      ...new Map(
        this.names
          .slice(-RECENT)
          .reverse()
          .map((name) => [name?.text, name]),
      ).values(),
    ]
      .filter((name) => name !== null)
      .slice(0, n)
      .reverse();
    if (recent.length === n) for (const name of recent) this.add({ name, by: "distributed-carried", against: [] });
    else {
      const one = this.chosen(i);
      for (let k = 0; k < n; k++) this.add(one);
    }
  }

  /** What a series is dealt out of: the clause in front of its first figure, where that names anything. */
  private subjectOf(first: Placed) {
    const clause = clausesOf(this.author, { start: first.gapStart, end: first.figure.start }).at(-1);
    if (clause === undefined || nameInFront(this.author, clause, false) === null) return null;
    const isRate = quantityKind(first) === "rate";
    return nameInFront(this.author, withoutTail(this.author, clause), isRate);
  }

  private chosen(i: number): Chosen {
    const here = this.placed[i];
    if (here === undefined) return { name: null, by: "none", against: [] };
    const { form, part } = here.figure;
    if (form === "ratio-part") {
      const text = PARTS[part];
      return { name: text === undefined ? null : { text, from: [] }, by: "part-of-ratio", against: [] };
    }
    const carried = this.names.findLast((name) => name !== null) ?? null;
    const candidates = candidatesOf(this.author, this.placed, i, here, carried, this.sentenceEnd);
    for (const row of ROWS[candidates.kind]) {
      const name = row.name(candidates);
      if (name !== null) return { name, by: row.id, against: this.decide ? rejected(candidates, name) : [] };
    }
    return { name: null, by: "none", against: [] };
  }
}

/** The other names that stood near, each with where it stood. */
function rejected({ left, right, carried, earlier }: Candidates, chosen: Name): Alternative[] {
  const all = [
    ["left", left],
    ["right", right],
    ["carried", carried],
    ["clause-before", earlier],
  ] as const;
  return all.flatMap(([by, name]) =>
    name === null || name.text === chosen.text ? [] : [{ chosen: name.text, by: [by], weight: null }],
  );
}
