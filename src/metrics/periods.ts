import type { Metric } from "./metric.js";

export type Period = NonNullable<Metric["period"]>;

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const PATTERN =
  /(?<months>(?<first>\d{1,2})(?:月份?)?[-—–~至到](?<last>\d{1,2})月份?)|(?<maskedMonths>[Xx*]{1,2}[-—–~至到][Xx*]{1,2}月份?)|(?<until>截[至止]到?(?:今年|去年|本年)?(?:(?:19|20)\d\d年)?(?<untilMonth>\d{1,2})月(?:\d{1,2}日|底|末|份|中旬|上旬|下旬)?)|(?<half>(?<which>[上下])半年)|(?<firstQuarters>前三季度)|(?<quarter>第?(?<number>[一二三四])季度)|(?<month>(?<monthNumber>\d{1,2})月份)|(?<whole>全年)/g;

const month = (year: number | null, m: number): string | null =>
  year === null || m < 1 || m > 12 ? null : `${year}-${String(m).padStart(2, "0")}`;

/** The last period that `words` name: 1-10月, 截至10月底, 上半年, 前三季度; null where they name none. */
export function periodIn(words: string, year: number | null): Period | null {
  if (!/[月年季]/.test(words)) return null;
  let found: Period | null = null;
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(words); match !== null; match = PATTERN.exec(words)) {
    const g = match.groups ?? {};
    const text = match[0];
    const between = (from: number, to: number): Period => ({ text, from: month(year, from), to: month(year, to) });
    if (g.months !== undefined) found = between(Number(g.first), Number(g.last));
    else if (g.maskedMonths !== undefined) found = { text, from: null, to: null };
    else if (g.until !== undefined) found = between(1, Number(g.untilMonth));
    else if (g.half !== undefined) found = g.which === "上" ? between(1, 6) : between(7, 12);
    else if (g.firstQuarters !== undefined) found = between(1, 9);
    else if (g.quarter !== undefined) {
      const q = QUARTERS[g.number ?? ""] ?? 1;
      found = between(3 * q - 2, 3 * q);
    } else if (g.month !== undefined) found = between(Number(g.monthNumber), Number(g.monthNumber));
    else found = between(1, 12);
  }
  return found;
}
