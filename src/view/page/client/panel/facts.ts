import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import { visible } from "../text/visible.js";
import { kindWord, yearRoleWord } from "../words/model-words.js";
import { word } from "../words/words.js";

/** What a report says of itself, and how much was found in it. */
export function facts(report: PageReport): HTMLElement {
  const rows: (readonly [string, Node | string | null])[] = [
    [word("title"), report.title && visible(report.title.text)],
    [word("issuer"), report.issuer === null ? null : visible(report.issuer)],
    [word("years"), report.years.map(({ year, role }) => `${year} ${yearRoleWord(role)}`).join(" · ")],
    [word("kinds"), report.kinds.length > 0 ? visible(report.kinds.map(kindWord).join(" · ")) : null],
    [word("published"), report.published === null ? null : visible(report.published)],
    [word("path"), visible(report.path)],
    [word("encoding"), visible(report.encoding)],
    [word("characters"), report.text.length.toLocaleString("en")],
    [word("sections"), String(report.sections.length)],
    [word("items"), String(report.items.length)],
    [word("metrics"), String(report.metrics.length)],
    [word("mentions"), String(report.mentions.length)],
    [word("removedRuns"), String(report.removed.length)],
    [word("diagnostics"), String(report.diagnostics.length)],
  ];
  return element(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([name, value]) =>
      value === null || value === "" ? [] : [element("dt", {}, name), element("dd", {}, value)],
    ),
  );
}
