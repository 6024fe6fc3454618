import { ORDINAL_NUMERALS } from "../../text/characters.js";
import { advertGroups, hasReportWords, siteSpeaks } from "../adverts.js";
import { addressesReader } from "../reader-address.js";

interface ZoneLine {
  readonly folded: { readonly text: string };
  kind: string;
}

const POINT = /^[-·]{0,2}(?:(\d{1,2})[、.．）：]|([①-⑳]))/u;
/** So many of a list's points must be a site's notices; then all are. */
const SHARE = 0.5;
const LEAST = 2;

/** 一、该文档来自用户分享，…；: an author's headings are numbered so too, and speak of no documents that a site shows. */
export const isNumeralNotice = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && numeralOf(text) !== null && !hasReportWords(text) && speaks(text);
const LONGEST_NOTICE = 120;
const numeralOf = (text: string): number | null => {
  const [, numeral = ""] = NUMERAL_POINT.exec(text) ?? [];
  return numeral === "" ? null : ORDINAL_NUMERALS.indexOf(numeral) + 1;
};
/** 一、 （一） 声明一： */
const NUMERAL_POINT = new RegExp(
  `^[-·]{0,2}(?:(?:[\\u3400-\\u9fff]{2}(?=[${ORDINAL_NUMERALS}]：))?（?)([${ORDINAL_NUMERALS}])[、.．）：]`,
  "u",
);

function numberOf(text: string): number | null {
  if (isNumeralNotice(text)) return numeralOf(text);
  const [, digits, circled] = POINT.exec(text) ?? [];
  if (circled !== undefined) return circled.charCodeAt(0) - CIRCLED;
  return digits === undefined ? null : Number(digits);
}
/** What stands in front of ①. */
const CIRCLED = 0x245f;

/** 请仔细阅读文档，确保文档完整；所得收入归上传者 */
const speaks = (text: string): boolean => siteSpeaks(text) || advertGroups(text).size > 0 || addressesReader(text);

/** 声明： */
const isAnnouncement = ({ folded: { text } }: ZoneLine): boolean =>
  text.length <= LONGEST_ANNOUNCEMENT && text.endsWith("：");
const LONGEST_ANNOUNCEMENT = 8;

export const isPoint = ({ folded }: ZoneLine): boolean => POINT.test(folded.text);

/** A numbered list in front of the report of which half are a site's notices is the site's, from its first point to its last. */
export function markNoticeLists<L extends ZoneLine>(lines: readonly (L & { kind: L["kind"] | "site" })[]): void {
  let run: (L & { kind: L["kind"] | "site" })[] = [];
  /** 下载提示 above the list */
  let announced = false;
  let above: (L & { kind: L["kind"] | "site" }) | null = null;
  const close = (): void => {
    const sites = run.filter(({ kind }) => kind === "site").length;
    const speaking = run.filter(({ kind, folded }) => kind === "site" || speaks(folded.text)).length;
    const proved =
      sites > 0 ||
      (announced &&
        run.some(({ folded }) => siteSpeaks(folded.text)) &&
        run.every(({ folded }) => !hasReportWords(folded.text)));
    if (run.length >= LEAST && speaking >= run.length * SHARE && proved)
      for (const line of above !== null && isAnnouncement(above) ? [above, ...run] : run) line.kind = "site";
    run = [];
  };
  for (const [i, line] of lines.entries()) {
    const point = numberOf(line.folded.text);
    if (point === null || point <= run.length - 1) close();
    if (point === null) continue;
    if (run.length === 0) {
      above = lines[i - 1] ?? null;
      announced = above?.kind === "site" || above?.kind === "beside";
    }
    run.push(line);
  }
  close();
}
