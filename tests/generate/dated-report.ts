import fc from "fast-check";

/** What a figure of an invented report has to come out as. */
export interface DatedFigure {
  readonly text: string;
  readonly status: "actual" | "estimate" | "target";
  readonly year: number | null;
}

/** A report with the years and figures that it was written with. */
export interface DatedReport {
  readonly text: string;
  readonly years: readonly [review: number, plan: number];
  readonly figures: readonly DatedFigure[];
}

/** A sentence, made of a figure and the year of its part; `off` is how far its own year lies from that. */
interface Line {
  readonly words: (figure: string, year: number) => string;
  readonly status: DatedFigure["status"];
  readonly off?: number;
}

const reviewed: readonly Line[] = [
  { words: (f) => `全县新建桥梁${f}。`, status: "actual" },
  { words: (f) => `完成造林面积，新增果园${f}，群众满意。`, status: "actual" },
  { words: (f) => `预计全年接待游客${f}。`, status: "estimate" },
  { words: (f) => `预期目标全面完成，改造危房${f}。`, status: "actual" },
  { words: (f) => `保持上年水平，调解纠纷${f}。`, status: "actual" },
  { words: (f, year) => `${year - 1}年全县新建水库${f}。`, status: "actual", off: -1 },
  { words: (f) => `全县计划新建公厕${f}。`, status: "target" },
];

const planned: readonly Line[] = [
  { words: (f) => `新建桥梁${f}。`, status: "target" },
  { words: (f) => `力争新增果园${f}以上。`, status: "target" },
  { words: (f) => `确保改造危房${f}，巩固提升成果。`, status: "target" },
  { words: (f) => `在去年的基础上，再新建公厕${f}。`, status: "target" },
  { words: (f, year) => `${year - 1}年已建成水库${f}。`, status: "actual", off: -1 },
];

/** Headings of the part that looks back and of the one that looks ahead; `year` is the part's own. */
type Head = (year: number) => string;
const backHeads: readonly Head[] = [
  (year) => `${year}年工作回顾`,
  (year) => `${year}年主要工作`,
  (year) => `${year}年工作完成情况`,
  (year) => `${year}年重点工作推进情况`,
  () => "过去一年工作回顾",
  () => "主要工作成效",
];
const aheadHeads: readonly Head[] = [
  (year) => `${year}年工作安排`,
  (year) => `${year}年重点工作`,
  (year) => `${year}年工作举措`,
  (year) => `接续奋斗${year}年，开创工作新局面`,
  () => "下一步工作打算",
  () => "今后工作思路",
];

/** A frame gives title and opening for a report that reviews `year`. */
type Frame = (year: number, month: number) => string;
const frames: readonly Frame[] = [
  (year) => `石桥镇${year}年工作总结及${year + 1}年工作计划`,
  (year) => `石桥镇${year}年工作总结和${year + 1}年工作思路\n${year}年，石桥镇扎实工作。`,
  (year, month) =>
    `政府工作报告\n——${year + 1}年${month}月8日在石桥县第九届人民代表大会第三次会议上\n石桥县县长  李某某\n各位代表：\n现在，我代表石桥县人民政府，向大会报告工作，请予审议。`,
  (year) => `石桥县${year + 1}年政府工作报告\n各位代表：`,
  (year, month) => `石桥县${year + 1}年政府工作报告\n（${year + 1}年${month}月8日）\n各位代表：`,
];

const line = (lines: readonly Line[]): fc.Arbitrary<Line> => fc.constantFrom(...lines);

/** Reports of many frames, headings and sentences, with what every figure of them is. */
export const datedReport: fc.Arbitrary<DatedReport> = fc
  .record({
    year: fc.integer({ min: 1991, max: 2029 }),
    month: fc.integer({ min: 1, max: 4 }),
    frame: fc.constantFrom(...frames),
    back: fc.constantFrom(...backHeads),
    ahead: fc.constantFrom(...aheadHeads),
    // A part that opened with another year would belong to that year.
    review: fc.tuple(fc.constant(reviewed[0]), fc.array(line(reviewed), { maxLength: 6 })),
    plan: fc.tuple(fc.constant(planned[0]), fc.array(line(planned), { maxLength: 6 })),
    problems: fc.boolean(),
  })
  .map(({ year, month, frame, back, ahead, review, plan, problems }) => {
    const figures: DatedFigure[] = [];
    const write = ([first, rest]: readonly [Line | undefined, readonly Line[]], of: number): string =>
      [...(first === undefined ? [] : [first]), ...rest]
        .map(({ words, status, off }) => {
          const text = `${2 * figures.length + 4}座`;
          figures.push({ text, status, year: of + (off ?? 0) });
          return words(text, of);
        })
        .join("\n");
    const parts = [
      frame(year, month),
      `一、${back(year)}`,
      write(review, year),
      ...(problems ? ["二、存在的困难和问题\n产业链条不长，人才不足。"] : []),
      `${problems ? "三" : "二"}、${ahead(year + 1)}`,
      write(plan, year + 1),
    ];
    return { text: parts.join("\n"), years: [year, year + 1], figures };
  });
