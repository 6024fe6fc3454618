import { isFurtherReport } from "../outline/further-report.js";
import type { Numbering, Outline, OutlineSection } from "../outline/outline.js";
import { inSource, written } from "../text/author-text.js";
import type { Finding } from "./finding.js";

/** Numbers that are missing, stand twice, or begin again, among the sections below one parent. */
export function numberingFindings(outline: Outline): Finding[] {
  const found: Finding[] = [];
  /** `last` has the last numbering of each style on the top level and below its unnumbered parts. */
  const visit = (sections: readonly OutlineSection[], last: Map<string, Numbering>): void => {
    for (const section of sections) {
      const { numbering } = section;
      if (numbering !== null) {
        found.push(...findingsAt(outline, numbering, last.get(numbering.style) ?? null));
        last.set(numbering.style, numbering);
      }
      // 2021年工作思路 heads a part: what is counted below it restarts what was counted before it. A further report
      // counts for itself.
      visit(
        section.sections,
        section.numbering === null && !isFurtherReport(outline.author.matching, section) ? last : new Map(),
      );
    }
  };
  visit(outline.sections, new Map());
  return found;
}

/** What is odd about a numbering behind another of its style; null where it is the first. */
function findingsAt({ author }: Outline, numbering: Numbering, before: Numbering | null): Finding[] {
  const label = (one: Numbering): string => written(author, one).trim();
  const span = inSource(author, numbering);
  const own = label(numbering);
  const after = before === null ? null : label(before);
  const previous = before === null ? 0 : before.ordinal;
  if (after !== null && numbering.ordinal === 1)
    return [{ code: "numbering-restart", params: { numbering: own, after }, span }];
  if (numbering.ordinal === previous) return [{ code: "numbering-duplicate", params: { numbering: own }, span }];
  if (numbering.ordinal !== previous + 1) return [{ code: "numbering-gap", params: { numbering: own, after }, span }];
  return [];
}
