import { namesReport } from "../headings/report-lines.js";
import type { Outline } from "../outline/outline.js";
import { inSource, written } from "../text/author-text.js";
import type { Finding } from "./finding.js";

/**
 * Where a further report begins in a file that holds several: at a heading without number that names who reports and
 * what, as a title does.
 */
export function severalReportsFindings({ author, title, sections }: Outline): Finding[] {
  if (title === null) return [];
  return sections.flatMap(({ heading, numbering }): Finding[] => {
    if (heading === null || numbering !== null) return [];
    if (!namesReport(author.matching.slice(heading.start, heading.end))) return [];
    return [{ code: "several-reports", params: { title: written(author, heading) }, span: inSource(author, heading) }];
  });
}
