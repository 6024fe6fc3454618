import type { Metric } from "./metric.js";

export type Status = Metric["status"];

/**
 * Words that make what follows them in the sentence an aim, an estimate or a fact. A line is a pattern, what it
 * says, and an example. The last one in front of a figure counts.
 */
const WORDS: readonly (readonly [pattern: string, status: Status, example: string])[] = [
  [
    "预计(?!到)|有望|可望|估计|预估|预期(?!目标)|初步核算|初步统计|可实现|可达|可年产|可带动|可为|可提供|可增加|可新增",
    "estimate",
    "预计全年可实现产值13亿元",
  ],
  [
    "力争|拟(?=建|投|于|新|用|在|引|实|建设)|即将|预期目标|目标(?=是|为|：|任务是|任务为)",
    "target",
    "力争全年游客突破20万人次",
  ],
  [
    "计划(?=总?投资|用地|新|建|完成|实|栽|年|在|于|引|开|改|打|种|流|安|招|再|今|明|到|将|筹|争|培|发|投|[\\dXx*一二三四五六七八九十])",
    "target",
    "计划年底前再栽植400亩",
  ],
  ["规划(?=用地|建|面积|投资)", "target", "规划用地面积45亩"],
  [
    "(?<!把|即)将(?=提供|建|新|达|实现|完成|投|继续|力争|进一步|重点|全面|打|形成|带动|突破|超|增|带来|可|有|于|在|安排|实施|引|争|确保|开|启|培|改)",
    "target",
    "将新建高速公路出口2个",
  ],
  ["(?:建成|投产|达产|投用|完工|竣工|落成|运营|投入使用)后", "target", "项目投产后年产2万件"],
  [
    "已(?!列入|纳入)|累计|截至|截止|目前|(?<!可)实际完成|完成了|实现了|达到了|共有|现有",
    "actual",
    "目前已栽植经济林800亩",
  ],
];
/** In the part about the coming year only these tell of what is there already. */
const DONE = /已经?(?:完成|建|投|签|到|落|开|有|是|达|累|发|启)|目前|截至|截止|去年|(?<!依托|利用|盘活|整合|立足)现有/;

const PATTERN = new RegExp(WORDS.map(([pattern]) => `(${pattern})`).join("|"), "g");

/** Follows one sentence and says of each figure whether it is a fact, an estimate or an aim. */
export class StatusOfSentence {
  private status: Status;
  private after = false;

  constructor(private readonly plan: boolean) {
    this.status = plan ? "target" : "actual";
  }

  /** Whether the figures now speak of a time when a work will be finished, which names no year. */
  get whenFinished(): boolean {
    return this.after;
  }

  /** Reads on: `words` stand between the last figure and this one, `behind` right behind it. */
  read(words: string, behind: string): Status {
    if (this.plan) {
      if (DONE.test(words)) this.status = "actual";
      else if (/力争|确保|计划|将|预计|达到|实现/.test(words)) this.status = "target";
    } else {
      PATTERN.lastIndex = 0;
      for (let match = PATTERN.exec(words); match !== null; match = PATTERN.exec(words))
        this.status = WORDS[match.findIndex((group, k) => k > 0 && group !== undefined) - 1]?.[1] ?? this.status;
    }
    if (FINISHED.test(words)) this.after = true;
    return /^[^，。；]{0,12}即将/.test(behind) && !this.plan ? "target" : this.status;
  }
}

const FINISHED = /(?:建成|投产|达产|投用|完工|竣工|落成|运营|投入使用)后/;
