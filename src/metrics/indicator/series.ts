import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import { OF, PLAIN_MEASURE } from "../../text/characters.js";
import type { Carried } from "./carried.js";
import { clausesInFront } from "./clauses-in-front.js";
import { distributed, listed } from "./distribute.js";
import { nameInFront } from "./left.js";
import { withoutTail } from "./left-end.js";
import { type Name, nameOf, overlapped } from "./name.js";
import { isEmpty, narrowed, type Phrase } from "./phrase.js";
import { type Placed, quantityKind } from "./placed.js";
import { shareOf } from "./share-of.js";

export const dealtOut = words("dealt-out");
const changes = words("change");
const between = pattern("list-between.joint");

/** How far in front of a figure the word stands that deals a list out (分别提高到), in characters. */
const DEALING = 12;

/** How many figures from `i` on are joined by 、 or 和 and nothing else: 7.8%、6.2%. */
export function seriesFrom(author: MarkedText, placed: readonly Placed[], i: number): number {
  const first = placed[i];
  if (first === undefined) return 0;
  // 分别 deals out figures of any unit: 绿地率和人均绿地分别提高到36%和12平方米.
  const dealt = author.marks.first(
    dealtOut,
    Math.max(first.gapStart, first.figure.start - DEALING),
    first.figure.start,
  );
  let n = 1;
  for (;;) {
    const [a, b] = [placed[i + n - 1], placed[i + n]];
    if (a === undefined || b === undefined || a.figure.form === "ratio-part") return n;
    if (!isJoined(author, b) && (dealt === null || a.change === null || !isJoinedByChange(author, b))) return n;
    if (dealt === null && (!sameUnit(a.figure, b.figure) || countsAnew(author, b))) return n;
    n++;
  }
}

function isJoined({ matching }: MarkedText, { figure, gapStart }: Placed): boolean {
  // 增长3.8%、-7.1%: its sign belongs to the figure.
  const gap = matching.slice(gapStart, figure.start - Math.abs(figure.sign));
  return gap !== "" && between.covers(gap);
}

/** 分别下降3.4%、2.1%|和增长|0.6%: what is dealt out may go the other way. */
function isJoinedByChange({ marks, matching }: MarkedText, { figure, gapStart, change }: Placed): boolean {
  if (change === null || change.direction === null) return false;
  const joint = between.endAt(matching, gapStart);
  // 分别达3万元和2万元，增长6%: behind a comma something else is told of them
  if (joint <= gapStart || matching.slice(gapStart, joint).includes("，")) return false;
  return marks.at(changes, joint, figure.start)?.end === figure.start;
}

/** 上云企业120家，8家农庄; 占总户数的1/4，3/5的村: behind a comma something else is counted. */
const countsAnew = ({ matching }: MarkedText, { figure, gapStart }: Placed): boolean =>
  matching.slice(gapStart, figure.start).includes("，") &&
  (figure.unit?.classifier === true || matching[figure.end] === OF);

/** Also 12.7个、12个百分点, where the first figure leaves the unit to the last. */
function sameUnit({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return (
    a?.base === b?.base ||
    (a?.form === PLAIN_MEASURE && b?.form.startsWith(PLAIN_MEASURE) === true && b.form !== PLAIN_MEASURE)
  );
}

/** The names that a series is dealt from the words in front of its first figure; null where they name nothing. */
export function dealtNames(
  author: MarkedText,
  first: Placed,
  last: Carried | null,
  recent: readonly Name[],
  n: number,
): Name[] | null {
  const clauses = clausesInFront(author, first, last);
  const own = clauses.at(-1);
  if (own === undefined) return null;
  const isRate = quantityKind(first) === "rate";
  const dealt = author.marks.last(dealtOut, own.start, own.end);
  const list = dealt === null ? own : narrowed(own, own.start, dealt.start);
  // 一产、二产分别|完成增加值: what is measured stands behind the word that deals
  const head = dealt && nameInFront(author, narrowed(own, dealt.end, own.end), isRate);
  const subject = subjectIn(author, list, isRate);
  if (subject !== null) return withHead(author, distributed(author, subject, n), head);
  // 收入30亿元、利税2亿元，分别|占规模工业的|33%和29%
  const shares = isRate ? recent.flatMap((name) => shareOf(author, own, () => name)?.name ?? []) : [];
  if (shares.length === n) return shares;
  // 城镇、农村居民收入稳步提高，分别达到3万元、2万元
  const before = dealt === null ? undefined : clauses.slice(0, -1).findLast((clause) => !isEmpty(clause));
  const earlier = before === undefined ? null : subjectIn(author, before, isRate);
  if (earlier !== null && listed(author, earlier) === n) return withHead(author, distributed(author, earlier, n), head);
  return head && Array.from({ length: n }, () => nameOf(author, head));
}

function subjectIn(author: MarkedText, clause: Phrase, isRate: boolean): Phrase | null {
  return nameInFront(author, clause, false) && nameInFront(author, withoutTail(author, clause), isRate);
}

function withHead(author: MarkedText, names: readonly Name[], head: Phrase | null): Name[] {
  if (head === null) return [...names];
  const measured = nameOf(author, head);
  return names.map((name) => overlapped(name, measured));
}
