/**
 * The end of a heading that no mark and no line end closes: 三、2021年工作计划2021年是“十四五”开局之年. Words that
 * end titles stand before words that begin a text. Null where nothing tells.
 *
 * @returns the offset in `plain` where the heading ends, within `(from, limit)`
 */
export function splitUnmarked(matching: string, from: number, limit: number): number | null {
  TITLE_END.lastIndex = 0;
  const words = matching.slice(from, limit);
  for (let match = TITLE_END.exec(words); match !== null; match = TITLE_END.exec(words)) {
    const end = match.index + match[0].length;
    if (end >= 4 && beginsText(words, end)) return from + end;
  }
  return null;
}

/** Whether words stand here that begin a text and no heading. */
export function beginsText(matching: string, at: number): boolean {
  TEXT_START.lastIndex = at;
  return TEXT_START.test(matching);
}

/** Words that end the heading of a part. */
const TITLE_END =
  /(?:工作总结|工作回顾|工作计划|工作安排|工作思路|工作打算|工作要点|工作目标|工作任务|工作情况|主要工作|重点工作|(?:问题|困难)(?:和|与|及)?(?:不足|困难|挑战|短板)?|不足|成效|做法|打算|计划|思路|安排|回顾|总结)/gu;

/** Words that begin the text below it. */
const TEXT_START =
  /(?:[12][\d0-9xX]{3}年|[今去明]年|上半年|下半年|[一半]年来|过去|回顾|在|我[镇乡县市区省们]|全[镇乡县市区省]|各位|当前|目前|虽然|尽管|对照|一是|（一）|围绕|按照|坚持|认真|为)/uy;
