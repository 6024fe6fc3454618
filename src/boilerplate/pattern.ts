import { foldLiteral } from "./skeleton.js";

/**
 * The language of rules. A pattern is the words as they read, with
 *
 *     (甲|乙)   one of several          (甲)?   there or not
 *     …         anything, up to 60 characters of the same line
 *     {slot}    a kind of thing: see `slots`
 *
 * Blanks, quotation marks and pushed-in symbols do not count, on either side; brackets that are meant stand as `（` `）` `【` `】`.
 * There is no repetition, so every pattern takes time proportional to the text.
 */
export interface Pattern {
  /** Source of a regular expression over a skeleton; named groups are the slots that are harvested. */
  readonly expression: string;
  /**
   * A name that stands in front of the words in a pattern for the inside of lines, `{site}整理`: the expression
   * leaves it out, because what it may take is the author's where nothing parts the two.
   */
  readonly lead: { readonly expression: string; readonly needed: boolean } | null;
  /** Characters or pairs of characters of which at least one stands in every match; empty where none is certain. */
  readonly anchors: readonly string[];
}

const HAN = "\\u3400-\\u9fff";
const DATE = "(?:19|20)\\d\\d[年./-](?:1[0-2]|0?[1-9])[月./-](?:3[01]|[12]\\d|0?[1-9])日?";

/** Labels of a row: a value before one of them ends there (`作者：中国县域 来源：…`). */
const LABEL =
  "(?!(?:来源|作者|阅读|评论|时间|日期|编辑|责编|责任编辑|审核|浏览|点击|字体|字号|发布日期|发布时间|发布|更新时间|格式|页数|大小|校对|签发|分享到|分享|下载|关键词|标签|摘要|技术支持|承办|主办|一审|二审|三审|字数|人气|上传人|上传|浏览次数|阅读次数|点击数|审稿|监制|栏目|分类|地点|参加|主持|作者单位|网站|初审|终审|复审):)";

/** What `{…}` may name, with an example of each. */
const slots: Readonly<Record<string, string>> = {
  /** 2021-04-14, 2021年4月14日, 2024/11/17 5:48:13 */
  date: `${DATE}(?: ?[0-2]?\\d:\\d\\d(?::\\d\\d)?)?(?:星期[一二三四五六日])?`,
  /** the same, and it says when the page was published */
  published: `(?<published>${DATE})(?: ?[0-2]?\\d:\\d\\d(?::\\d\\d)?)?(?:星期[一二三四五六日])?`,
  /** 10:52:19 */
  time: "[0-2]?\\d:\\d\\d(?::\\d\\d)?",
  /** 1275, 2.08w, 3.5万 */
  count: "\\d[\\d,.]{0,9}(?:万|w|千|k)?(?:余|多)?",
  /** how many characters a site hides */
  hidden: "(?<hidden>\\d[\\d ,]{0,9})",
  /** how many characters the whole has, and how many are shown */
  total: "(?<total>\\d[\\d ,]{0,9})",
  shown: "(?<shown>\\d[\\d ,]{0,9})",
  /** 1 to 4 digits: a page, a running number */
  n: "\\d{1,4}",
  /** 19.09 KB, 约4.99千字 */
  size: "约?\\d[\\d.,]{0,8}(?:kb|mb|gb|k|m|b|千字|万字|字节|字)",
  /** 403074932, also 2 0 6 1 5 7 */
  qq: "\\d(?: ?\\d){4,11}",
  /** an account: gongwen8866 */
  id: "(?:[a-z][a-z0-9_-]{3,30}|\\d(?: ?\\d){4,11})",
  /** https://www.biganzj.example, www.x.cn/a.html */
  url: "(?:https?:?/{0,2}|www\\.?)[a-z0-9./:=&%@~_-]{3,120}",
  /** x.com without http or www */
  host: "[a-z0-9-]{2,40}\\.(?:com|cn|net|org|vip|top|cc|info|xyz|example|wang|wiki|art)(?:\\.cn)?(?:/[a-z0-9./=&%_-]{0,80})?",
  /** 淘文库, 酷乐文行: the name of a site, an office or a paper */
  site: `(?:${LABEL}[${HAN}a-z0-9·]){2,16}`,
  /** a name that says it is a site's: 淘文库, 范文大全网, 笔杆之家 */
  brand: `[${HAN}a-z0-9·]{1,12}(?:网|网站|文库|文档|库|之家|大全|宝典|论坛|资料站|驿站|公众号|导航|百科|星域|平台|app)`,
  /** a name that only a site has, also alone on a line */
  sitename: `(?!建|打造|开通|完善|推进|搭建|加强)[${HAN}a-z0-9·]{1,10}(?:文库|范文网|素材网|公文网|文档网|资料网|总结网|写作网|材料网|数据网|文秘网|论文网|作文网|学习网|报告网|素材库|范文库|资料库|材料库|模板库|公文库|模板网|文稿网|图书馆网|下载网|论坛|宝典)`,
  /** 张三, also masked la1 */
  person: `(?:${LABEL}[${HAN}·a-z0-9]){1,10}`,
  /** one of the words of which footers of shared documents are made: 完美.格式.编辑 */
  footerword:
    "(?:专业|专注|完美|格式|可?编辑|word|参考|资料|分享|精品|文档|范文|整理|优质|下载|欢迎|值得|收藏|实用|文案|大全|学习|可修改|免费|推荐|最新|版本?|模板)",
  /** one of a row of keywords: 工作总结 */
  keyword: `[${HAN}0-9]{1,8}`,
  /** an office, a department */
  org: `(?:${LABEL}[${HAN}a-z0-9·,、（）]){2,40}`,
  /** any words within a sentence */
  words: "[^。!;（）【】\\n]{0,24}?",
  /** …… or --- or . . . */
  dots: "[….。·-]{1,24}",
  /** the characters that part entries of a row */
  sep: "[- :,;.。、·/>|!]{0,4}",
  /** 011337/2021-00042 */
  code: "[a-z0-9（）【】/:._-]{1,60}",
  /** end of a date range or a blank value */
  value: "[^\\n]{0,60}?",
};

/** Frequent in any report: poor at telling that a rule may apply. Most frequent first. */
const COMMON =
  "的业和发建展化工全大政实进新国力一加设作产人中民年生高推动市持强增保会制成区提行经重地体改务项城农资理要开等企能有个社在治坚济不平府合定施面以为好入现目村主家上县创基水质长造完代深度用点公是量服省法我安续升育出规革对三快各效机优品管级文心技系学支万方稳投到标性事场科善同程环部元策教域步乡落金态五活本位防群领共决分报了们放路更关通亿结整积打多总范构融向统境告收医商特源划集费就极色时做战十四外利办小风导立精护期下解调型义镇众得营障题准党协引监取任严自内局与健园计争扩应促第电信干表来抓达问兴居明转消险口两道运数";
const cost = (c: string): number => {
  if (!/[\u3400-\u9fffa-z]/.test(c)) return c === "©" || c === ">" ? 0 : 1000;
  const rank = COMMON.indexOf(c);
  return rank < 0 ? 0 : COMMON.length - rank;
};

interface Node {
  readonly expression: string;
  /** null where nothing certain stands in it */
  readonly anchors: readonly string[] | null;
  /** It is one character, standing for itself. */
  readonly literal?: true;
}
/** A pair is better than a character: two common characters seldom stand together. */
const anchorCost = (anchor: string): number => {
  const [first = "", second] = anchor;
  return second === undefined ? cost(first) : (cost(first) + Math.min(cost(first), cost(second))) / 4 - 1;
};
const weight = (anchors: readonly string[]): number => Math.max(...anchors.map(anchorCost)) + anchors.length;

const LEAD = /^\{(site|brand)\}(\??)(?=[^|]*$|[^|]*\()/u;

/** Reads a pattern, for the inside of lines or for lines of their own. Throws an Error that says what is wrong in it. */
export function readPattern(written: string, inside = false): Pattern {
  const front = inside ? LEAD.exec(written) : null;
  const lead = front ? { expression: `(?:${slots[front[1] ?? ""] ?? ""})$`, needed: front[2] === "" } : null;
  const pattern = written.slice(front?.[0].length ?? 0);
  let i = 0;
  const named = new Set<string>();

  function alternatives(depth: number): Node {
    const all = [sequence(depth)];
    while (pattern[i] === "|") {
      i++;
      all.push(sequence(depth));
    }
    const expression = all.map((n) => n.expression).join("|");
    const certain = all.every((n) => n.anchors !== null);
    return { expression, anchors: certain ? [...new Set(all.flatMap((n) => n.anchors ?? []))] : null };
  }

  function sequence(depth: number): Node {
    let expression = "";
    let best: readonly string[] | null = null;
    const consider = (anchors: readonly string[]): void => {
      if (best === null || weight(anchors) < weight(best)) best = anchors;
    };
    let before: string | null = null;
    while (i < pattern.length && pattern[i] !== "|" && pattern[i] !== ")") {
      const atom = one(depth);
      const optional = pattern[i] === "?";
      if (optional) i++;
      // A blank or a quotation mark does not count, and neither does a ? behind it.
      if (atom.expression !== "") expression += atom.expression + (optional ? "?" : "");
      if (!optional && atom.anchors) consider(atom.anchors);
      const literal = !optional && atom.literal === true ? (atom.anchors?.[0] ?? null) : null;
      if (before !== null && literal !== null) consider([before + literal]);
      if (atom.expression !== "") before = literal;
    }
    return { expression, anchors: best };
  }

  function one(depth: number): Node {
    const c = pattern[i] ?? "";
    if (c === "(") {
      i++;
      const inner = alternatives(depth + 1);
      if (pattern[i] !== ")") throw new Error("a ( is not closed");
      i++;
      return { expression: `(?:${inner.expression})`, anchors: inner.anchors };
    }
    if (c === "{") {
      const close = pattern.indexOf("}", i);
      if (close < 0) throw new Error("a { is not closed");
      const name = pattern.slice(i + 1, close);
      const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
      if (slot === undefined) throw new Error(`there is no {${name}}; there are ${Object.keys(slots).join(" ")}`);
      i = close + 1;
      const body = named.has(name) ? slot.replace(/\?<\w+>/u, "?:") : slot;
      named.add(name);
      return { expression: `(?:${body})`, anchors: slotAnchors(name) };
    }
    if (c === "}" || c === "?" || c === "*" || c === "+" || c === "\\") throw new Error(`${c} has no meaning here`);
    i++;
    // At the end of a pattern it takes what is left of the line.
    if (c === "…") return { expression: i === pattern.length ? ".{0,120}" : ".{0,60}?", anchors: null };
    const literal = foldLiteral(c);
    if (literal === "") return { expression: "", anchors: null };
    return { expression: literal.replace(/[.^$()[\]{}*+?|\\/-]/g, "\\$&"), anchors: [literal], literal: true };
  }

  const read = alternatives(0);
  if (i < pattern.length) throw new Error("a ) is too many");
  if (read.expression.replace(/[.{},\d?]/g, "") === "") throw new Error("the pattern names no word");
  const anchors = (read.anchors ?? []).every((c) => anchorCost(c) < 400) ? (read.anchors ?? []) : [];
  return { expression: read.expression, lead, anchors };
}

function slotAnchors(name: string): readonly string[] | null {
  return name === "url" ? ["w", "h"] : null;
}
