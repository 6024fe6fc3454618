import { REACH } from "./name-in-front.js";
import { NAME_ENDS, WHOLE_INSIDE } from "./name-words.js";
import { trimmed } from "./trimmed-name.js";
import { WordList } from "./word-list.js";

const ends = new WordList(NAME_ENDS);
const wholeInside = new WordList(WHOLE_INSIDE);

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
  return LEVELS.test(name) ? "" : name.replace(/(?<=..)(?<![高初])中$/, "");
}

const STOP = /[，。；：、（）\n！？《》…[\]]/;

/** 突破20亿元|大关: a landmark that the figure itself is. */
const LEVELS = /^(?:大关|关口|红线|目标|门槛|台阶|水平|规模|标准|以上|任务)$/;

const LEADING = /^(?:进行|连续|整村|获评|获|如期|参与|参加|全部|已|已经|成功|入选|享受|整村|荣获|稳定|用于|实现)/;

/** 46户低保户|发放了: a verb is what 了 closes. */
const CLOSED = /^[\u4e00-\u9fff]{2}了/;

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

/** Whether the word at `at` is part of a longer noun that began up to three characters before. */
function insideNoun(text: string, from: number, at: number): boolean {
  for (let start = at; start >= from && at - start <= 3; start--)
    if ((wholeInside.at(text, start)?.length ?? 0) > at - start) return true;
  return false;
}
