import { edition, words } from "../../lexicon/lexicon.js";
import { canonicalOf } from "../../metrics/canonical.js";
import { matchingForm } from "../../text/characters.js";
import { Recent } from "../recent.js";
import type { Figure } from "../sheet.js";
import { gramsOf } from "./grams.js";
import { coreOf, isDeed, isGeneric, sumOf, withoutDeeds, withoutLeads } from "./names.js";
import { nextWord } from "./next-word.js";

const among = words("compare-among");
const amounts = words("compare-amount");
const indicators = words("indicator");
const kin = words("compare-kin");
const changes = words("indicator-change");
const modifiers = words("compare-modifier");

/** What an indicator's name says by itself, whatever figure it stands at; what few are asked for is read then. */
export class Named {
  readonly name: string;
  /** Without what was done, with one word for each thing. */
  readonly core: string;
  /** Whether the core says too little by itself: 投资, 项目. */
  readonly generic: boolean;
  readonly grams: readonly number[];
  #sum: number | null = null;
  #modifiers: ReadonlyMap<string, string> | null;
  #standards: readonly string[] | null = null;
  #isDeed: boolean | null = null;

  constructor(indicator: string, modifiers: ReadonlyMap<string, string> | null = null) {
    this.name = matchingForm(indicator);
    this.core = coreOf(this.name);
    this.generic = isGeneric(this.core);
    this.grams = gramsOf(this.core);
    this.#modifiers = modifiers;
  }

  /** Of the characters of the name: see `sumOf`. */
  get sum(): number {
    this.#sum ??= sumOf(this.name);
    return this.#sum;
  }

  /** By the set of the lexicon: level, residents … */
  get modifiers(): ReadonlyMap<string, string> {
    this.#modifiers ??= modifiersOf(this.name);
    return this.#modifiers;
  }

  /** Names that a standard one may be read from, the likelier first. */
  get standards(): readonly string[] {
    this.#standards ??= standardsOf(this.name);
    return this.#standards;
  }

  /** Whether it names something done: 改造茶园, 茶园改造. */
  get isDeed(): boolean {
    this.#isDeed ??= isDeed(this.name);
    return this.#isDeed;
  }

  /** The same name as one that says neither level nor residents. */
  unmodified(): Named {
    return new Named(this.name, NONE);
  }
}

/** So many names of reports one behind the other: more would outlive the collector's first rounds, which costs more than to read some anew. */
const most = 1024;
const known = new Recent<Named>(most);
let knownEdition = edition;

export function namedOf(indicator: string): Named {
  if (knownEdition !== edition) {
    known.clear();
    knownEdition = edition;
  }
  let named = known.get(indicator);
  if (named === undefined) {
    named = new Named(indicator);
    known.set(indicator, named);
  }
  return named;
}

function standardsOf(name: string): readonly string[] {
  const led = withoutLeads(name);
  const bare = withoutDeeds(led);
  const found = standardsIn(led);
  if (bare !== led) for (const standard of standardsIn(bare)) if (!found.includes(standard)) found.push(standard);
  return found;
}

function standardsIn(name: string): string[] {
  const found = isStandard(name) ? [name] : [];
  const first = indicators.at(name, 0);
  if (first === null || !isSaidOf(name, first.end)) return found;
  const measured = name.slice(0, first.end);
  if (isStandard(measured)) found.push(measured);
  return found;
}

/** 服务业增加值|增速连续四个季度, 地区生产总值|在全省, 社会消费品零售总额|超过上年水平: what is measured is named in front. */
const isSaidOf = (name: string, at: number): boolean =>
  changes.at(name, at) !== null || among.at(name, at) !== null || amounts.at(name, at)?.entry.as.amount === "reach";

const isStandard = (indicator: string): boolean =>
  canonicalOf({ indicator, change: null, unit: null, normalized: null }) !== null;

/** The standard name that a figure has by its own, or by one that its name has without what was done: 评价入库|科技型中小企业. */
export const canonicalBy = (named: Named, figure: Figure): string | null =>
  figure.canonical ?? standardBy(named, figure);

/** The same by the name alone. */
export function standardBy({ standards }: Named, { change, unit, normalized }: Figure): string | null {
  for (const indicator of standards) {
    const found = canonicalOf({ indicator, change, unit, normalized });
    if (found !== null) return found;
  }
  return null;
}

/** One standard name for all of a kin, and the name itself where a report may state it beside its kin. */
export function kindred(canonical: string | null): [canonical: string | null, standard: string | null] {
  const found = canonical === null ? undefined : kin.of(canonical)?.as;
  const name = found?.name ?? canonical;
  return [name, found?.near === true ? canonical : name];
}

/** What a name says by sets of the lexicon, the first of each. */
function modifiersOf(name: string): ReadonlyMap<string, string> {
  let found: Map<string, string> | null = null;
  for (let word = nextWord(modifiers, name); word !== null; word = nextWord(modifiers, name, word.end)) {
    const { set, value } = word.entry.as;
    found ??= new Map();
    if (!found.has(set)) found.set(set, value);
  }
  return found ?? NONE;
}

/** Most names have none. */
const NONE: ReadonlyMap<string, string> = new Map();
