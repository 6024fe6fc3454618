import { basisStart } from "./changes.js";
import { DOING, JOINING, KEPT, MANNER, OPENING, WHOLE_BEGINNINGS, WHOLE_ENDINGS, WITHIN } from "./name-words.js";
import { insideQuotes, trimmed } from "./trimmed-name.js";
import { WordList } from "./word-list.js";

const joining = new WordList(JOINING);
const opening = new WordList(OPENING);
const manner = new WordList(MANNER);
const doing = new WordList(DOING);
const within = new WordList(WITHIN);
const wholeBeginnings = new WordList(WHOLE_BEGINNINGS);
const wholeEndings = new WordList(WHOLE_ENDINGS);

/** The longest name that is looked for on either side of a figure, in characters. */
export const REACH = 60;

/** What is left of the words in front of a figure when all is cut off that does not name what it measures. */
export function nameInFront(lead: string, rate = false): string {
  const name = behindLast(withoutBeginning(withoutEnd(lead.slice(-REACH).replace(FOOTNOTE, "")), rate));
  const short = trimmed(name, rate).replace(MASKED_PLACE, "");
  return (short.length > 1 && !NO_NAME.test(short)) || SHORT_NAMES.test(short) ? short : "";
}

/** 去年又人均提高10%: what is per head is named elsewhere. */
const NO_NAME = /^(?:人均|户均|亩均|年均|平均|地均)$/;

const SHORT_NAMES = /^[村镇县户房树路桥井]$/;

/** X帮扶资金: the mask of a place; X内 and X外 say where. */
const MASKED_PLACE = /^[Xx*]{1,3}(?=[\u4e00-\u9fff]{3})(?![Xx*]*[内外市县省村镇乡区万亿])/;
const FOOTNOTE = /\[\d{1,3}\]|[①-⑳]/g;

/** 中央安排|200亿元技改资金: a verb right in front of a figure has its object behind it. */
export function endsInVerb(lead: string): boolean {
  const end = /[了约近超过]+$/.exec(lead)?.index ?? lead.length;
  const verb = doing.before(lead, end);
  return (
    verb !== null &&
    !/^(?:突破|达到|达成|实现|完成|增加|减少|提高|降低|稳定|保障|占)$/.test(verb) &&
    verb.length > 1 &&
    !KEPT.test(verb)
  );
}

/** Cuts verbs, comparators, adverbs and the word of change off the end. */
export function withoutEnd(lead: string): string {
  let end = lead.length;
  for (;;) {
    const basis = basisStart(lead.slice(0, end));
    if (basis !== null) {
      end = basis;
      continue;
    }
    const time = ENDS_TIME.has(lead[end - 1] ?? "") ? TIME_AT_END.exec(lead.slice(Math.max(0, end - 12), end)) : null;
    if (time !== null && time[0].length < end) {
      end -= time[0].length;
      continue;
    }
    const word = joining.before(lead, end);
    if (word === null || (word.length === 1 && wholeEndings.before(lead, end) !== null)) break;
    end -= word.length;
  }
  return lead.slice(0, end);
}

/** 由2015年的, “十二五”末的: the time of a figure between its name and itself. */
const ENDS_TIME = new Set([...'年期初末底五间”"']);
const TIME_AT_END =
  /(?:(?:19|20)\d\d年|[“"]?十[一二三四五六]五[”"]?|去年|上年|今年|全年|本年|[一二两三四五六七八九十]年)(?:年?[末底初]|期间|时期|同期)?$/;

function withoutBeginning(lead: string, rate = false): string {
  let at = 0;
  let done = false;
  const rest = (): string => lead.slice(at);
  for (let guard = 0; guard < 24 && at < lead.length; guard++) {
    const period = PERIOD.exec(rest());
    if (period !== null && period[0] !== "") {
      at += period[0].length;
      continue;
    }
    const punctuation = /^[，、：；。“”（）—\-\s]/.exec(rest());
    if (punctuation !== null && !(lead[at] === "“" && rest().indexOf("”") > 0)) {
      at++;
      continue;
    }
    if (wholeBeginnings.at(lead, at) !== null) break;
    const how = manner.at(lead, at);
    if (
      how !== null &&
      !rate &&
      (doing.at(lead, at + how.length) !== null || manner.at(lead, at + how.length) !== null)
    ) {
      const next = doing.at(lead, at + how.length) ?? manner.at(lead, at + how.length) ?? "";
      if (lead.length - at - how.length - next.length >= 0) {
        at += how.length;
        continue;
      }
    }
    const did = doing.at(lead, at);
    if (
      did !== null &&
      !(done && WEAK.test(did)) &&
      !(rate && !STRONG.test(did)) &&
      leavesName(lead, at + did.length, did)
    ) {
      at += did.length;
      if (lead[at] === "了" || lead[at] === "过" || lead[at] === "出") at++;
      done = true;
      continue;
    }
    const open = opening.at(lead, at);
    if (open !== null) {
      at += open.length;
      if (!"各类各项各种各级".includes(open)) done = false;
      continue;
    }
    const place = PLACE.exec(rest());
    if (place !== null && place[0] !== "") {
      at += place[0].length;
      continue;
    }
    break;
  }
  return behindLastVerb(rest(), rate);
}

const PERIOD =
  /^(?:(?:19|20)[\dXx*]{2}年(?:度|底|末)?|[Xx*]{2,4}年(?:度|底|末)?|原?[Xx*]{1,3}(?:镇|县|乡|村|市|区|街道|社区)(?:党委|政府)?|二[〇○零][〇○零一二三四五六七八九]{2}年|(?:\d{1,2}|[Xx*]{1,2})[-—–~至到](?:\d{1,2}|[Xx*]{1,2})月份?|(?:\d{1,2}|[Xx*]{1,2})月(?:份|底|末|初|中旬|\d{1,2}日)?|前?[一二三四]季度|前三季度|“?[十]?[一二三四五六七八九]五”?(?:期间|时期|以来|末|前[一二三四]年)|[一二三四五六七八九十两]+年来?|“?(?:元旦|春节|清明|五一|端午|中秋|国庆|十一|双节|暑期|节假日)”?节?(?:小长假|黄金周|假期|假日|期间)|以来)/;

const PLACE =
  /^(?:(?:在|于|沿|向|对|从)[^，。；]{1,20}?(?:村|镇|乡|社区|街道|县|园区|区|市|省|基地|沿线|河|路)|[^，。；、]{1,12}?(?:村|镇|乡|社区|街道))(?:内|里|上|等地|等|沿岸|沿线|境内|范围内)?(?=新?(?:建成|新建|建设|新修|打造|完成|流转|种植|栽植|培育|引进|安装|铺设|修建|开展|设立|设置|举办|新植|秋植|硬化))/;

/** Verbs that are nouns as often: behind another verb they begin the name (发放救助资金). */
const WEAK =
  /^(?:救助|培训|服务|接待|生产|销售|建设|改造|安置|隔离|治理|整治|保障|维修|提升|发展|优化|升级|开发|设计|检查|帮扶|扶持|参加|巡查|走访|慰问|转移|搬迁|征收|投入|支出|安排|就业|享受|占|分|设|减|植|栽|建|进行|稳定|接种|治|获|组织|宣传|推广|实施|调解|救治|资助|引导)$/;

/** Verbs that make one name with a short object: 流转土地, 出动人员. */
const WITH_OBJECT = /^(?:硬化|流转|减免|退还|存栏|出栏|出动)/;

/** A verb is cut off only where it leaves something to name. */
function leavesName(lead: string, at: number, word: string): boolean {
  const left = lead.length - at;
  if (left === 0) return !KEPT.test(word);
  if (lead.slice(at) === "项目") return !/^(?:新建|在建|续建|招引|落地|开工|新开工|签约)$/.test(word);
  if (left === 1) return lead[at] === "了" || /[村镇县户人地树水路桥]/.test(lead[at] ?? "");
  if (left < 3 && WITH_OBJECT.test(word)) return false;
  // 改造面积, 建设用地, 发展基金, 投入资金: verb and noun are one name
  return (
    !/^(?:面积|用地|资金|基金|项目数|总量|总额|规模|任务|率|量|数|额|点位|率达|工程|投资|经费|能力|总数|人数|单位|时间|时限|成本|收入|支出)/.test(
      lead.slice(at),
    ) || STRONG.test(word)
  );
}

const STRONG =
  /^(?:完成|实现|达成|达到|取得|获得|争取|落实|兑现|到位|拨付|下达|筹集|整合|投入|发放|新建|打造|建成|引进|实施|开展|启动|享受|提供|增加|安排|涉及|撬动|带动)$/;

/** 规模企业累计实现|产值: behind the last verb in the middle the name begins. */
function behindLastVerb(name: string, rate: boolean): string {
  for (let at = name.length - 2; at > 1; at--) {
    const word = within.at(name, at);
    if (word === null || wholeBeginnings.at(name, at) !== null) continue;
    // 重点项目完成投资 stays whole; 居民自发捐款 is 捐款.
    if (name.length - at - word.length < (word === "自发" ? 2 : 3)) continue;
    if (rate && !STRONG.test(word) && word !== "累计") continue;
    if (insideQuotes(name, at) || (/[公中总]$/.test(name.slice(0, at)) && word === "共")) continue;
    if (word === "共" && /^共(?:享|建|同|青|和|产|治|管|富|性|识)/.test(name.slice(at))) continue;
    const rest = withoutBeginning(name.slice(at + word.length), rate);
    return rest.length >= 2 ? rest : name;
  }
  return name;
}

/** SYB培训、力量培训等各类|培训: what 等 and 各类 sum up. */
function behindLast(name: string): string {
  const found = /^.*(?:各类|各项|各种|[^均平初中高]等(?!级|于|待))(?=.{2,})/.exec(name);
  return found === null || insideQuotes(name, found[0].length) ? name : name.slice(found[0].length);
}
