import { siteWordsIn } from "../boilerplate/adverts.js";
import { isTitleLike } from "../boilerplate/author-lines.js";
import { slots } from "../boilerplate/engine/slots.js";
import type { Candidate } from "./candidate.js";

const address = new RegExp(`${slots.url ?? ""}|${slots.host ?? ""}`, "g");
const number = /\d{5,}/g;
const name = new RegExp(slots.sitename ?? "", "g");
const han = /[\u3400-\u9fff]{3,}/g;

/**
 * What only one site writes, taken from the lines that are surely its own: its address, its number, its name. Folded;
 * longest first.
 *
 * @param issuers names of issuers, folded; no brand holds or is held by one
 */
export function brandsOf(accepted: readonly Candidate[], issuers: ReadonlySet<string>): string[] {
  const brands = new Set<string>();
  const fixed = accepted.map(fixedWords);
  for (const words of fixed.flat()) {
    for (const [found] of words.matchAll(address)) brands.add(hostOf(found));
    for (const [found] of words.matchAll(number)) brands.add(found);
    for (const [found] of words.matchAll(name)) brands.add(found);
  }
  for (const shared of sharedNames(fixed)) brands.add(shared);
  return [...brands]
    .filter((brand) => brand.length >= LEAST && ![...issuers].some((own) => own.includes(brand) || brand.includes(own)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
const LEAST = 3;

/** What stands in every line of a rule: its words, and slots that were always filled alike. */
const fixedWords = ({ parts }: Candidate): string[] =>
  parts
    .map((part) => ("words" in part ? part.words : part.values.length === 1 ? (part.values[0] ?? "") : "\n"))
    .join("")
    .split("\n");

const hostOf = (found: string): string =>
  found
    .replace(/^https?：?\/{0,2}/u, "")
    .replace(/^www\./u, "")
    .replace(/\/.*$/u, "");

/** Words that two rules share and that no site would write of another: 云台简报 in 关注云台简报 and 云台简报整理. */
function sharedNames(fixed: readonly (readonly string[])[]): Set<string> {
  const of = new Map<string, Set<number>>();
  fixed.forEach((words, rule) => {
    for (const word of words)
      for (const [run] of word.matchAll(han))
        for (let length = LEAST; length <= LONGEST; length++)
          for (let i = 0; i + length <= run.length; i++) {
            const part = run.slice(i, i + length);
            const rules = of.get(part) ?? new Set();
            rules.add(rule);
            of.set(part, rules);
          }
  });
  const shared = [...of].filter(([part, rules]) => rules.size > 1 && siteWordsIn(part) === 0 && !isTitleLike(part));
  const longest = shared.filter(
    ([part, rules]) =>
      !shared.some(([other, more]) => other.length > part.length && other.includes(part) && more.size >= rules.size),
  );
  return new Set(longest.map(([part]) => part));
}
/** A name is no longer. */
const LONGEST = 8;
