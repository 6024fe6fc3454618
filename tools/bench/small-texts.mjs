// What a text costs whatever it says, and kinds of lines that once cost many times what plain ones do.
import { parseReport } from "../../dist/index.js";
import { inTurns, processorTime } from "./turns.mjs";

const plain = "石桥镇一年来始终坚持把群众的事情放在心上，村里的路修好了，水渠也通了，大家的日子一天比一天有盼头。";
const LINES = 25;
const of = (line) => Array.from({ length: LINES }, () => line).join("\n");

const texts = {
  "a title alone": "石桥镇2020年工作总结",
  "a page of 1 KB": of(plain).slice(0, 340),
  "plain prose": of(plain),
  "the same wrapped at 28": of(plain).replace(/.{28}/g, "$&\n"),
  "the same in one line": of(plain).replaceAll("\n", ""),
  "words of notices, no notice": of(
    "石桥镇合作社的会员可到站里领取资料，由用户自愿选择，学习所用的内容在公示栏更新，欢迎登记。",
  ),
  "figures everywhere": of("石桥镇完成工业产值3.2亿元，同比增长6.5%，新建大棚40栋，培训农民320人，发放补贴18万元。"),
};
const TIMES = 60;

export function smallTexts() {
  const measures = {};
  for (const [name, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text);
    measures[name] = () =>
      processorTime(() => {
        for (let i = 0; i < TIMES; i++) parseReport(bytes);
      });
  }
  const seconds = inTurns(measures, { rounds: 15, warm: 5 });
  const least = (name) => Math.min(...seconds.get(name)) / TIMES;
  const perByte = (name) => least(name) / Buffer.byteLength(texts[name]);
  console.log("\nsmall texts: ms of CPU each, and per byte as multiple of plain prose");
  for (const name of Object.keys(texts))
    console.log(
      `${(1000 * least(name)).toFixed(3).padStart(9)}  ×${(perByte(name) / perByte("plain prose")).toFixed(2)}  ${name}`,
    );
}
