import { words } from "../../lexicon/lexicon.js";
import type { Figure } from "../sheet.js";
import { type Form, formOf, mayCountPeople } from "./form.js";
import { canonicalBy, kindred, type Named, namedOf } from "./named.js";
import { isDeed, isTurned } from "./names.js";
import {
  type Amount,
  amountIn,
  type Context,
  clauseBefore,
  clauseBehind,
  contextOf,
  fateIn,
  frontOf,
  type Step,
  saysLess,
  saysPrepared,
  saysTouched,
  saysUnderway,
  saysWhose,
  saysYears,
  sizesIn,
  stepIn,
  wholeIn,
} from "./surroundings.js";

const YEAR = /(?:19|20)[0-9]{2}/;
const betterOf = new Map(words("indicator").entries.map(({ as }) => [as.name, as.better]));

/**
 * What a figure measures, ready to be held against another. What its sentence says of it is looked for when it is asked
 * for: most figures never come near enough to another.
 */
export class Subject {
  readonly form: Form;
  readonly canonical: string | null;
  /** The same, of near kin each by its own: a report may state both. */
  readonly standard: string | null;
  /** The indicator without what was done, with one word for each thing. */
  readonly core: string;
  readonly coreGrams: readonly number[];
  /** Whether the core says too little by itself: 投资, 项目. */
  readonly generic: boolean;
  readonly #better: "more" | "less" | null;
  #left: string | null = null;
  #right: string | null = null;
  #amount: Amount | undefined;
  #step: Step | undefined;
  #sizes: string | null = null;
  #whole: string | null = null;
  #fate: string | null | undefined;
  #context: Context | null = null;
  #spansYears: boolean | null = null;

  /** @param text the sentence that the figure stands in, in its matching form */
  constructor(
    readonly figure: Figure,
    private readonly text: string,
    private readonly named: Named = namedOf(figure.indicator ?? ""),
    canonical: string | null = canonicalBy(named, figure),
  ) {
    this.form = formOf(figure);
    [this.canonical, this.standard] = kindred(canonical);
    this.core = named.core;
    this.coreGrams = named.grams;
    this.generic = canonical === null && named.generic;
    this.#better = canonical === null ? null : (betterOf.get(canonical) ?? null);
  }

  /** The same figure taken as one of another name. */
  as(named: Named, canonical: string | null): Subject {
    return new Subject(this.figure, this.text, named, canonical);
  }

  /** The same figure taken as one of another standard name. */
  asPart(canonical: string): Subject {
    return this.as(this.named.unmodified(), canonical);
  }

  /** Whether both names are the same words, what was done among them, in another order: 学校|信息化改造. */
  isTurned({ named }: Subject): boolean {
    return this.named.sum === named.sum && isTurned(this.named.name, named.name);
  }

  /** By the set of the lexicon: level, residents … */
  get modifiers(): ReadonlyMap<string, string> {
    return this.named.modifiers;
  }

  /** What was added, or all that there is; null where nothing says. */
  get amount(): Amount {
    if (this.#amount === undefined) this.#amount = amountIn(this.left);
    return this.#amount;
  }

  /** Of how a plan was made, and no part of it: 征集建议4300条. */
  get prepares(): boolean {
    return saysPrepared(this.left) || saysPrepared(this.right);
  }

  /** The size of a thing that is named behind it: 总投资12亿元的茶园. */
  get isSize(): boolean {
    return this.generic && this.form === "level" && saysWhose(this.right);
  }

  /** Of those that something was done for: 惠及市场主体20万家. */
  get touched(): boolean {
    return saysTouched(this.left);
  }

  /**
   * What there is when several years are over, told in the part on them: 研发投入占比从3%提升到3.7% is the last year's,
   * 新建公路1366公里 is what all of them came to.
   */
  get stands(): boolean {
    if (this.form === "growth" || this.figure.change !== null || this.spansYears) return false;
    if (this.form === "share") return true;
    return this.amount === "stock" && !this.isDeed;
  }

  /** Whether its name tells what was done: 改造茶园, 茶园改造. */
  get isDeed(): boolean {
    return this.named.isDeed || isDeed(this.left.slice(this.left.lastIndexOf("、") + 1));
  }

  /** How far it has come, where the words in front of the figure say so. */
  get step(): Step {
    if (this.#step === undefined) this.#step = stepIn(this.left);
    return this.#step;
  }

  get sizes(): string {
    this.#sizes ??= sizesIn(this.left.slice(this.left.lastIndexOf("、") + 1), this.named.name, this.right);
    return this.#sizes;
  }

  /** What a share is one of: 占|地区生产总值. */
  get whole(): string {
    this.#whole ??= wholeIn(this.left);
    return this.#whole;
  }

  /** The sentence in front of the figure, as far as it may name what is measured. */
  get front(): string {
    return frontOf(this.text, this.figure.at);
  }

  /** Words around the figure that say which thing it is, numbers left out. */
  get context(): Context {
    this.#context ??= contextOf(this.text, this.figure.at, this.end);
    return this.#context;
  }

  /** Of several years, or of all so far. */
  get spansYears(): boolean {
    this.#spansYears ??= saysYears(this.left);
    return this.#spansYears;
  }

  /** 较2016年下降9%: the year that a change is counted from, where it is not the last. */
  get baseYear(): number | null {
    const { change, year } = this.figure;
    const said = change?.basis == null ? null : YEAR.exec(change.basis);
    return said === null || (year !== null && Number(said[0]) === year - 1) ? null : Number(said[0]);
  }

  get underway(): boolean {
    return saysUnderway(this.right);
  }

  /** What becomes of the people that are counted: 完成1.2万贫困人口|搬迁任务. */
  get fate(): string | null {
    if (this.#fate === undefined)
      this.#fate = mayCountPeople(this.figure) ? (fateIn(this.named.name) ?? fateIn(this.right)) : null;
    return this.#fate;
  }

  /** Fewer is better. */
  get less(): boolean {
    return this.#better === null ? saysLess(this.left, this.form === "count") : this.#better === "less";
  }

  /** The clause up to the figure. */
  get left(): string {
    this.#left ??= clauseBefore(this.text, this.figure.at);
    return this.#left;
  }

  /** The clause behind the figure. */
  get right(): string {
    this.#right ??= clauseBehind(this.text, this.end);
    return this.#right;
  }

  private get end(): number {
    return this.figure.at + this.figure.text.length;
  }
}
