import type { Candidates } from "./candidates.js";
import { joined, type Name } from "./name.js";
import type { QuantityKind } from "./placed.js";

/** One way to name a figure, and a sentence in which it does. */
export interface Row {
  readonly id: string;
  readonly example: string;
  readonly name: (from: Candidates) => Name | null;
}

const share: Row = {
  id: "share-of-whole",
  example: "民生支出占一般公共预算支出86%",
  name: ({ share: name }) => name,
};
const left: Row = { id: "left", example: "财政收入达7200万元", name: ({ left: name }) => name };
const right: Row = { id: "right", example: "引进4家龙头企业", name: ({ right: name }) => name };
const carried: Row = { id: "carried", example: "工业总产值26亿元，同比增长4.8%", name: ({ carried: name }) => name };
const earlier: Row = {
  id: "clause-before",
  example: "森林覆盖率稳居前列，达到86%",
  name: ({ earlier: name }) => name,
};
const predicated: Row = {
  id: "subject-of-clause-before",
  example: "查处违法用地14宗；养老床位继续增加，达到260张",
  name: ({ predicated: name }) => name,
};
const area: Row = {
  id: "area-of-carried",
  example: "种植油茶12户，面积300亩",
  name: ({ leftIs, left, owner }) => (leftIs === "area" && left && owner ? joined(owner, left) : null),
};

const extreme: Row = {
  id: "extreme-of-those-before",
  example: "村均收入45万元，最高的河口村120万元",
  name: ({ ofExtreme: name }) => name,
};

/** By kind of quantity: the first row that names the figure does. */
export const ROWS: Readonly<Record<QuantityKind, readonly Row[]>> = {
  rate: [
    {
      id: "right-of-beside",
      example: "完成了村庄布局规划和60%的道路改造任务",
      name: (from) => (from.isThingBehind ? from.right : null),
    },
    share,
    extreme,
    {
      id: "change-of-carried",
      example: "客运量下降23.5%，降幅收窄6.2个百分点",
      name: (from) =>
        from.leftIs === "change-noun" && from.left && from.before
          ? from.isSizeOfChange
            ? from.before
            : joined(from.before, from.left)
          : null,
    },
    left,
    {
      id: "right-of-level",
      example: "完成了85%的改厕任务",
      name: (from) => (from.isChange ? null : from.right),
    },
    {
      id: "right-of-counted-change",
      example: "新增了34个公交站点，减少了12个收费项目",
      name: (from) => (from.isChange && from.isCounted ? from.right : null),
    },
    {
      id: "right-of-cut",
      example: "减免税费3亿元，压减5%办公经费",
      name: (from) => (from.isCut ? from.right : null),
    },
    predicated,
    carried,
    right,
    earlier,
  ],
  amount: [
    extreme,
    {
      id: "right-of-class",
      example: "扩建石桥港区3万吨级散货码头",
      name: (from) => (from.saysClass ? from.right : null),
    },
    {
      id: "amount-of-threshold",
      example: "集体收入10万元以上的村9个，50万元以上的村2个",
      name: ({ thresholdOf: name }) => name,
    },
    {
      id: "right-of-place",
      example: "河西村2.4万亩高标准农田",
      name: (from) => (from.left === null || from.leftIs === "place" ? from.right : null),
    },
    {
      id: "right-of-owner",
      example: "南渡渠30万亩土地整治工程完工",
      name: (from) => (from.isThingBehind ? from.right : null),
    },
    {
      id: "object-of-verb",
      example: "中央安排200万元技改资金",
      name: (from) => (from.endsInVerb ? from.right : null),
    },
    area,
    left,
    right,
    predicated,
    carried,
    earlier,
  ],
  count: [
    {
      id: "left-of-threshold",
      example: "养鸡10万只以上的村4个",
      name: ({ thresholdOf: name }) => name,
    },
    {
      id: "left-of-its-kind",
      example: "落实监测户63户214人帮扶措施",
      name: ({ countedInFront: name }) => name,
    },
    right,
    area,
    left,
    predicated,
    carried,
    earlier,
  ],
};
