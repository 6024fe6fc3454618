import { slots } from "../boilerplate/engine/slots.js";

/** What stands at a place where lines of one site differ. */
export type SlotKind = "date" | "time" | "url" | "host" | "size" | "digits" | "title";

/** A folded line with its dates, figures and addresses taken out. */
export interface Skeleton {
  /** Equal for lines that differ in nothing else. */
  readonly key: string;
  /** The words between the slots, one more than there are slots. */
  readonly words: readonly string[];
  readonly kinds: readonly SlotKind[];
  /** What stood in each slot. */
  readonly values: readonly string[];
}

const KINDS = ["date", "time", "url", "host", "size"] as const;

const variable = new RegExp(
  [...KINDS.map((kind) => `(?<${kind}>${slots[kind] ?? ""})`), "(?<digits>\\d+(?:[ ，.]\\d+)*)"].join("|"),
  "g",
);

/** Marks a slot in a key; no text that was folded has it. */
const MARK = "\u0000";

/** Shorter titles are words like any: 工作总结 */
const LEAST_TITLE = 6;

/**
 * @param folded a line as rules see it (boilerplate/folded-text.ts)
 * @param title the page's title, folded likewise; its copies are a slot
 */
export function skeletonOf(folded: string, title: string | null): Skeleton {
  const words: string[] = [];
  const kinds: SlotKind[] = [];
  const values: string[] = [];
  let from = 0;
  const slot = (start: number, end: number, kind: SlotKind): void => {
    words.push(folded.slice(from, start));
    kinds.push(kind);
    values.push(folded.slice(start, end));
    from = end;
  };
  for (const [start, end] of copiesOf(title, folded)) {
    figures(folded, from, start, slot);
    slot(start, end, "title");
  }
  figures(folded, from, folded.length, slot);
  words.push(folded.slice(from));
  return {
    key: words.map((word, i) => word + (kinds[i] === undefined ? "" : MARK + kinds[i])).join(""),
    words,
    kinds,
    values,
  };
}

function* copiesOf(title: string | null, folded: string): Generator<[number, number]> {
  if (title === null || title.length < LEAST_TITLE) return;
  for (let at = folded.indexOf(title); at >= 0; at = folded.indexOf(title, at + title.length))
    yield [at, at + title.length];
}

function figures(
  folded: string,
  from: number,
  to: number,
  slot: (start: number, end: number, kind: SlotKind) => void,
): void {
  for (const found of folded.slice(from, to).matchAll(variable)) {
    const kind = [...KINDS, "digits" as const].find((name) => found.groups?.[name] !== undefined);
    if (kind !== undefined) slot(from + found.index, from + found.index + found[0].length, kind);
  }
}
