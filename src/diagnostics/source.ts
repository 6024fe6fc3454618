import type { Boilerplate } from "../boilerplate/find.js";
import { pattern } from "../lexicon/pattern.js";
import type { Source } from "../text/source.js";
import type { Finding } from "./finding.js";

/** What is wrong with the text itself: damaged characters, a page's code, and parts that a site keeps back. */
export function sourceFindings(source: Source, boilerplate: Boilerplate): Finding[] {
  const found: Finding[] = [];
  const damaged = placeOf(DAMAGED, source.text);
  if (damaged >= 0)
    found.push({
      code: "decoding",
      params: { encoding: source.encoding },
      span: { start: damaged, end: damaged + 1 },
    });
  const garbled = MOJIBAKE.search(source.text);
  // What could not be decoded has been told.
  if (garbled !== null && !garbled[0].startsWith("\ufffd"))
    found.push({
      code: "mojibake",
      params: { text: garbled[0] },
      span: { start: garbled.index, end: garbled.index + garbled[0].length },
    });
  const code = boilerplate.cuts.filter(({ rule }) => CODE.has(rule));
  const [first] = code;
  if (first !== undefined && code.length >= LEAST_CODE)
    found.push({ code: "markup", params: { pieces: code.length }, span: { start: first.start, end: first.end } });
  const { truncation } = boilerplate;
  if (truncation !== null && truncation.hidden !== 0)
    found.push({
      code: "truncated",
      params: { hidden: truncation.hidden },
      span: truncation.span,
    });
  return found;
}

const DAMAGED = 0xfffd;

/** Not indexOf: it looks for one byte of the two, and that of this character stands in every full-width comma. */
function placeOf(code: number, text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

const MOJIBAKE = pattern("proof.mojibake");

/** What removes what pages and dumps of databases leave; a few are anybody's slip, and many a page that was saved as text. */
const CODE: ReadonlySet<string> = new Set(["page-tag", "page-code", "character-reference", "written-line-break"]);
const LEAST_CODE = 10;
