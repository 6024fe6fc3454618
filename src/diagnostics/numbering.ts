import type { DiagnosticCode } from "../model/diagnostics.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import { inSource, written } from "../text/author-text.js";
import type { Finding } from "./finding.js";

/** Numbers that are missing, stand twice, or begin again, among the sections below one parent. */
export function numberingFindings(outline: Outline): Finding[] {
  const found: Finding[] = [];
  const say = (code: DiagnosticCode, section: OutlineSection, message: string): void => {
    const span = section.numbering === null ? null : inSource(outline.author, section.numbering);
    found.push({ code, message, span });
  };
  const label = (section: OutlineSection): string =>
    section.numbering === null ? "" : written(outline.author, section.numbering).trim();
  /** The last numbering of each style on the top level and below its unnumbered parts. */
  const visit = (sections: readonly OutlineSection[], last: Map<string, OutlineSection>): void => {
    for (const section of sections) {
      const { numbering } = section;
      if (numbering !== null) {
        const before = last.get(numbering.style);
        const previous = before?.numbering?.ordinal ?? 0;
        if (before !== undefined && numbering.ordinal === 1)
          say("numbering-restart", section, `numbering begins again with ${label(section)} after ${label(before)}`);
        else if (numbering.ordinal === previous) say("numbering-duplicate", section, `${label(section)} stands twice`);
        else if (numbering.ordinal !== previous + 1)
          say(
            "numbering-gap",
            section,
            before === undefined
              ? `numbering begins with ${label(section)}`
              : `${label(section)} follows ${label(before)}`,
          );
        last.set(numbering.style, section);
      }
      // 2021年工作思路 heads a part: what is counted below it restarts what was counted before it.
      visit(section.sections, section.numbering === null ? last : new Map());
    }
  };
  visit(outline.sections, new Map());
  return found;
}
