import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Decide } from "../../model/decide.js";
import type { Alternative } from "../../model/decision.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { Span } from "../../text/span.js";
import { Candidates } from "./candidates.js";
import { type Carried, isOfPart } from "./carried.js";
import { ROWS } from "./choose.js";
import { nameInFront } from "./left.js";
import { type Name, nameOf } from "./name.js";
import type { Placed } from "./placed.js";
import { dealtNames, seriesFrom } from "./series.js";

/** A name, the row that chose it, and what might have been. */
interface Chosen {
  readonly name: Name | null;
  /** What the figures behind carry on, where that is not the name: 客运量 of 客运量降幅. */
  readonly base: Name | null;
  /** Of a share, what has it. */
  readonly part: Name | null;
  readonly by: string;
  readonly against: readonly Alternative[];
}

const NOTHING: Chosen = { name: null, base: null, part: null, by: "none", against: [] };
const LABELLED: Chosen = { ...NOTHING, by: "label-above" };

/** How many names back a series looks for its subjects. */
const RECENT = 12;
const wholes = words("ratio-whole");

/**
 * Names what each figure of a sentence measures; null where the text names nothing. `label` is a line of its own in
 * front of the figure (a table laid out cell by cell, 总投资 above 3亿元).
 */
export class Indicators {
  private readonly names: (Name | null)[] = [];
  /** Why each is what it is. */
  private readonly choices: Chosen[] = [];
  /** The last figure that has a name. */
  private last: Carried | null = null;
  /** Of each unit. */
  private readonly lastOf = new Map<string, Carried>();

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
    const heading = above && nameOf(this.author, above);
    const named = names.map((name) => name ?? heading);
    if (this.decide !== undefined) this.tell(named, this.decide);
    return named;
  }

  private tell(named: readonly (Name | null)[], decide: NonNullable<Decide>): void {
    this.placed.forEach(({ figure: { start, end } }, i) => {
      const name = named[i] ?? null;
      const choice = this.choices[i] ?? NOTHING;
      // Where its own sentence names nothing, the label does.
      const { by, against } = name !== null && choice.name === null ? LABELLED : choice;
      const from = name?.from ?? [];
      decide({ pass: "metrics", code: "indicator", start, end, from, chosen: name?.text ?? null, by: [by], against });
    });
  }

  private add(choice: Chosen): void {
    const { name, base, part } = choice;
    const figure = this.placed[this.names.length]?.figure;
    this.names.push(name);
    this.choices.push(choice);
    if (figure === undefined || name === null) return;
    const whole = isOfPart(this.author, name) ? (this.last?.whole ?? this.last) : null;
    this.last = { name, base: base ?? name, part, figure, whole };
    if (figure.unit !== null) this.lastOf.set(figure.unit.base, this.last);
  }

  private nameSeries(i: number, n: number): void {
    const first = this.placed[i];
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
    const dealt = first && dealtNames(this.author, first, this.last, recent, n);
    if (dealt) for (const name of dealt) this.add({ ...NOTHING, name, by: "distributed" });
    else if (recent.length === n) for (const name of recent) this.add({ ...NOTHING, name, by: "distributed-carried" });
    else {
      const one = this.chosen(i);
      for (let k = 0; k < n; k++) this.add(one);
    }
  }

  /** 三次产业结构为9:41:50: the whole that the sentence names last says what its parts are. */
  private partOfRatio({ start, part, parts }: Quantity): Name | null {
    const whole = this.author.marks.last(wholes, this.placed[0]?.gapStart ?? start, start)?.entry.as;
    const text = whole?.parts.length === parts ? whole.parts[part] : undefined;
    return text === undefined ? null : { text, from: [] };
  }

  private chosen(i: number): Chosen {
    const here = this.placed[i];
    if (here === undefined) return NOTHING;
    if (here.figure.form === "ratio-part")
      return { ...NOTHING, name: this.partOfRatio(here.figure), by: "part-of-ratio" };
    const alike = this.lastOf.get(here.figure.unit?.base ?? "") ?? null;
    const candidates = new Candidates(this.author, this.placed, i, here, this.last, this.sentenceEnd, alike);
    for (const row of ROWS[candidates.kind]) {
      const name = row.name(candidates);
      if (name === null) continue;
      const base = row.id === "change-of-carried" ? candidates.before : null;
      const part = row.id === "share-of-whole" ? candidates.part : null;
      return { name, base, part, by: row.id, against: this.decide ? rejected(candidates, name) : [] };
    }
    return NOTHING;
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
