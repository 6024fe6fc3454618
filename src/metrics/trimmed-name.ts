import { HEADS } from "./name-words.js";
import { WordList } from "./word-list.js";

const heads = new WordList(HEADS);

/** 绿源公司|投资: the heads of HEADS behind a firm, a project or a place. */
export function trimmed(name: string, rate = false): string {
  const bare = name.replace(/^[“”（）、，：\s]+(?=[^“”]*$)|[（、，：\s]+$/g, "").replace(/^[）、，：]+/, "");
  // 重点项目完成投资 is the investment in them.
  const built = bare
    .replace(/(?<=..)(?:已经?|累计)?(?:完成|实现)(?=投资$|产值$|销售额$|营收$)/, "")
    .replace(/(?:工程)?(?:项目)?建设$/, (tail) => (tail === "建设" ? "" : tail.replace(/建设$/, "")));
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

/** Whether `at` stands between quotation marks. */
export function insideQuotes(text: string, at: number): boolean {
  return text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
}
