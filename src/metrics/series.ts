/** Nouns that the last of several names lends to the ones before it: 化学需氧量、二氧化硫排放量. */
const SHARED_HEADS = [
  "人均可支配收入",
  "人均纯收入",
  "可支配收入",
  "纯收入",
  "排放量",
  "平均浓度",
  "浓度",
  "增加值",
  "总产值",
  "产值",
  "产量",
  "面积",
  "覆盖率",
  "参保率",
  "增速",
  "收入",
  "支出",
  "投资",
  "出口",
  "进口",
  "销售额",
  "营业额",
  "贷款余额",
  "存款余额",
  "余额",
  "标准",
  "占比",
  "比重",
  "利润",
  "税收",
  "人数",
  "数量",
  "总量",
  "消费",
  "养老金",
  "价格",
  "完成率",
  "满意率",
];

const REGION = /^(?:城镇|农村|城市|乡村)$/;
const REGION_IN_FRONT = /^(?:城镇|农村|城市|乡村)/;

/** A name that ends so needs no head from another: 地区生产总值. */
const WHOLE = /[值额率入出资数产积利税本金款收支耗费]$/;

const SPLIT = /、|以及|和|与|及|，/;

/**
 * Deals the names of a subject out to `n` figures (分别): as many parts as figures get one each, 城乡 is two, and
 * every other subject belongs to all of them.
 */
export function dealt(subject: string, n: number): string[] {
  const all = Array.from({ length: n }, () => subject);
  if (n === 2 && subject.includes("城乡")) {
    const towns = /城乡(?:居民)?(?:最低生活保障|低保)/.test(subject) ? "城市" : "城镇";
    return [subject.replace("城乡", towns), subject.replace("城乡", "农村")];
  }
  const parts = split(subject);
  if (parts.length < n) return all;
  const names = parts.slice(parts.length - n);
  // The first of more parts than figures keeps what is in front of it.
  if (parts.length > n) return all;
  const last = names.at(-1) ?? "";
  const head = SHARED_HEADS.find((h) => last.endsWith(h) && last.length >= h.length);
  const opening = /^对/.test(names[0] ?? "") && !/^对/.test(last) ? "对" : "";
  return names.map((name, i) => {
    // 城镇、农村常住居民人均可支配收入: only the first word differs.
    if (i < n - 1 && REGION.test(name) && REGION_IN_FRONT.test(last)) return last.replace(REGION_IN_FRONT, name);
    const tail =
      head !== undefined && i < n - 1 && !WHOLE.test(name) && !SHARED_HEADS.some((h) => name.endsWith(h)) ? head : "";
    return (i > 0 ? opening : "") + name + tail;
  });
}

/** Splits at 、 和 与 及 outside quotation marks; 与 and 和 inside words (和美, 参与) stay. */
function split(subject: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (let i = 0; i < subject.length; i++) {
    const c = subject[i] ?? "";
    if (c === "“") quoted = true;
    if (c === "”") quoted = false;
    const joins =
      !quoted &&
      SPLIT.test(c) &&
      !/^(?:和美|和谐|和平|与会|及时|及格)/.test(subject.slice(i)) &&
      !/(?:参|共|普|涉|惠|以|给)$/.test(part);
    if (joins) {
      if (part !== "") parts.push(part);
      part = "";
    } else part += c;
  }
  if (part !== "") parts.push(part);
  return parts;
}
