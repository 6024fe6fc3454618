import { bound, direction, metricAmount, metricForm, role, status, unit } from "../../phrases/model.js";
import type { MetricRow } from "../metric-row.js";
import { type Column, called, column } from "./column.js";
import { about, fileColumn, reportId, sectionId, span } from "./shared.js";

const of = column<MetricRow>;

/** The columns of the table of metrics. */
export const metricColumns: readonly Column<MetricRow>[] = [
  reportId,
  of("metric_id", "text", ({ metricId }) => metricId, {
    zh: "指标编号：report_id、冒号、JSON 中的 id；全库唯一",
    en: "report_id, a colon, the id of the JSON; of all metrics of all reports",
  }),
  of("id", "text", ({ metric }) => metric.id, { zh: "序号：JSON 中的 id，如 m17", en: "the id of the JSON: m17" }),
  sectionId(({ metric }) => metric.section),
  of("paragraph", "whole", ({ paragraph }) => paragraph, {
    zh: "段：所在节的第几段，标题为 0",
    en: "which paragraph of its section, from 1; 0 in the heading",
  }),
  fileColumn,
  ...about,
  of("section", "text", ({ sectionPath }) => sectionPath, {
    zh: "章节：各级标题，不含序号",
    en: "headings that lead to it, without numbering",
  }),
  of(
    "role",
    "text",
    ({ role }) => role,
    {
      zh: "章节性质：preface review problems plan closing other",
      en: "of its section: preface review problems plan closing other",
    },
    called(role),
  ),
  of("indicator", "text", ({ metric }) => metric.indicator, { zh: "指标：衡量的内容", en: "what is measured" }),
  of("canonical", "text", ({ metric }) => metric.canonical, {
    zh: "标准名称：指标的规范名，没有则为空",
    en: "its standard name, or null",
  }),
  of("value", "number", ({ metric }) => metric.value, { zh: "数值：按原文单位", en: "in the unit as written" }),
  of("upper", "number", ({ metric }) => metric.upper, { zh: "上限：只有区间才有", en: "upper end, of a range only" }),
  of("unit", "text", ({ metric }) => metric.unit, { zh: "单位：原文的写法", en: "as written" }),
  of("normalized_value", "number", ({ metric }) => metric.normalized?.value ?? null, {
    zh: "换算值：按基本单位",
    en: "in the base unit",
  }),
  of("normalized_upper", "number", ({ metric }) => metric.normalized?.upper ?? null, {
    zh: "换算上限：按基本单位",
    en: "upper end in the base unit",
  }),
  of(
    "normalized_unit",
    "text",
    ({ metric }) => metric.normalized?.unit ?? null,
    {
      zh: "基本单位：CNY、%、m2、kg、person 等",
      en: "base unit: CNY, %, m2, kg, person and others",
    },
    called(unit),
  ),
  of("masked", "truth", ({ metric }) => metric.masked, {
    zh: "隐去：数字被遮盖，数值为空",
    en: "the figure was taken out, so value is null",
  }),
  of(
    "bound",
    "text",
    ({ metric }) => metric.bound,
    {
      zh: "口径：exact about over under range",
      en: "exact about over under range",
    },
    called(bound),
  ),
  of(
    "change",
    "text",
    ({ metric }) => metric.change?.direction ?? null,
    {
      zh: "增减：increase decrease，不是增减则为空",
      en: "increase or decrease by that much; else null",
    },
    called(direction),
  ),
  of("basis", "text", ({ metric }) => metric.change?.basis ?? null, {
    zh: "比较基准：同比、比上年等，按原文",
    en: "what the change is measured against, as written",
  }),
  of(
    "status",
    "text",
    ({ metric }) => metric.status,
    {
      zh: "性质：actual 完成，estimate 预计，target 目标",
      en: "actual estimate target",
    },
    called(status),
  ),
  of("base", "truth", ({ metric }) => metric.base, {
    zh: "基数：由甲增加到乙中的甲",
    en: "the earlier level that another figure is held against",
  }),
  of("year", "whole", ({ metric }) => metric.year, {
    zh: "年份：数字所属",
    en: "that it belongs to; of a span the last",
  }),
  of("period", "text", ({ metric }) => metric.period?.text ?? null, {
    zh: "时段：按原文，如 1-10月",
    en: "as written: 1-10月",
  }),
  of("period_from", "text", ({ metric }) => metric.period?.from ?? null, { zh: "起：年-月", en: "its first month" }),
  of("period_to", "text", ({ metric }) => metric.period?.to ?? null, { zh: "止：年-月", en: "its last month" }),
  of(
    "form",
    "text",
    ({ form }) => form,
    {
      zh: "形式：growth 增速，increment 增减量，share 比重，level 总量，count 个数",
      en: "growth (a rate), increment (an amount by which it changed), share, level (a measure), count",
    },
    called(metricForm),
  ),
  of(
    "amount",
    "text",
    ({ amount }) => amount,
    {
      zh: "新增或总数：added 新增，total 总数，文中未说则为空",
      en: "of level and count: added (新增) or total (总数达); null where nothing says",
    },
    called(metricAmount),
  ),
  of("several_years", "truth", ({ severalYears }) => severalYears, {
    zh: "跨年：几年的合计、平均或增减，不是一年的",
    en: "a sum, a mean or a change of several years, not of one",
  }),
  of("years_from", "whole", ({ yearsFrom }) => yearsFrom, {
    zh: "始年：跨年的第一年，文中未说则为空",
    en: "the first of those years; null where the text does not say",
  }),
  of("text", "text", ({ metric }) => metric.text, {
    zh: "原文：数字连同单位",
    en: "the figure with its unit, as written",
  }),
  of("sentence", "text", ({ sentence }) => sentence, { zh: "原句：数字所在的句子", en: "that it stands in" }),
  ...span<MetricRow>(({ metric }) => metric.span),
];

/** What people look for in a sheet of figures: the table on the screen, and the sentence; then whose they are. */
export const METRICS_FIRST: readonly string[] =
  `indicator value unit change bound status year amount section sentence issuer title form several_years years_from upper basis period canonical text
  masked base normalized_value normalized_upper normalized_unit level division_code division_path review_year plan_year
  role file`.split(/\s+/);
