import type { Ledger } from "../ledger.js";
import { writtenBreak } from "../lines.js";

/**
 * Characters of a page or a database dump that were never turned into what they mean: `\r\n` written out,
 * `&nbsp;`, `<p class="…">`.
 */
export function removeLeftovers(source: string, ledger: Ledger): void {
  writtenBreaks(source, ledger);
  references(source, ledger);
  tags(source, ledger);
}

function writtenBreaks(source: string, ledger: Ledger): void {
  for (let at = source.indexOf("\\"); at >= 0; ) {
    let end = at;
    for (let length = writtenBreak(source, end); length > 0; length = writtenBreak(source, end)) end += length;
    if (end > at) ledger.add({ start: at, end, rule: "written-line-break", category: "line-break", leaves: "break" });
    at = source.indexOf("\\", Math.max(end, at + 1));
  }
}

const REFERENCE =
  /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|ldquo|rdquo|lsquo|rsquo|quot|apos|middot|bull|hellip|mdash|ndash|times|copy|reg|lt|gt|amp|#\d{2,6}|#x[0-9a-f]{2,5});?/iuy;
const BLANK_REFERENCE = /^&(?:nbsp|ensp|emsp|thinsp|#160|#32|#12288|#8194|#8195|#xa0|#x3000)/iu;

/** `&nbsp;` leaves a blank, `&ldquo;` nothing; of `R&amp;D` only `amp;` falls. */
function references(source: string, ledger: Ledger): void {
  for (let at = source.indexOf("&"); at >= 0; ) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(source)?.[0];
    if (found === undefined) {
      at = source.indexOf("&", at + 1);
      continue;
    }
    const start = found.startsWith("&amp") ? at + 1 : at;
    let end = at + found.length;
    const blank = BLANK_REFERENCE.test(found);
    for (let next = end; blank; ) {
      while (source[next] === " ") next++;
      REFERENCE.lastIndex = next;
      const more = REFERENCE.exec(source)?.[0];
      if (more === undefined || !BLANK_REFERENCE.test(more)) break;
      end = next + more.length;
      next = end;
    }
    ledger.add({ start, end, rule: "character-reference", category: "entity", leaves: blank ? "blank" : "nothing" });
    at = source.indexOf("&", end);
  }
}

const TAG =
  /<\/?(?:p|br|div|span|strong|b|font|img|a|table|thead|tbody|tr|td|th|h[1-6]|ul|ol|li|em|u|i|o:p|section|article|center|script|style|iframe|input|hr)(?:\s[^<>\n]{0,400})?\/?>/iuy;
const BLOCK_TAG = /^<\/?(?:p|br|div|table|tr|h[1-6]|ul|ol|li|section|article|center|hr)\b/iu;
const CELL_TAG = /^<\/?t[dh]\b/iu;

function tags(source: string, ledger: Ledger): void {
  for (let at = source.indexOf("<"); at >= 0; ) {
    TAG.lastIndex = at;
    const found = TAG.exec(source)?.[0];
    if (found !== undefined) {
      const leaves = BLOCK_TAG.test(found) ? "break" : CELL_TAG.test(found) ? "blank" : "nothing";
      ledger.add({ start: at, end: at + found.length, rule: "page-tag", category: "entity", leaves });
    }
    at = source.indexOf("<", at + (found?.length ?? 1));
  }
}
