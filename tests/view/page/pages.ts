import { readFileSync } from "node:fs";
import type { Decision } from "../../../src/model/decision.js";
import { parseReport } from "../../../src/parse.js";
import { decode, decodeText } from "../../../src/text/decode.js";
import { page } from "../../../src/view/page/page.js";
import { type PageReport, pageReport } from "../../../src/view/page/page-report.js";

/** What a page is made of: texts, or fixtures by their numbers. */
export function reportOf(text: string, path = "invented.txt"): PageReport {
  const source = decodeText(text).text;
  return read(text, path, source);
}

export function fixture(name: string): PageReport {
  const bytes = readFileSync(new URL(`../../../fixtures/${name}.txt`, import.meta.url));
  return read(bytes, `fixtures/${name}.txt`, decode(bytes).text);
}

function read(input: string | Uint8Array, path: string, source: string): PageReport {
  const told: Decision[] = [];
  return pageReport(parseReport(input, { path, trace: (decision) => told.push(decision) }), source, told);
}

export const pageOf = (...reports: readonly PageReport[]): string => page(reports);

/** Three actual years, an estimate, targets with a range, changes, a masked and a damaged figure, a gap in numbering. */
export const county = reportOf(
  [
    "柳溪县2020至2023年工作总结和2024年工作计划",
    "发布时间：2024-01-05",
    "柳溪县统计办公室向大会报告工作。",
    "一、工作回顾",
    "（一）经济运行平稳",
    "2020年，全县地区生产总值91.5亿元，同比增长4.2%。2021年，全县地区生产总值98.1亿元，同比增长7.1%。",
    "2022年，全县地区生产总值96.8亿元，同比下降1.3%。2023年1-9月，全县地区生产总值78.4亿元，同比增长5.5%。",
    "2023年，预计地区生产总值完成106亿元。粮食总产量达到12.6万吨，新建茶园3200亩。",
    "（二）民生持续改善",
    "一是新增城镇就业1,850人。二是改造农村危房126户。三是完成投资X万元，资助学生320人次。",
    "2023年，农村公路里程达到860公里，卫生室48个。",
    "二、存在问题",
    "产业链条不长，财政收入仅为5 9亿元。",
    "四、2024年工作计划",
    "2024年，地区生产总值达到112亿元，增长5%-6%。农村公路里程达到905公里，卫生室52个。",
    "",
  ].join("\n"),
  "reports/柳溪县.txt",
);
