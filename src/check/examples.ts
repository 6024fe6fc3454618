/** A line of an example stands in a report of this kind; several lines are a report of their own. */
const EXAMPLE_FRAME = [
  "青槐县2021年政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n",
  "\n二、2021年工作安排\n全县将新建学校两所，改造卫生院三所，办好群众关心的实事。",
] as const;

export interface MarkedText {
  readonly text: string;
  /** What ⟦ and ⟧ enclose, in code points; the whole line where there are none. */
  readonly start: number;
  readonly end: number;
}

export const isMarked = (example: string): boolean => example.includes("⟦");

/** An example as a whole report, with its marks taken out. */
export function marked(example: string): MarkedText {
  const whole = example.includes("\n") ? example : EXAMPLE_FRAME.join(example);
  const open = whole.indexOf("⟦");
  const close = whole.indexOf("⟧");
  const text = whole.replace(/[⟦⟧]/gu, "");
  if (open < 0) return { text, start: EXAMPLE_FRAME[0].length, end: EXAMPLE_FRAME[0].length + example.length };
  return { text, start: open, end: close - 1 };
}

/** A whole report, for rules that look at all of it. */
export const EXAMPLE_REPORT =
  "青槐县2021年政府工作报告\n一、2020年工作回顾\n全县种植水稻五千亩。\n二、2021年工作安排\n新建学校两所。";
export const EXAMPLE_REPORT_OPENED = EXAMPLE_REPORT.replace(/^[^\n]+/u, "⟦$&⟧");
