import { basisStart } from "./changes.js";
import {
  DOING,
  HEADS,
  JOINING,
  KEPT,
  MANNER,
  NAME_ENDS,
  OPENING,
  WHOLE_BEGINNINGS,
  WHOLE_ENDINGS,
  WHOLE_INSIDE,
  WITHIN,
} from "./name-words.js";
import { WordList } from "./word-list.js";

const joining = new WordList(JOINING);
const opening = new WordList(OPENING);
const manner = new WordList(MANNER);
const doing = new WordList(DOING);
const within = new WordList(WITHIN);
const ends = new WordList(NAME_ENDS);
const heads = new WordList(HEADS);
const wholeBeginnings = new WordList(WHOLE_BEGINNINGS);
const wholeEndings = new WordList(WHOLE_ENDINGS);
const wholeInside = new WordList(WHOLE_INSIDE);

/** The longest name that is looked for on either side of a figure, in characters. */
export const REACH = 60;

const PERIOD =
  /^(?:(?:19|20)[\dXx*]{2}年(?:度|底|末)?|[Xx*]{2,4}年(?:度|底|末)?|[Xx*]{1,3}(?:镇|县|乡|市|区|街道)(?:党委|政府)?|二[〇○零][〇○零一二三四五六七八九]{2}年|(?:\d{1,2}|[Xx*]{1,2})[-—–~至到](?:\d{1,2}|[Xx*]{1,2})月份?|(?:\d{1,2}|[Xx*]{1,2})月(?:份|底|末|初|中旬|\d{1,2}日)?|前?[一二三四]季度|前三季度|“?[十]?[一二三四五六七八九]五”?(?:期间|时期|以来|末|前[一二三四]年)|[一二三四五六七八九十两]+年来?|以来)/;
const PLACE =
  /^(?:(?:在|于|沿|向|对|从)[^，。；、]{1,16}?(?:村|镇|乡|社区|街道|县|园区|区|市|省|基地|沿线|河|路)|[^，。；、]{1,12}?(?:村|镇|乡|社区|街道))(?:内|里|上|等地|等|沿岸|沿线|境内|范围内)?(?=(?:建成|新建|建设|新修|打造|完成|流转|种植|栽植|培育|引进|安装|铺设|修建|开展|设立|设置|举办|新植|秋植|硬化))/;

/** What is left of the words in front of a figure when all is cut off that does not name what it measures. */
export function nameInFront(lead: string, rate = false): string {
  const name = behindLast(withoutBeginning(withoutEnd(lead.slice(-REACH).replace(FOOTNOTE, "")), rate));
  const short = trimmed(name, rate);
  return (short.length > 1 && !NO_NAME.test(short)) || SHORT_NAMES.test(short) ? short : "";
}

/** 去年又人均提高10%: what is per head is named elsewhere. */
const NO_NAME = /^(?:人均|户均|亩均|年均|平均|地均)$/;
const SHORT_NAMES = /^[村镇县户房树路桥井]$/;
const FOOTNOTE = /\[\d{1,3}\]|[①-⑳]/g;

/** SYB培训、力量培训等各类|培训: what 等 and 各类 sum up. */
function behindLast(name: string): string {
  const found = /^.*(?:各类|各项|各种|[^均平初中高]等(?!级|于|待))(?=.{2,})/.exec(name);
  return found === null || insideQuotes(name, found[0].length) ? name : name.slice(found[0].length);
}

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
    const time = TIME_AT_END.exec(lead.slice(Math.max(0, end - 12), end));
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

/** Verbs that are nouns as often: behind another verb they begin the name (发放救助资金). */
const WEAK =
  /^(?:救助|培训|服务|接待|生产|销售|建设|改造|安置|隔离|治理|整治|保障|维修|提升|发展|优化|升级|开发|设计|检查|帮扶|扶持|参加|巡查|走访|慰问|转移|搬迁|征收|投入|支出|安排|就业|享受|占|分|设|减|植|栽|建|进行|稳定|接种|治|获|组织|宣传|推广|实施|调解|救治|资助|引导)$/;

/** A verb is cut off only where it leaves something to name. */
function leavesName(lead: string, at: number, word: string): boolean {
  const left = lead.length - at;
  if (left === 0) return !KEPT.test(word);
  if (lead.slice(at) === "项目") return false;
  if (left === 1) return lead[at] === "了" || /[村镇县户人地树水路桥]/.test(lead[at] ?? "");
  if (KEPT.test(lead.slice(at - word.length)) && left < 3) return false;
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
    if (word === null || at + word.length > name.length - 3 || wholeBeginnings.at(name, at) !== null) continue;
    if (rate && !STRONG.test(word) && word !== "累计") continue;
    if (insideQuotes(name, at) || (/[公中总]$/.test(name.slice(0, at)) && word === "共")) continue;
    if (word === "共" && /^共(?:享|建|同|青|和|产|治|管|富|性|识)/.test(name.slice(at))) continue;
    const rest = withoutBeginning(name.slice(at + word.length), rate);
    return rest.length >= 2 ? rest : name;
  }
  return name;
}

function insideQuotes(text: string, at: number): boolean {
  return text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
}

/** 绿源公司|投资: the heads of HEADS behind a firm, a project or a place. */
function trimmed(name: string, rate = false): string {
  const bare = name.replace(/^[“”（）、，：\s]+(?=[^“”]*$)|[（、，：\s]+$/g, "").replace(/^[）、，：]+/, "");
  const built = bare.replace(/(?:工程)?(?:项目)?建设$/, (tail) => (tail === "建设" ? "" : tail.replace(/建设$/, "")));
  const short = built.length >= 2 && !rate ? built : bare;
  const planned = /^(?:.*(?:项目|工程))?(?:计划|规划)(?=总?投资|用地)/.exec(short)?.[0].length ?? 0;
  if (planned > 0) return short.slice(planned);
  const head = heads.before(short, short.length);
  if (
    head !== null &&
    head.length < short.length &&
    /(?:公司|集团|企业|园|基地|厂|^项目|^工程)$/.test(short.slice(0, short.length - head.length))
  )
    return head;
  return short;
}

/** 村组干部和|党员, 绿地、|健身广场、街区: what a joining word adds counts too where it is short and has no figure. */
function joinsShort(text: string, at: number): boolean {
  const more = /^(以及|[和与及、])([\u4e00-\u9fff]{2,7})(.?)/.exec(text.slice(at, at + 12));
  if (more === null) return false;
  const [, joint, words = "", next = ""] = more;
  const longest = joint === "及" || joint === "、" ? 5 : 6;
  for (let i = 1; i < words.length; i++)
    if (ends.at(words, i) !== null) return i >= 2 && i <= longest && joint !== "、" && joint !== "及";
  return words.length <= longest && /^[，。；、]$/.test(next);
}

/** 突破20亿元|大关: a landmark that the figure itself is. */
const LEVELS = /^(?:大关|关口|红线|目标|门槛|台阶|水平|规模|标准|以上|任务)$/;

const STOP = /[，。；：、（）\n！？《》…[\]]/;

/** The name of what a figure counts where it stands behind it: 3家|龙头企业. Empty where none does. */
export function nameBehind(text: string, from: number, limit: number): string {
  let end = from;
  let noun = from;
  const to = Math.min(limit, from + REACH);
  let quoted = false;
  let led = false;
  while (end < to) {
    const c = text[end] ?? "";
    if (c === "“") quoted = true;
    else if (c === "”") quoted = false;
    else if (!quoted) {
      if (/[0-9A-Za-z%]/.test(c) && !/[A-Za-z]/.test(c)) break;
      if (STOP.test(c)) {
        // 9个规模化、生态化、现代化的养殖场: an enumeration of qualities goes on to 的
        const de = text.slice(end, to).search(/的/);
        const stop = text.slice(end + 1, to).search(/[，。；：]/);
        if (c === "、" && /[化型性级]$|^集/.test(text.slice(from, end)) && de >= 0 && (stop < 0 || de < stop + 1)) {
          end += de;
          continue;
        }
        if (c === "、" && end > noun + 1 && joinsShort(text, end)) {
          end++;
          continue;
        }
        break;
      }
      if (c === "的") {
        const before = text.slice(noun, end);
        if (
          end > from &&
          /(?:^(?:村|县|乡|镇)|乡镇|村|社区|企业|部门|学校|家庭|户|人口|群众|园区|单位|党员|干部|居民|学生|人员|人)$/.test(
            before,
          )
        )
          break;
        noun = end + 1;
        end++;
        continue;
      }
      const joins = c === "和" || c === "与" || c === "及" || text.startsWith("以及", end);
      if (joins && end > noun + 1 && !joinsShort(text, end)) break;
      if (joins && end === from) return "";
      if (joins && c === "以") end++;
      if (!joins && (end > noun + (led ? 3 : 0) || end === from)) {
        if (end > noun + 1 && CLOSED.test(text.slice(end, end + 3))) break;
        const stop = ends.at(text, end);
        if (stop !== null && !insideNoun(text, from, end)) {
          if (end > noun) break;
          // X人|获市级先锋, X户|如期脱贫: the verb leads to the name
          if (end === from && LEADING.test(text.slice(end, end + 4))) {
            end += stop.length;
            noun = end;
            led = true;
            continue;
          }
          if (end === from) return "";
        }
      }
    }
    end++;
  }
  const name = trimmed(text.slice(noun, end).replace(/^[“”](?=[^“”]*$)/, ""));
  return LEVELS.test(name) ? "" : name;
}

/** Whether the word at `at` is part of a longer noun that began up to three characters before. */
function insideNoun(text: string, from: number, at: number): boolean {
  for (let start = at; start >= from && at - start <= 3; start--)
    if ((wholeInside.at(text, start)?.length ?? 0) > at - start) return true;
  return false;
}

/** 46户低保户|发放了: a verb is what 了 closes. */
const CLOSED = /^[\u4e00-\u9fff]{2}了/;
const LEADING = /^(?:进行|连续|整村|获评|获|如期|参与|参加|全部|已|已经|成功|入选|享受|整村|荣获|稳定|用于|实现)/;
