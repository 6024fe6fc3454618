import { z } from "zod";

/** What a word is in its clause. */
const label = z.enum([
  "time",
  "place",
  "scope",
  "manner",
  "aspect",
  "action",
  "light-verb",
  "preposition",
  "joint",
  "comparison",
  "change",
  "bound",
  "sum",
  "every",
  "headless",
  "attribute",
]);
const labelled = z.strictObject({ label });
const word = z.null();

/** What a standard indicator is measured in. */
const unitKind = z.enum([
  "money",
  "share",
  "count",
  "people",
  "households",
  "visits",
  "area",
  "length",
  "mass",
  "volume",
  "energy",
  "power",
  "time",
  "index",
  "per-unit",
  "bare",
]);

/** Words of the clauses that name what a figure measures. */
export const names = {
  // beside a name, by where they stand
  "name-tail": labelled,
  "name-lead": labelled,
  manner: word,
  action: z.strictObject({
    label,
    /** `strong` falls off in front of a rate too; `weak` is as often a noun, and then the name. */
    strength: z.enum(["strong", "plain", "weak"]),
    /** Measured by itself where nothing else is left: 流转1200亩. */
    noun: z.boolean(),
    /** What it says stands in front of it, not behind its figure: 收入提高300元. */
    level: z.boolean(),
  }),
  "inner-verb": z.strictObject({ least: z.int() }),
  "name-close": labelled,
  "whole-front": word,
  "whole-end": word,
  "whole-inside": word,
  // times and places
  "time-phrase": word,
  "end-time": word,
  "opening-time": word,
  /** What a time ends with: asked first, of every phrase. */
  "time-last": word,
  /** What closes a verb: 新建了, 查处出. */
  "verb-end": word,
  /** What stands between a verb and its figure: 查处了近. */
  "behind-verb": word,
  /** What makes a noun of a verb: 带动性, 完成率. */
  "noun-end": word,
  /** 36项惠民工程高质量完成: between a name and the verb that closes it. */
  "before-closing": word,
  /** 12个项目中: behind a name, and no part of it. */
  middle: word,
  /** 44个城市第一位: what says which rank follows a name. */
  "rank-mark": word,
  /** 12个省、市重点项目, 14个区: a level of administration. */
  "place-level": word,
  /** 达到入住的条件: verbs whose object behind 的 is what was reached. */
  attaining: word,
  /** 4个国家级和16项省级试点: says of what level or size the thing is that is named behind the next figure. */
  attributive: word,
  /** 3万吨级码头: behind an amount that says of what class a thing is. */
  "class-mark": word,
  /** 连续6年: that a span of time is one without a gap. */
  "in-a-row": word,
  /** 连续6年居前列: what begins the words of a rank, a level or a change. */
  "goes-on": word,
  extreme: word,
  /** What says what its subject is, and begins no name. */
  copula: word,
  "void-phrase": word,
  agent: word,
  "place-phrase": word,
  "built-there": word,
  /** 油茶12户，面积300亩: measured of what was named before. */
  "of-carried": word,
  "place-end": word,
  // names and what makes none
  summing: word,
  "own-head": word,
  /** `alone`: only where nothing stands in front of it. */
  "head-owner": z.strictObject({ alone: z.boolean() }),
  "name-seam": word,
  /** Counts whatever there is, so that a list behind it may be summed up. */
  "plain-counter": word,
  "generic-noun": word,
  /** `alone`: where no verb follows it stays, as in 在川高校. */
  "adverbial-front": z.strictObject({ alone: z.boolean() }),
  "done-head": word,
  "works-end": word,
  "object-noun": word,
  "short-name": word,
  "no-name": word,
  landmark: word,
  /** What is done with what is counted: 60座电排站的更新改造. */
  "deed-noun": word,
  "leading-verb": word,
  holder: word,
  quality: word,
  "quality-opening": word,
  "bound-behind": word,
  "share-of": word,
  "share-noun": word,
  "change-noun": word,
  "multiple-of": word,
  reaching: word,
  // standard indicators
  /** What is asked of a standard indicator, and how it is compared; see indicators.yaml. */
  indicator: z.strictObject({
    name: z.string(),
    units: z.array(unitKind),
    better: z.enum(["more", "less"]).nullable(),
    prices: z.enum(["constant", "current"]).nullable(),
    parts: z.array(z.string()),
    source: z.enum(["yearbook", "report"]),
  }),
  // tables
  /** What the cells under a head are; `back`: of the reviewed year, or how many years earlier. */
  "table-column": z.strictObject({
    column: z.enum(["name", "unit", "value", "growth", "target", "estimate", "idle"]),
    back: z.int().optional(),
  }),
  "table-year": word,
  "table-number": word,
  "table-row": word,
  "indicator-scope": word,
  "indicator-change": word,
  /** `as`: the one word for it. */
  "indicator-share": z.strictObject({ as: z.string() }),
  /** A whole that ratios divide, and what their parts are called. */
  "ratio-whole": z.strictObject({ parts: z.array(z.string()) }),
  // lists
  /** `closes`: a part that ends so needs no head from another. */
  "list-head": z.strictObject({ closes: z.boolean() }),
  "complete-end": word,
  region: word,
  /** 存、贷款: half a word, of which the other half is said once. */
  "half-word": word,
  "list-joint": word,
  "joint-inside": word,
  "list-between": word,
  "dealt-out": word,
  "level-word": word,
  "plain-head": word,
  /** Two or three in one word, and how many of its characters say so. */
  "both-regions": z.strictObject({
    first: z.string(),
    second: z.string(),
    third: z.string().optional(),
    length: z.int(),
  }),
} as const;
