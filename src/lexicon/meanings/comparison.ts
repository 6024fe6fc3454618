import { z } from "zod";

/** Words by which two figures of different reports are held against each other. */
export const comparison = {
  /**
   * In front of a figure: what was added in the year (`flow`), or all that there is (`stock`); `reach` is said of both,
   * and of all that there is where nothing else is said; `each`, all that there is by the head, is part of a name too.
   */
  "compare-amount": z.strictObject({ amount: z.enum(["flow", "stock", "reach", "each"]) }),
  /** 惠及 in front of a figure: so many were reached by something, which is not how many there are. */
  "compare-touched": z.null(),
  /** How a plan was made: 征集建议, 提交大会票决. Figures beside it are promised to nobody. */
  "compare-prepared": z.null(),
  /** What was done, at the end of a name: 老旧小区|改造. */
  "compare-deed": z.null(),
  /** At the front of a name, and no part of it: 新入选|省级非遗. */
  "compare-lead": z.strictObject({
    /** Whether something was made or done to it: 改造|茶园, and not 力争|茶园面积. */
    deed: z.boolean(),
  }),
  /** Says nothing about which thing it is, wherever it stands in a name. */
  "compare-filler": z.null(),
  /** Another word for the same: 农村道路 for 农村公路. */
  "compare-same": z.strictObject({ as: z.string() }),
  /** A name that says too little by itself: 完成投资, 项目. */
  "compare-generic": z.strictObject({ measure: z.boolean() }),
  /** Of two names that have different values of one set, each is of another thing. */
  "compare-modifier": z.strictObject({
    set: z.enum(["level", "residents", "trade", "owner", "stage", "direction", "size"]),
    value: z.string(),
  }),
  /** What becomes of people: 搬迁, 就业. Figures of people of two fates are of two things. */
  "compare-fate": z.strictObject({ fate: z.string() }),
  /** Between the names that one figure is said of. */
  "compare-joint": z.null(),
  /** Between what was counted and what it became: 3家企业|获评|绿色工厂. */
  "compare-becoming": z.null(),
  /** One figure is that of each of several: 均突破120家. */
  "compare-each": z.null(),
  /** Numbers inside a name, that make another thing of it: 5亿元以上项目. */
  "compare-size": z.null(),
  /** How far something has come. */
  "compare-step": z.strictObject({ step: z.enum(["begun", "done", "signed"]) }),
  /** Standard names that reports use for one another from year to year, with one of them for all. */
  "compare-kin": z.strictObject({
    name: z.string(),
    /** Whether a report may state both, so that each goes with its own: 实际利用外资, 外商直接投资. */
    near: z.boolean(),
  }),
  /** A part of a report, by its heading or first words, that tells of several years. */
  "compare-term": z.null(),
  /** Stands in each sentence that begins to tell of several years inside a paragraph. */
  "compare-opener": z.null(),
  /** What a share is one of stands behind it; with the name of what is measured. */
  "compare-whole": z.strictObject({ as: z.string() }),
  /** Behind a name: among whom it is so much, 地区生产总值|在全省地级市. */
  "compare-among": z.null(),
  /** A change a year over several. */
  "compare-mean": z.null(),
  /** At the beginning of a paragraph: it tells of one year again. */
  "compare-single": z.null(),
  /** Figures of several years or of all years so far. */
  "compare-span": z.null(),
  /** Behind a figure: it is told of what stands there, 总投资12亿元|的|茶园, and of nothing else. */
  "compare-attribute": z.null(),
  /** Behind or beside a result: it is under way, not done. */
  "compare-underway": z.null(),
  /** Fewer is what the promise is about: 审批时限压缩至3天. */
  /** `to` a level that is lower; `thing`, of which fewer is better, `measure`, where it is no count of things; `deed`, of which more is. */
  "compare-less": z.strictObject({ tells: z.enum(["to", "thing", "measure", "deed"]) }),
} as const;
