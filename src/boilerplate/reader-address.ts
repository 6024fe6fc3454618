import { words } from "../lexicon/lexicon.js";
import { hasReportWords, speaksOfSelf } from "./adverts.js";
import { isTitleLike } from "./author-lines.js";

const address = words("site-address");
const QUOTED = /《[^》]{0,80}》?|“[^”]{0,80}”?/gu;
const LONGEST = 200;
const WISHES = 3;
/** A year that nothing quotes is the report's. */
const YEAR = /(?:19|20)\d\d年/u;

/**
 * An editor's lead-in or closing wish: it speaks to a reader, of samples and sites, and of what the reader may do with
 * them. What it quotes (《…》) is not asked; a report's own words must not stand in the rest. The report's title, taken
 * from the line, is such a sample.
 */
export function addressesReader(line: string, namesTitle = false): boolean {
  if (line.length > LONGEST) return false;
  const own = line.replace(QUOTED, "");
  if (YEAR.test(own) || isTitleLike(own) || hasReportWords(own) || speaksOfSelf(own)) return false;
  const found = [...address.all(own)];
  const said = (what: string): number =>
    new Set(found.filter(({ entry }) => entry.as.says === what).map(({ start, end }) => own.slice(start, end))).size;
  // 感谢您的耐心阅读，如果有用请动动手指转发
  const wishes = said("wish") + said("help");
  if (said("reader") > 0 && (wishes >= WISHES || (namesTitle && said("help") > 0))) return true;
  const goods = said("goods");
  // 您正在免费试读，完整版共12页
  if (said("reader") > 0) return goods > 1 || (goods > 0 && wishes > 0);
  return goods > 0 && wishes > 0 && (goods > 1 || wishes >= WISHES);
}

/** It speaks to somebody: 你还在为写总结发愁吗 */
export const saysYou = (text: string): boolean =>
  [...address.all(text)].some(({ entry }) => entry.as.says === "reader");
