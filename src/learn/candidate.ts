import type { Page, PageLine } from "./page.js";
import type { SlotKind } from "./skeleton.js";

/** Words of a rule, with what may differ between them. */
export type Part = { readonly words: string } | { readonly kind: SlotKind | "any"; readonly values: readonly string[] };

/** Lines that are alike, of which a rule may be made. */
export interface Candidate {
  /** Names it: equal lines give equal keys in every run. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly lines: readonly PageLine[];
  /** Of how many sources it was seen; near-equal texts are one, and texts of one issuer where the line names it. */
  readonly sources: number;
  readonly issuers: number;
  readonly pages: ReadonlySet<Page>;
}

/** Lines with one skeleton, in the order in which they were first seen. */
export function exactCandidates(pages: readonly Page[]): Candidate[] {
  const groups = new Map<string, PageLine[]>();
  for (const { lines } of pages) {
    for (const line of lines) {
      if (line.folded === "" || line.folded.length > LONGEST) continue;
      const known = groups.get(line.skeleton.key);
      if (known === undefined) groups.set(line.skeleton.key, [line]);
      else known.push(line);
    }
  }
  return [...groups].map(([key, lines]) => candidateOf(key, partsOf(lines), lines));
}
/** A longer line is a paragraph; rules read no longer row either. */
const LONGEST = 200;

export function candidateOf(key: string, parts: readonly Part[], lines: readonly PageLine[]): Candidate {
  const pages = new Set(lines.map(({ page }) => page));
  const issuers = new Set([...pages].map(({ issuer }) => issuer));
  const namesIssuer = lines.some(({ page, folded }) => page.name !== null && folded.includes(page.name));
  const groups = new Set([...pages].map(({ group }) => group));
  const sources = namesIssuer ? Math.min(groups.size, issuers.size) : groups.size;
  return { key, parts, lines, sources, issuers: issuers.size, pages };
}

function partsOf(lines: readonly PageLine[]): Part[] {
  const [first] = lines;
  if (first === undefined) return [];
  return first.skeleton.words.flatMap((words, i): Part[] => {
    const kind = first.skeleton.kinds[i];
    if (kind === undefined) return [{ words }];
    const values = [...new Set(lines.map(({ skeleton }) => skeleton.values[i] ?? ""))];
    return [{ words }, { kind, values }];
  });
}

/** The words of a candidate without what differs. */
export const wordsOf = ({ parts }: Pick<Candidate, "parts">): string =>
  parts.map((part) => ("words" in part ? part.words : "")).join("");
