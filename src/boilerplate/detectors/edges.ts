import { advertWords } from "../adverts.js";
import { isAuthors, isTitleLike } from "../author.js";
import type { Ledger } from "../ledger.js";
import type { EdgeLine } from "./edge-lines.js";

/** Removes the site's lines of a head, and what stands between and beside them. Gives the last one's index, or -1. */
export function removeHead(head: readonly EdgeLine[], ledger: Ledger): number {
  const first = head.findIndex((l) => l.kind === "site");
  const last = head.findLastIndex((l) => l.kind === "site");
  const title = head.findIndex((l) => l.kind !== "site" && isTitleLike(l.bones.text));
  const hasTitle = title >= 0;
  // Above the title nothing is the author's that speaks as adverts do, or stands above a site's notice.
  head.slice(0, Math.max(title, 0)).forEach((line, i) => {
    const notice = i < first && head[first]?.row?.proof?.rule.category !== "metadata";
    if (isLoose(line) && (advertWords(line.bones.text) >= 2 || (notice && isBetween(line, true)))) line.kind = "site";
  });
  for (const line of head.slice(Math.max(first, 0), last + 1)) if (isBetween(line, hasTitle)) line.kind = "site";
  spreadBeside(head);
  rowOfButtons(head);
  for (const line of head) if (line.kind === "site") removeLine(line, ledger);
  return head.findLastIndex((l) => l.kind === "site");
}

/** Removes the site's lines of a tail; from the first line that opens a reading list on, everything. */
export function removeTail(tail: readonly EdgeLine[], ledger: Ledger): void {
  const opens = tail.findIndex((l) => l.row?.hits.some((h) => h.rule.where === "opens-tail"));
  if (opens >= 0) for (const line of tail.slice(opens)) line.kind = "site";
  const first = tail.findIndex((l) => l.kind === "site");
  const last = tail.findLastIndex((l) => l.kind === "site");
  for (const line of tail.slice(Math.max(first, 0), last + 1)) if (isBetween(line, true)) line.kind = "site";
  spreadBeside(tail);
  rowOfButtons(tail);
  for (const line of tail) if (line.kind === "site") removeLine(line, ledger);
}

/** A short line that is nobody's yet. */
const isLoose = (line: EdgeLine): boolean =>
  line.kind === "other" && !isAuthors(line.bones.text) && line.bones.text.length <= 40;

/** A short line between two lines of a site (its name, its slogan) is the site's, unless it looks like the author's. */
function isBetween(line: EdgeLine, hasTitle: boolean): boolean {
  const { text } = line.bones;
  if (line.kind === "site" || line.kind === "beside") return false;
  if (advertWords(text) >= 2) return true;
  if (line.kind === "prose" || isAuthors(text) || /[。;]/u.test(text)) return false;
  return text.length <= (hasTitle ? 24 : 8);
}

/** `大`, `中`, `小` beside `字体：`; `175` beside `阅读：`. */
function spreadBeside(lines: readonly EdgeLine[]): void {
  const spread = (ordered: readonly EdgeLine[]): void => {
    let near = false;
    for (const line of ordered) {
      if (line.kind === "beside" && near) line.kind = "site";
      near = line.kind === "site";
    }
  };
  spread(lines);
  spread([...lines].reverse());
}

/** Three different buttons in a row (`下载`, `打印`, `收藏`) are a site's bar also where nothing else proves it. */
function rowOfButtons(lines: readonly EdgeLine[]): void {
  for (let i = 0; i < lines.length; ) {
    let j = i;
    while (lines[j]?.kind === "beside") j++;
    const run = lines.slice(i, j);
    const words = new Set(run.flatMap((l) => l.row?.hits.map((h) => l.bones.text.slice(h.start, h.end)) ?? []));
    const telling = [...words].filter((w) => /[\u3400-\u9fff]{2}/u.test(w));
    if (telling.length >= 3) for (const line of run) line.kind = "site";
    i = Math.max(j, i + 1);
  }
}

function removeLine(line: EdgeLine, ledger: Ledger): void {
  const span = { start: line.start, end: line.end };
  const hit = line.row?.proof ?? line.row?.hits[0];
  if (!hit) {
    ledger.add({ ...span, rule: "site-line", category: "site-notice", leaves: "nothing" });
    return;
  }
  ledger.remove(hit.rule, span, hit.groups);
  for (const other of line.row?.hits ?? []) if (other !== hit) ledger.harvest(other.rule, span, other.groups);
}
