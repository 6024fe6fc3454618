import { z } from "zod";

/** Units, numerals, comparators, changes, and what makes no metric of a figure. */
export const quantities = {
  /** A unit of measurement or a classifier, in digits, Chinese numerals and masks alike. */
  unit: z.strictObject({
    /** What `normalized` gives: ISO 4217 for money, UCUM where it has a code, else a plain name; absent: the word. */
    base: z.string().optional(),
    /** How much of the base one of the unit is; absent: 1. */
    factor: z.number().positive().optional(),
    /** Counts what is named beside it (4个); any other unit measures what is named in front of it. */
    classifier: z.literal(true).optional(),
    /** Counts people, or what people come in (接待来访12批36人): figures of one name. */
    people: z.literal(true).optional(),
    /** Behind digits only: 两村 and 三路 are places, X村 is a masked one. */
    digitsOnly: z.literal(true).optional(),
    /** A time of the calendar unless the words around it make a span of it: 2021年, 连续6年. */
    calendar: z.literal(true).optional(),
    /** 余 or 多 stands in it: 个多月. */
    approximate: z.literal(true).optional(),
    /**
     * Counts with the small Chinese numerals, from 一 on (一亩), from 一 on where something is made (新建一座) or from
     * 两 on (三起); absent: only with those above ten, since 三级 and 两类 mostly qualify.
     */
    counts: z.enum(["from-one", "one-if-made", "from-two"]).optional(),
  }),
  /** What stands behind a stroke or 每 only: 元/人·月. */
  "per-unit": z.strictObject({ base: z.string(), classifier: z.literal(true).optional() }),
  /** Things that are counted, each of so much money: 3个|亿元以上项目. */
  "counted-class": z.null(),
  /** A currency in front of a figure: 港币3000万元, ￥36000; ISO 4217. */
  currency: z.strictObject({ code: z.string() }),
  /** What money is spent or taken as: 贷款3000万 is one of 元. */
  "money-noun": z.null(),
  /** Parts of a unit behind it: 3元5角, 六斤八两. */
  "unit-part": z.strictObject({ of: z.string(), share: z.number() }),
  /** What joins the numbers of a list, and what deals them out. */
  "number-joint": z.null(),
  /** Behind these a short number without a unit measures something. */
  "number-lead": z.null(),
  dealing: z.null(),
  /** Latin letters that end a name and touch its figure: GDP8.4亿元. */
  "latin-indicator": z.null(),
  /** A fraction that is a word of its own: 一半. */
  "fraction-word": z.strictObject({ value: z.number() }),
  /** What the numbers of a ratio are: shares of a whole. */
  "ratio-cue": z.null(),
  /** Numbers that are dialled or filed stand behind these. */
  "identifier-cue": z.null(),
  /** Behind these a unit or a sign of share has lost its figure. */
  "lost-figure": z.null(),
  /** A unit that lost its number. */
  "lost-number": z.null(),
  /** What may stand behind a whole amount. */
  "amount-end": z.null(),
  /** Bounds a share that the verb stands in front of: 约占全县的四分之一. */
  "comparator-of-share": z.strictObject({ bound: z.enum(["about", "over", "under"]) }),
  /** Bounds a figure that a verb stands in front of: 至少|引进|3家. */
  "comparator-of-verb": z.strictObject({ bound: z.enum(["over", "under"]) }),
  "half-unit": z.null(),
  /** A unit that may have its tenths behind it without a unit of their own (3块5); `unit`: what it is a word for then. */
  "spoken-unit": z.strictObject({ unit: z.string() }),
  /** Digits with the multipliers of a section, 万 or 亿 behind. */
  "numeral-section": z.null(),
  /** A rate of growth by its name: below nought it is a fall. */
  "growth-noun": z.null(),
  /** Behind these 点 between digits is a clock's. */
  "clock-lead": z.null(),
  /** 余 or 多 behind a unit; `more`: it makes more of the figure and begins no other word. */
  surplus: z.strictObject({ more: z.boolean() }),
  "rank-lead": z.null(),
  "mask-lead": z.null(),
  "level-opening": z.null(),
  /** Behind the higher of two figures: they are the ends of one range. */
  between: z.null(),
  "date-end": z.null(),
  /** Phrases in which a numeral counts nothing that the report measures. */
  "set-phrase": z.null(),
  /** What follows the classifier of an announcement (六个方面): the number of points in a list or a slogan. */
  announced: z.null(),
  /**
   * Rules that keep or refuse a figure, in the order of their file: the first that applies decides, and a figure that
   * none applies to is kept.
   */
  veto: z.strictObject({
    verdict: z.enum(["refuse", "keep"]),
    /** How the figure is written: some of digits, chinese, mask; absent: any. */
    script: z.array(z.enum(["digits", "chinese", "mask"])).optional(),
    /** Its units, parted by blanks: words, `none`, or `@digits-only`, `@calendar`, `@counted` and so on; absent: any. */
    of: z.string().optional(),
    /** Where the pattern must match: at the figure's first character, or behind its last. */
    at: z.enum(["start", "end"]).optional(),
    /** Its value with 万 and 亿. */
    above: z.number().optional(),
    below: z.number().optional(),
  }),
  /** A sign in front of a figure: 同比-1.2%, 为负3.1%, 零下8℃. */
  /** `degrees`: 度 behind it are those of a thermometer. */
  sign: z.strictObject({ sign: z.union([z.literal(1), z.literal(-1)]), degrees: z.boolean().optional() }),
  /** Nouns whose count may be below nought: 净流入-300人. */
  "signed-noun": z.null(),
  /** Words directly in front of a figure that bound it. */
  comparator: z.strictObject({ bound: z.enum(["about", "over", "under"]) }),
  /** Words directly behind a unit that bound its figure; `measured`: behind no classifier (5家内资企业). */
  "comparator-behind": z.strictObject({
    bound: z.enum(["about", "over", "under"]),
    measured: z.literal(true).optional(),
  }),
  /** Verbs and nouns of change; `rate`: by how much, also with 达 behind (增长达20%). */
  change: z.strictObject({
    direction: z.enum(["increase", "decrease"]),
    noun: z.literal(true).optional(),
    rate: z.literal(true).optional(),
    /** Only of what is measured, not of what is counted. */
    measured: z.literal(true).optional(),
  }),
  /** What may stand between the word of change and its figure; some make a level of a verb: 增加到. */
  "change-joint": z.strictObject({ level: z.enum(["always", "unless-rate"]).optional() }),
  "change-cue": z.null(),
  "named-change": z.null(),
  basis: z.null(),
  "basis-clause": z.null(),
  "basis-adverb": z.null(),
  "basis-time": z.null(),
  "basis-scope": z.null(),
} as const;
