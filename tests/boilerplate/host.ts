import type { Place } from "../../src/boilerplate/engine/rule.js";

const TITLE = "石桥镇2021年工作总结";
const OPENING = "2021年，石桥镇党委、政府团结带领全镇干部群众，克服重重困难，扎实推进各项工作，经济社会保持平稳发展。";
const HEADING = "一、夯实农业基础";
const BODY = "全镇调整优化种植结构，引导农户发展大棚蔬菜和中药材，新建冷库3座，农业综合效益稳步提升。";
const CLOSING = "让我们同心同德、真抓实干，为建设富裕文明的新石桥而努力奋斗！";

/** A small report with an example where a rule for that place looks for it. */
export function inHost(example: string, where: Place, zone: string): { text: string; start: number; end: number } {
  const tail = where === "tail" || where === "opens-tail" || zone === "tail";
  const head = where === "head" || where === "edge" || where === "beside" || zone === "head" || zone === "edge";
  const before = tail
    ? `${TITLE}\n${OPENING}\n${HEADING}\n${BODY}\n${CLOSING}\n`
    : head
      ? where === "beside"
        ? "阅读：12次\n"
        : ""
      : `${TITLE}\n${OPENING}\n${HEADING}\n`;
  const after = tail ? "" : head ? `\n${TITLE}\n${OPENING}\n${HEADING}\n${BODY}\n${CLOSING}` : `\n${BODY}\n${CLOSING}`;
  return { text: before + example + after, start: before.length, end: before.length + example.length };
}
