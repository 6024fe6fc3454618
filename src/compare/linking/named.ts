import { edition, words } from "../../lexicon/lexicon.js";
import { canonicalOf } from "../../metrics/canonical.js";
import { matchingForm } from "../../text/characters.js";
import { Recent } from "../recent.js";
import type { Figure } from "../sheet.js";
import { gramsOf } from "./grams.js";
import { coreOf, isDeed, isGeneric, sumOf, withoutDeeds, withoutLeads } from "./names.js";

const among = words("compare-among");
const amounts = words("compare-amount");
const indicators = words("indicator");
const kin = words("compare-kin");
const changes = words("indicator-change");
const modifiers = words("compare-modifier");

/** What an indicator's name says by itself, whatever figure it stands at. */
export interface Named {
  readonly name: string;
  /** Without what was done, with one word for each thing. */
  readonly core: string;
  readonly grams: readonly number[];
  /** Of the characters of the name: see `sumOf`. */
  readonly sum: number;
  /** Whether the core says too little by itself: 投资, 项目. */
  readonly generic: boolean;
  /** By the set of the lexicon: level, residents … */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Names that a standard one may be read from, the likelier first. */
  readonly standards: readonly string[];
  /** Whether it names something done: 改造茶园, 茶园改造. */
  readonly isDeed: boolean;
}

/** So many names of reports one behind the other; twice as many are kept. */
const most = 8000;
const known = new Recent<Named>(most);
let knownEdition = edition;

export function namedOf(indicator: string): Named {
  if (knownEdition !== edition) {
    known.clear();
    knownEdition = edition;
  }
  let named = known.get(indicator);
  if (named === undefined) {
    named = read(indicator);
    known.set(indicator, named);
  }
  return named;
}

function read(indicator: string): Named {
  const name = matchingForm(indicator);
  const core = coreOf(name);
  return {
    name,
    core,
    grams: gramsOf(core),
    sum: sumOf(name),
    generic: isGeneric(core),
    modifiers: modifiersOf(name),
    isDeed: isDeed(name),
    standards: [...new Set([withoutLeads(name), withoutDeeds(withoutLeads(name))].flatMap(standardsIn))],
  };
}

function standardsIn(name: string): string[] {
  const first = indicators.at(name, 0);
  return [name, ...(first !== null && isSaidOf(name, first.end) ? [name.slice(0, first.end)] : [])].filter(isStandard);
}

/** 服务业增加值|增速连续四个季度, 地区生产总值|在全省, 社会消费品零售总额|超过上年水平: what is measured is named in front. */
const isSaidOf = (name: string, at: number): boolean =>
  changes.at(name, at) !== null || among.at(name, at) !== null || amounts.at(name, at)?.entry.as.amount === "reach";

const isStandard = (indicator: string): boolean =>
  canonicalOf({ indicator, change: null, unit: null, normalized: null }) !== null;

/** The standard name that a figure has by its own, or by one that its name has without what was done: 评价入库|科技型中小企业. */
export function canonicalBy({ standards }: Named, { canonical, change, unit, normalized }: Figure): string | null {
  if (canonical !== null) return canonical;
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
  for (const { entry } of modifiers.all(name)) {
    found ??= new Map();
    if (!found.has(entry.as.set)) found.set(entry.as.set, entry.as.value);
  }
  return found ?? NONE;
}

/** Most names have none. */
const NONE: ReadonlyMap<string, string> = new Map();
