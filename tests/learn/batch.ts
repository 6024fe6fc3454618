import type { Sample } from "../../src/learn/page.js";
import { parseReport } from "../../src/parse.js";

const towns = ["云峰镇", "白沙乡", "青溪镇", "南岭乡", "石门镇", "梅山乡", "龙泉镇"];
const crops = ["水稻", "茶叶", "油菜", "柑橘", "板栗", "竹笋", "药材"];

/** A township's report of our own making: no two have a sentence in common beside greetings. */
export const reportOf = (i: number): string => `${towns[i]}2021年工作总结
各位代表：
2021年，${towns[i]}党委带领干部群众种好${crops[i]}，日子一天比一天好。
一、${crops[i]}生产再上台阶
全镇种植${crops[i]}${3 + i}00亩，亩产比上年提高${2 + i}公斤，${crops[(i + 2) % 7]}套种${i + 1}片。
二、道路修到${crops[i]}园
新修机耕路${4 + i}公里，${towns[i]}到县城的班车每天开${i + 2}趟，老人赶集方便了。
三、二〇二二年这样干
把${crops[i]}加工厂办起来，让${20 + i}户种植户在家门口卖得出去。
`;

/** The page of a site around it: a line above, a row below the title, words in a sentence, a foot. */
export function pageOf(i: number): string {
  const [title = "", ...body] = reportOf(i).split("\n");
  const stamped = body.join("\n").replace("日子一天", "【芦花渡口】日子一天");
  return `芦花渡口 第${i * 37 + 12}号船\n${title}\n船工${["阿福", "老秦", "小满", "大柱", "阿福", "老秦", "石头"][i]} 水位${i + 3}尺\n${stamped}— 船靠岸了 —\n芦花渡口 luhua.example.net 明早再开\n`;
}

export const samplesOf = (texts: readonly string[]): Sample[] =>
  texts.map((text, i) => ({ path: `p${i}.txt`, text, report: parseReport(text, { path: `p${i}.txt` }) }));

export const all = [0, 1, 2, 3, 4, 5, 6];
