import { type Column, column } from "../tables/column.js";
import type { Chunk } from "./chunk-report.js";

/** With the members of the record that it came in, as JSON. */
type ChunkOfRecord = Chunk & { readonly record: string | null };

const of = column<ChunkOfRecord>;

/** A chunk as a row; in NDJSON `years`, `path`, `span` and `metrics` are lists. */
export const chunkColumns: readonly Column<ChunkOfRecord>[] = [
  of("id", "text", ({ id }) => id, {
    zh: "块编号：report（记录有自己的 id 时用该 id）、冒号、c 加次序",
    en: "report (the id of a record that has one), a colon, c and its place",
  }),
  of("report", "text", ({ report }) => report, {
    zh: "报告编号：JSON 中 source.sha256 的前 16 位",
    en: "the first 16 characters of source.sha256 of the JSON",
  }),
  of("file", "text", ({ file }) => file, { zh: "文件：读取时的路径", en: "its path as given" }),
  of("title", "text", ({ title }) => title, { zh: "标题：报告题目", en: "of the report" }),
  of("issuer", "text", ({ issuer }) => issuer, { zh: "发文单位：报告人", en: "who reports" }),
  of("level", "text", ({ level }) => level, { zh: "级别：报告人的", en: "of the issuer" }),
  of("years", "text", ({ years }) => years.map(({ year, role }) => `${year} ${role}`).join(";"), {
    zh: "年份：总结和计划的各年及其性质，用分号隔开",
    en: "that are reviewed and planned, with their roles, parted by semicolons: 2020 review;2021 plan",
  }),
  of("section", "text", ({ section }) => section, {
    zh: "节编号：与 JSON 相同，如 2.1",
    en: "the id of the JSON: 2.1",
  }),
  of("path", "text", ({ path }) => path.join(" / "), {
    zh: "各级标题：含序号，用斜线隔开",
    en: "headings from the outermost to its own, with numbering, parted by strokes",
  }),
  of("role", "text", ({ role }) => role, {
    zh: "章节性质：preface review problems plan closing other",
    en: "of its section: preface review problems plan closing other",
  }),
  of("text", "text", ({ text }) => text, {
    zh: "正文：各段一行；没有正文的节为标题",
    en: "paragraphs, a line each; of a section without text the heading",
  }),
  of("start", "whole", ({ span }) => span[0], { zh: "起点：正文首字，按字符计", en: "of its first character" }),
  of("end", "whole", ({ span }) => span[1], { zh: "终点：正文末字之后", en: "behind its last character" }),
  of("metrics", "text", ({ metrics }) => metrics.join(";"), {
    zh: "指标：其中数字的 id，用分号隔开",
    en: "ids of the figures in it, parted by semicolons",
  }),
  of("prev", "text", ({ prev }) => prev, { zh: "上一块：编号", en: "the chunk before it" }),
  of("next", "text", ({ next }) => next, { zh: "下一块：编号", en: "the chunk behind it" }),
  of("record", "text", ({ record }) => record, {
    zh: "记录：NDJSON 记录的其他字段（id、url 等），JSON 对象",
    en: "the other members of its record of NDJSON (id, url …), an object of JSON",
  }),
];
