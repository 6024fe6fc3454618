import { pattern } from "../../lexicon/pattern.js";
import { advertGroups, hasReportWords, namesMaker, siteSpeaks, siteWordsIn, speaksOfText } from "../adverts.js";
import { hasAuthorsForm, isAuthors, isTitleLike, namesBook, opensText } from "../author-lines.js";
import { isButtonWord } from "../fields.js";
import type { Page } from "../page.js";
import { saysYou } from "../reader-address.js";
import type { Removal } from "../removals.js";
import { isText } from "./authors-bars.js";
import type { EdgeLine } from "./edge-line.js";
import { tailLines } from "./edge-lines.js";
import { closeZone, removedLines } from "./zone.js";

/**
 * The site's lines behind the report. From the first line that is surely a site's on all is: reading lists, names,
 * buttons; but for the author's signature and notes.
 */
export function* tail(page: Page): Generator<Removal> {
  const lines = tailLines(page).filter((line) => line.start >= page.bodyStart);
  const goesOn = lines.findLastIndex(isParagraph);
  const opens = lines.findIndex(
    (l, i) =>
      i > goesOn &&
      (l.row?.hits.some((h) => h.rule.where === "opens-tail") ||
        isNeighbour(page.source, l) ||
        areHalves(l, lines[i + 1])),
  );
  if (opens >= 0) for (const line of lines.slice(opens)) line.kind = "site";
  const foot = lines.slice(behindAuthor(lines));
  const first = firstOfSite(page.source, foot);
  const list = readingList(lines);
  if (list >= 0) for (const line of lines.slice(list)) line.kind = "site";
  const attached = attachments(page, lines);
  for (const line of lines.slice(attached)) line.kind = "site";
  if (first >= 0) for (const line of foot.slice(first)) if (isForeign(line)) line.kind = "site";
  markContacts(foot);
  const post = foot.findIndex(({ kind, folded: { text } }) => kind === "site" && reply.test(text));
  if (post >= 0) for (const line of foot.slice(post)) if (isReply(line)) line.kind = "site";
  closeZone(foot, true);
  // The day of a reply is not that of publishing.
  const replies = foot[post]?.start ?? Number.POSITIVE_INFINITY;
  for (const removal of removedLines(page, lines, false))
    yield removal.start < replies ? removal : { ...removal, told: [] };
}

/**
 * Where the author's text surely ends: 结束语 between an advert and 各位代表！… is his, and so is 请扫码下载准考证 in front of
 * 三、考试内容.
 */
const behindAuthor = (lines: readonly EdgeLine[]): number =>
  lines.findLastIndex((line) => speaksAsReport(line) || (line.kind === "other" && isText(line))) + 1;
const speaksAsReport = ({ kind, folded: { text } }: EdgeLine): boolean =>
  kind === "prose" && (opensText(text) || hasReportWords(text) || !(siteSpeaks(text) || advertGroups(text).size > 1));

/** （九）加强自身建设。…, 各位代表！新的一年…: no list of other reports goes on behind it. */
const isParagraph = (line: EdgeLine): boolean =>
  speaksAsReport(line) && (opensText(line.folded.text) || isWhole(line.folded.text));
/** What sites tell of other reports is shorter or cut off. */
const isWhole = (text: string): boolean => text.length >= LEAST_PARAGRAPH && !text.endsWith("…");
const LEAST_PARAGRAPH = 60;

/** So many different words of sites in a line that no rule names prove it a site's; beside a site's line one does. */
const PROOF = 2;

/**
 * 看过本文的人还看过, 资源目录: a short line that speaks as sites do, and behind it nothing but titles of other reports and
 * lines of the site. Where it stands; -1 where none does.
 */
function readingList(lines: readonly EdgeLine[]): number {
  let announced = -1;
  let titles = 0;
  for (const [i, line] of [...lines.entries()].reverse()) {
    const { text } = line.folded;
    if (line.kind === "site") continue;
    // 解读材料 is a button, though authors call reports so too.
    if (!isButton(line) && (line.title !== null || isTitleLike(text.replace(LIST_MARK, "")))) titles++;
    else if (titles > 0 && text.length <= LONGEST_ANNOUNCING && announces(line)) announced = i;
    else if (line.kind !== "beside" && !isLoose(line)) break;
  }
  // 附：⏎解读材料⏎石桥镇2020年工作总结 is the author's list.
  const above = lines[announced - 1];
  return above !== undefined && above.kind === "other" && hasAuthorsForm(above.folded.text) ? -1 : announced;
}

const isLoose = ({ kind, folded: { text } }: EdgeLine): boolean =>
  kind === "other" && !/[。！；]/u.test(text) && !isAuthors(text);
const isButton = ({ folded: { text } }: EdgeLine): boolean => text.length > 1 && isButtonWord(text);
const announces = (line: EdgeLine): boolean => {
  const { text } = line.folded;
  return isButton(line) || ((siteWordsIn(text) > 0 || speaksOfText(text) || asksReader(text)) && !isAuthors(text));
};
/** 猜您还需要: short words that address somebody */
const asksReader = (text: string): boolean => text.length <= LONGEST_ASKING && saysYou(text);
const LONGEST_ASKING = 12;
const LONGEST_ANNOUNCING = 44;
const LIST_MARK = /^[-·\d、.★☆→（）]+/u;

/** The first line that is surely a site's, and the lines in front of it that speak as sites do: 下载后可任意编辑. */
function firstOfSite(source: string, lines: readonly EdgeLine[]): number {
  const speaks = (line: EdgeLine | undefined, least: number): boolean =>
    line !== undefined &&
    isForeign(line) &&
    siteWordsIn(line.folded.text) >= least &&
    !namesBook(source.slice(line.start, line.end));
  let first = lines.findIndex((line) => line.kind === "site" || speaks(line, PROOF));
  const makes = (line: EdgeLine | undefined): boolean =>
    line !== undefined && isForeign(line) && (namesMaker(line.folded.text) || FRAMED.test(line.folded.text));
  while (speaks(lines[first - 1], 1) || makes(lines[first - 1])) first--;
  return first;
}

/** 顶一下，学习了！ behind the line that heads a reply in a forum */
const isReply = ({ kind, folded: { text } }: EdgeLine): boolean =>
  kind === "other" && text.length <= LONGEST && !isAuthors(text) && !hasReportWords(text);
const reply = pattern("page-label.reply");

/** —— 墨香社 —— */
const FRAMED = /^[-·…]{1,8}[^-·…。]{2,16}[-·…]{1,8}$/u;

/** 附件： and nothing behind it but names of files; the number of lines where there is none. */
function attachments({ source }: Page, lines: readonly EdgeLine[]): number {
  const isFile = ({ start, end, folded }: EdgeLine): boolean =>
    end - start <= LONGEST_FILE &&
    // …努力奋斗！文档附件：2019年工作报告.pdf: a sentence in front of it
    !/[。！？]/u.test(folded.text) &&
    (FILE.test(source.slice(start, end)) || nothing.test(folded.text));
  for (let i = lines.length; i > 0; i--) {
    const line = lines[i - 1];
    if (line === undefined || !(isFile(line) || line.kind === "site"))
      return line !== undefined && i < lines.length && label.test(line.folded.text) && lines.slice(i).some(isFile)
        ? i - 1
        : i;
  }
  return 0;
}

/** 上一篇 石桥镇2020年工作总结: the blank stands for a colon. */
const isNeighbour = (source: string, { start, end, folded }: EdgeLine): boolean => {
  // « 河口镇2020年工作总结, 河口镇2020年工作总结 »
  const arrowed = end - start <= LONGEST_FILE ? ARROWED.exec(source.slice(start, end)) : null;
  if (arrowed !== null && isTitleLike(folded.text.replace(ARROWS, ""))) return true;
  const words = neighbour.at(source.slice(start, Math.min(end, start + LONGEST_FILE)), 0)?.[0].length ?? 0;
  return words > 0 && end - start <= LONGEST_FILE && /[ \u3000]/u.test(source[start + words] ?? "");
};
const ARROWED = /^\s*(?:«|‹|<<|←|◀|◄)|(?:»|›|>>|→|▶|►)\s*$/u;
const ARROWS = /^[«‹<←◀◄>·]+|[»›>→▶►·]+$/gu;
const neighbour = pattern("page-label.neighbour");

/** 上篇：… and 下篇：… one below the other and no text between are no parts of a report. */
const areHalves = ({ folded: { text } }: EdgeLine, next: EdgeLine | undefined): boolean =>
  next !== undefined && halves.test(text) && halves.test(next.folded.text) && text[0] !== next.folded.text[0];
const halves = pattern("page-label.halves");

/** 地址：滨河大道9号 电话：… between 太平镇政府主办 and 网安备案：…: the office whose page it is. */
function markContacts(foot: readonly EdgeLine[]): void {
  for (const [i, line] of foot.entries())
    if (contact.test(line.folded.text) && foot[i - 1]?.kind === "site" && foot[i + 1]?.kind === "site")
      line.kind = "site";
}
const contact = pattern("page-label.contact");
const label = pattern("page-label.attachments");
const FILE = /\.(?:docx?|pdf|wps|pptx?|xlsx?|zip|rar|ofd)\s*$/iu;
/** 附件：⏎无 */
const nothing = pattern("page-label.nothing");

/** A report glued to its attachment's name is no name of a file. */
const LONGEST_FILE = 80;
const LONGEST = 40;

/** Short words behind a site's line that are no signature, date or note; a title there is another report's. */
function isForeign({ kind, folded: { text } }: EdgeLine): boolean {
  // 你的每个赞，我都喜欢！ speaks to the reader, 各位代表！ does not.
  if ((kind !== "other" && kind !== "beside") || /[。；]/u.test(text) || (text.includes("！") && !speaksOfText(text)))
    return false;
  return text.length <= LONGEST && (!isAuthors(text) || isTitleLike(text.replace(LIST_MARK, "")));
}
