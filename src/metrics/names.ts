import { basisStart } from "./changes.js";
import { DOING, HEADS, JOINING, KEPT, MANNER, NAME_ENDS, OPENING, WITHIN } from "./name-words.js";
import { WordList } from "./word-list.js";

const joining = new WordList(JOINING);
const opening = new WordList(OPENING);
const manner = new WordList(MANNER);
const doing = new WordList(DOING);
const within = new WordList(WITHIN);
const ends = new WordList(NAME_ENDS);
const heads = new WordList(HEADS);

/** The longest name that is looked for on either side of a figure, in characters. */
export const REACH = 60;

const PERIOD =
  /^(?:(?:19|20)[\dXx*]{2}年(?:度|底|末)?|[Xx*]{2,4}年(?:度|底|末)?|二[〇○零][〇○零一二三四五六七八九]{2}年|(?:\d{1,2}|[Xx*]{1,2})[-—–~至到](?:\d{1,2}|[Xx*]{1,2})月份?|(?:\d{1,2}|[Xx*]{1,2})月(?:份|底|末|初|中旬|\d{1,2}日)?|前?[一二三四]季度|前三季度|“?[十]?[一二三四五六七八九]五”?(?:期间|时期|以来|末|前[一二三四]年)|[一二三四五六七八九十两]+年来?|以来)/;
const PLACE =
  /^(?:在|于|沿|向|对|从)?[^，。；、]{1,16}?(?:村|镇|乡|社区|街道|县|园区|区|市|省|基地|沿线|河|路)(?:内|里|上|等地|等|沿岸|沿线|境内|范围内)?(?=(?:建成|新建|建设|新修|打造|完成|流转|种植|栽植|培育|引进|安装|铺设|修建|开展|设立|设置|举办|新植|秋植|硬化))/;

/** What is left of the words in front of a figure when all is cut off that does not name what it measures. */
export function nameInFront(lead: string): string {
  let name = withoutEnd(lead.slice(-REACH));
  name = withoutBeginning(name);
  return trimmed(name);
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
    const word = joining.before(lead, end);
    if (word === null || (word.length === 1 && PROTECTED_END.test(lead.slice(0, end)))) break;
    end -= word.length;
  }
  return lead.slice(0, end);
}

/** Words that end in a joining character and are names: 减税降费约, 协议约; 总计 is none. */
const PROTECTED_END =
  /(?:统计|会计|设计|审计|协会|方面|村的|平均|节约|集约|履约|公约|签约|预约|合约|特约|减至|用于|目的|标的|社会的|人均|户均|亩均|地均|年均|共和|公共|中共|总和|参与|给与|及至|企及|普及|以及|涉及|惠及|行为|作为|较为|成为|因为|认为|为|基于|由于|对于|等于|大于|小于|至于|占比|占到|存在|所在|现在|在在|到位|送到|签到|抵达|发达|表达|到达|传达|领到|收到|获得|有|所有|国有|共有|应有|上对|面对|针对|应对|派对|绝对|相对|结对|校对|核对|比对|反对)$/;

function withoutBeginning(lead: string): string {
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
    const how = manner.at(lead, at);
    if (how !== null && (doing.at(lead, at + how.length) !== null || manner.at(lead, at + how.length) !== null)) {
      const next = doing.at(lead, at + how.length) ?? manner.at(lead, at + how.length) ?? "";
      if (lead.length - at - how.length - next.length >= 0) {
        at += how.length;
        continue;
      }
    }
    const did = doing.at(lead, at);
    if (did !== null && !(done && WEAK.test(did)) && leavesName(lead, at + did.length, did)) {
      at += did.length;
      if (lead[at] === "了" || lead[at] === "过" || lead[at] === "出") at++;
      done = true;
      continue;
    }
    const open = opening.at(lead, at);
    if (
      open !== null &&
      !(open.length === 1 && PROTECTED_BEGINNING.test(rest().slice(0, 4))) &&
      open.length < lead.length - at + 1
    ) {
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
  return behindLastVerb(rest());
}

/** Verbs that are nouns as often: behind another verb they begin the name (发放救助资金). */
const WEAK =
  /^(?:救助|培训|服务|接待|生产|销售|建设|改造|安置|隔离|治理|整治|保障|维修|提升|发展|优化|升级|开发|设计|检查|帮扶|扶持|参加|巡查|走访|慰问|转移|搬迁|征收|投入|支出|安排|就业|享受|占|分|设|减|植|栽|建|进行|稳定|接种|治|获|组织|宣传|推广|实施|调解|救治|资助|引导)$/;
/** 新能源公交车, 对外贸易, 为民服务中心: names that begin with a word of the table. */
const PROTECTED_BEGINNING =
  /^(?:对外|对俄|对口|对台|对欧|为民|为农|为老|有机|有效|有线|从业|从教|由于|于|户厕|户均|户籍|户用|人均|人口|人才|人民|人工|人大|人居|人行|人社|家庭|家电|家政|家禽|家畜|家具|名优|名特|名木|名师|名校|名医|现代|现场|现价|可支配|可再生|可用|等级|到位|到户|到账|近郊|均衡|均等|各类|后备|和美|和谐|同城|同类|以工|以旧|以奖|以上|以下|给排水|把手|都市|再生|再就业|要素|能源|能耗|能人|向阳|按揭|共享|共建|共同|共青团|只|约)/;

/** A verb is cut off only where it leaves something to name. */
function leavesName(lead: string, at: number, word: string): boolean {
  const left = lead.length - at;
  if (left === 0) return true;
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
function behindLastVerb(name: string): string {
  for (let at = name.length - 2; at > 1; at--) {
    const word = within.at(name, at);
    if (word === null || at + word.length > name.length - 2) continue;
    if (insideQuotes(name, at) || (/[公中总]$/.test(name.slice(0, at)) && word === "共")) continue;
    if (word === "共" && /^共(?:享|建|同|青|和|产|治|管|富|性|识)/.test(name.slice(at))) continue;
    const rest = withoutBeginning(name.slice(at + word.length));
    return rest.length >= 2 ? rest : name;
  }
  return name;
}

function insideQuotes(text: string, at: number): boolean {
  return text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
}

/** 绿源公司|投资: the heads of HEADS behind a firm, a project or a place. */
function trimmed(name: string): string {
  const bare = name.replace(/^[“”（）、，：\s]+(?=[^“”]*$)|[（、，：\s]+$/g, "").replace(/^[）、，：]+/, "");
  const built = bare.replace(/(?:工程)?(?:项目)?建设$/, (tail) => (tail === "建设" ? "" : tail.replace(/建设$/, "")));
  const short = built.length >= 2 ? built : bare;
  const head = heads.before(short, short.length);
  if (
    head !== null &&
    head.length < short.length &&
    /(?:公司|集团|企业|项目|工程|园|基地|厂)$/.test(short.slice(0, short.length - head.length))
  )
    return head;
  return short;
}

const STOP = /[，。；：、（）\n！？《》…]/;

/** The name of what a figure counts where it stands behind it: 3家|龙头企业. Empty where none does. */
export function nameBehind(text: string, from: number, limit: number): string {
  let end = from;
  let noun = from;
  const to = Math.min(limit, from + REACH);
  let quoted = false;
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
        break;
      }
      if (c === "的") {
        const before = text.slice(noun, end);
        if (
          end > from &&
          /^(?:村|县|乡|镇|乡镇|行政村|社区|企业|部门|学校|家庭|农户|群众|项目|园区|单位|党员|干部|居民|学生)$/.test(
            before,
          )
        )
          break;
        noun = end + 1;
        end++;
        continue;
      }
      if (end > noun || end === from) {
        const stop = ends.at(text, end);
        if (stop !== null && !PROTECTED_VERB.test(text.slice(Math.max(from, end - 2), end + 4))) {
          if (end > noun) break;
          // X人|获市级先锋, X户|如期脱贫: the verb leads to the name
          if (end === from && LEADING.test(text.slice(end, end + 4))) {
            end += stop.length;
            noun = end;
            continue;
          }
          if (end === from) return "";
        }
      }
      if ((c === "和" || c === "及" || c === "与") && end > noun + 1) break;
    }
    end++;
  }
  const name = trimmed(text.slice(noun, end).replace(/^[“”](?=[^“”]*$)/, ""));
  return name.length >= 1 ? name : "";
}

/** Nouns in which a verb of the table stands: 在建项目, 向上争取, 对口帮扶. */
const PROTECTED_VERB =
  /在建|对口|对外|等级|占道|无害|无人|有机|有线|有限|有色|都市|通过率|为民|为老|从业|再就业|就业困难|就业人员|就业岗位|就业帮扶|就业创业|公共|集中供|集中安置|集中居住|集中式|分散供|平均|共享|共建|投资项目|投资合|转运|转播|更新|提升工程|不动产|以上|以下|也门|搬迁户|搬迁群众|搬迁安置|落后|深入推进|来信|来访|到期|增收致富|总部|总成|累计确诊|稳定脱贫|获得感|连续梁|未成年|无障碍|无人机|无烟|无土|重点|脱贫户|脱贫村|脱贫人口|脱贫群众|脱贫攻坚|脱贫劳动|减速|参保人|参保群众|返岗|提案|隔离点|隔离房|隔离病|占地|增减|增减挂|由来|使用|被征地|被动|与会|向阳|是非|让利|按摩|并网|并购|或|按揭/;
const LEADING = /^(?:获评|获|如期|参与|参加|全部|已|已经|成功|入选|享受|整村|荣获|稳定|用于|实现)/;
