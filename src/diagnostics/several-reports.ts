import { isFurtherReport } from "../outline/further-report.js";
import type { Outline } from "../outline/outline.js";
import { inSource, written } from "../text/author-text.js";
import type { Finding } from "./finding.js";

/**
 * Where a further report begins in a file that holds several: at a heading without number that names who reports and
 * what, as a title does.
 */
export function severalReportsFindings({ author, title, sections }: Outline): Finding[] {
  if (title === null) return [];
  return sections.flatMap((section): Finding[] => {
    const { heading, numbering } = section;
    if (heading === null || numbering !== null || !isFurtherReport(author.matching, section)) return [];
    return [{ code: "several-reports", params: { title: written(author, heading) }, span: inSource(author, heading) }];
  });
}
