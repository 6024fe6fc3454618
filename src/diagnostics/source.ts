import type { Boilerplate } from "../boilerplate/find.js";
import type { Source } from "../text/source.js";
import type { Finding } from "./finding.js";

/** What is wrong with the text itself: damaged characters, and parts that a site keeps back. */
export function sourceFindings(source: Source, boilerplate: Boilerplate): Finding[] {
  const found: Finding[] = [];
  const damaged = placeOf(DAMAGED, source.text);
  if (damaged >= 0)
    found.push({
      code: "decoding",
      params: { encoding: source.encoding },
      span: { start: damaged, end: damaged + 1 },
    });
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
