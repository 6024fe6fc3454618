import type { Figure } from "./quantity.js";
import { ANNOUNCED, SET_PHRASES } from "./set-phrases.js";

/** Whether a figure with a unit measures nothing: a date, a set phrase, an announced list, a name, an ordinal. */
export function isNoMetric(text: string, figure: Figure): boolean {
  const form = figure.unit?.form ?? "";
  if (DURATIONS.has(form)) return !isDuration(text, figure, form);
  if (form === "分" && !SCORE.test(text.slice(Math.max(0, figure.start - 12), figure.start))) return true;
  if (form === "番" && !/翻了?$/.test(text.slice(Math.max(0, figure.start - 2), figure.start))) return true;
  if (form === "度" && figure.multiplier < 1e4) return true;
  if (form === "" && figure.multiplier < 1e4 && figure.multiplier > 1 && figure.script !== "digits") return true;
  if (figure.script === "mask") return isMaskedName(text, figure, form);
  if (inShortQuotation(text, figure)) return true;
  if (figure.script === "digits") return isMonth(text, figure, form) || isNumberedName(text, figure, form);
  return figure.script === "chinese" && isTurnOfSpeech(text, figure, form);
}

/** 自2020.12起: a year and a month with a dot between, from which on something holds. */
const isMonth = (text: string, figure: Figure, form: string): boolean =>
  form === "起" && /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])起/.test(text.slice(figure.start, figure.start + 8));

/** Units that are counted in digits only: 两村 and 三路 are places and names, X村 is a masked village. */
const DIGITS_ONLY = new Set([
  "村",
  "镇",
  "县",
  "国",
  "网格",
  "车",
  "路",
  "点位",
  "届",
  "分",
  "T",
  "兆",
  "m",
  "m²",
  "W",
  "通",
  "单",
  "包",
  "重",
  "平",
  "里",
  "担",
  "升",
  "克",
  "双",
  "具",
  "群",
  "床位",
  "首",
  "门",
  "副",
  "面",
  "把",
  "瓦",
  "基",
]);

const DURATIONS = new Set(["年", "日", "周", "小时", "个小时", "分钟", "秒"]);
/** Words in front of a span of time that measures: 连续6年, 提前3天, 压缩至2小时. */
const DURATION_BEFORE =
  /(?:连续|提前|提速|历时|仅用|只用|用了|耗时|用时|缩短|压缩|压减|延长|推迟|滞后|不到|不足|为期|期限|年限|工期|周期|时限|时间|时长|平均|累计|减少|超过|长达|满|控制在|服务|由|从)(?:了|为|到|至|约|近|达|达到|的)?$/;
const DURATION_BEHIND = /^(?:多?时间|多?工期|以内|之内)/;
const SCORE = /(?:得分|评分|总分|成绩|测评|指数|分数|均分|考核|满分|得)[^，。；]{0,6}$/;

function isDuration(text: string, figure: Figure, form: string): boolean {
  if (figure.script === "digits" && (figure.value ?? 0) >= 1000) return false;
  if (form === "日" && (text[figure.start - 1] === "月" || figure.script === "mask")) return false;
  if (figure.value === 24 && form.endsWith("小时")) return false;
  if (inShortQuotation(text, figure)) return false;
  const before = text.slice(Math.max(0, figure.start - 6), figure.start);
  if (form === "年" && /[由从满]$/.test(before)) return false;
  return DURATION_BEFORE.test(before) || DURATION_BEHIND.test(text.slice(figure.end, figure.end + 4));
}

/** X村, X路 and X日 are masked names and dates; XX个 after 第 is an ordinal. */
function isMaskedName(text: string, figure: Figure, form: string): boolean {
  if (DIGITS_ONLY.has(form) && !["平", "升"].includes(form)) return true;
  if (form === "组" && /[村队社区]$/.test(text[figure.start - 1] ?? "")) return true;
  return false;
}

const LIST_HEADS = ANNOUNCED.map(([beginning]) => beginning);
/** 5个方面, 3个环节: an announcement also in digits. */
const LIST_HEADS_IN_DIGITS = new Set([
  "方面",
  "环节",
  "层面",
  "坚持",
  "意识",
  "自信",
  "维护",
  "确立",
  "百分百",
  "到位",
]);
const TIME_IN_FRONT = /(?:^|[^提])前$|[近头后]$|未来$|今后$|过去$/;

function isNumberedName(text: string, figure: Figure, form: string): boolean {
  const behind = text.slice(figure.end, figure.end + 4);
  if (form === "个" || form === "项") for (const head of LIST_HEADS_IN_DIGITS) if (behind.startsWith(head)) return true;
  const before = text.slice(Math.max(0, figure.start - 2), figure.start);
  if (form === "个月" && TIME_IN_FRONT.test(before)) return true;
  if (form === "天" && TIME_IN_FRONT.test(before)) return true;
  // 前10名 and 前1% are ranks
  if ((form === "名" || form === "位" || form === "%" || form === "‰") && /前$/.test(before)) return true;
  if (form === "位" && RANK.test(text.slice(Math.max(0, figure.start - 14), figure.start))) return true;
  // 国道、省道 and house numbers
  return /[道线]$/.test(before) && form === "";
}

/** 排名由12位上升到9位 */
const RANK = /(?:排名|排位|名次|位次|位居|位列|列全[国省市县])[^，。；]{0,8}$/;

/** “158”行动, “四个一”, 《…20条》: names, not figures. A quotation of more than a few words is none. */
function inShortQuotation(text: string, figure: Figure): boolean {
  const from = Math.max(0, figure.start - 14);
  for (let i = figure.start - 1; i >= from; i--) {
    const c = text[i];
    if (c === "”" || c === "》" || c === "\n" || c === "。") return false;
    if (c === "“" || c === "《") {
      const close = c === "“" ? "”" : "》";
      const longest = c === "《" ? 60 : 16;
      return text.slice(figure.end, i + longest).includes(close);
    }
  }
  return false;
}

const phrases = new Map<string, { phrase: string; offset: number }[]>();
for (const phrase of SET_PHRASES)
  for (let offset = 0; offset < phrase.length; offset++) {
    const c = phrase[offset] ?? "";
    if (/[一二两三四五六七八九十百千万]/.test(c)) phrases.set(c, [...(phrases.get(c) ?? []), { phrase, offset }]);
  }

function inSetPhrase(text: string, figure: Figure): boolean {
  return (
    phrases
      .get(text[figure.start] ?? "")
      ?.some(({ phrase, offset }) => text.startsWith(phrase, figure.start - offset)) ?? false
  );
}

/** Measure words that a small Chinese numeral counts things with: 三家企业. 两类, 四次 and 三级 mostly qualify. */
const COUNTED = new Set([
  ..."个家所座处条项名人户口支栋幢辆台套件起场期眼间亩株倍成番盏块吨米例",
  "公里",
  "平方米",
  "场次",
  "个月",
  "天",
  "人次",
  "个百分点",
  "百分点",
  "个工作日",
  "%",
  "‰",
]);
/** Of 一 only what is made or set up counts: 建设一个基地, 新建示范园区一处. */
const ONE_COUNTED = new Set([..."个处座家所项条名支栋套台间眼辆"]);
const MADE =
  /(?:建设|新建|打造|建成|引进|培育|培植|成立|设立|创建|组建|创办|建立|建造|建|增设|开设|开办|购置|购买|安装|新增|引入|落地|开工|签约|申报|获批|培养|配备|聘请|招聘|招引|编制|举办)[了出]?$/;
const BOUNDARY = /[，。；、）\n]/;
/** 每一个, 十七届四次, 前三家: what stands in front makes an ordinal or a distributive of it. */
const NO_COUNT_IN_FRONT = /[第每各届前后首同这那某任该逐哪上下另之其]$/;

function isTurnOfSpeech(text: string, figure: Figure, form: string): boolean {
  if (form === "" && figure.multiplier === 1) return inSetPhrase(text, figure) || figure.unit !== null;
  if (inSetPhrase(text, figure)) return true;
  const before = text.slice(Math.max(0, figure.start - 4), figure.start);
  const numeral = text.slice(figure.start, figure.end - form.length);
  const behind = text.slice(figure.end, figure.end + 4);
  // 上万人 and 前百名: only a numeral with a digit of its own is ordered by what stands in front.
  if (NO_COUNT_IN_FRONT.test(before) && !(before.endsWith("上") && /^[百千万亿]/.test(text[figure.start] ?? "")))
    return true;
  if (DIGITS_ONLY.has(form)) return true;
  if (form === "元" && figure.multiplier === 1 && (figure.value ?? 0) < 10) return true;
  if (form === "方" && (figure.value ?? 0) < 1000 && figure.multiplier === 1) return true;
  // 二 in front of a measure word is second, not two.
  if (numeral === "二" || numeral.startsWith("零")) return true;
  if (form === "成" && !/^[二两三四五六七八九]成/.test(text.slice(figure.start, figure.start + 2))) return true;
  if (form === "成") return false;
  if (figure.multiplier > 1 || (figure.value ?? 0) > 10)
    return /[十百]/.test(numeral) && isAnnounced(form, behind) && (figure.value ?? 0) < 30;
  if (!COUNTED.has(form)) return true;
  if (isAnnounced(form, behind)) return true;
  if (form === "期") return numeral === "一" || (numeral === "三" && !/分$/.test(before)) || /^[工项]/.test(behind);
  if (form === "口") return !BOUNDARY.test(behind[0] ?? "\n");
  // 一办十二组, 五镇同创: one numeral after another is a slogan
  if (/^[一二两三四五六七八九十]/.test(behind)) return numeral === "一" || form !== "户";
  if (numeral !== "一") return false;
  if (["倍", "番", "亩", "公里", "平方米", "个百分点", "百分点", "个月"].includes(form)) return false;
  if (!ONE_COUNTED.has(form)) return true;
  return !(MADE.test(before) || (BOUNDARY.test(behind[0] ?? "\n") && /[\u4e00-\u9fff]$/.test(before)));
}

const isAnnounced = (form: string, behind: string): boolean =>
  (form === "个" || form === "项" || form === "条" || form === "件" || form === "场") &&
  LIST_HEADS.some((head) => behind.startsWith(head));
