import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Carried } from "./carried.js";
import { nameInFront } from "./left.js";
import type { Phrase } from "./phrase.js";
import type { QuantityKind } from "./placed.js";
import { shareVerbs } from "./share-of.js";

const tails = words("name-tail");

/** The name that a clause gives; none of a share's verb, since 占全省40% alone says nothing of what has the share. */
export function leftOf(author: MarkedText, clause: Phrase, kind: QuantityKind): Phrase | null {
  // 已签订合同的有6个: of what, the clause does not say
  if (author.marks.before(tails, clause.end, clause.start)?.entry.as.label === "headless") return null;
  const name = nameInFront(author, clause, kind === "rate");
  return name !== null && author.marks.at(shareVerbs, name.start, name.end) === null ? name : null;
}

/** 5000平米的服务中心、1.46万平米的科创大厦: the words in front name the figure before. */
export function isNameOf(
  { matching }: MarkedText,
  kind: QuantityKind,
  last: Carried | null,
  left: Phrase | null,
): boolean {
  const [only] = last?.name.from ?? [];
  if (left === null || last?.name.from.length !== 1 || only?.start !== left.start) return false;
  // 100%|建制村|通客车、100%危桥完成改造
  if (last.figure.unit?.base === "%") return true;
  // 11个|水源地|水质达标率100%: of what the figure before counts they say the rate
  return kind !== "rate" || left.end <= only.end || matching[only.end] === "、";
}
