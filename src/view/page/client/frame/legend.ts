import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import { KINDS, type Kind } from "../text/marks.js";
import { statusWord } from "../words/model-words.js";
import { type Word, word } from "../words/words.js";

const NAMES: Readonly<Record<Kind, Word>> = {
  title: "kindTitle",
  heading: "kindHeading",
  item: "kindItem",
  metric: "kindMetric",
  year: "kindYear",
  removed: "kindRemoved",
  problem: "kindProblem",
};

/** A switch for each kind of mark, drawn as the mark is: legend and switches in one. */
export function legend(
  shown: Set<Kind>,
  counts: Readonly<Record<Kind, number>>,
  changed: (kind: Kind) => void,
): HTMLElement {
  return element(
    "fieldset",
    { class: "legend" },
    element("legend", {}, word("show")),
    ...KINDS.map((kind) => {
      const box = element("input", { type: "checkbox", name: kind, checked: shown.has(kind) });
      box.addEventListener("change", () => {
        if (box.checked) shown.add(kind);
        else shown.delete(kind);
        changed(kind);
      });
      return element(
        "label",
        {},
        box,
        element("span", { class: `sample sample-${kind}` }, word(NAMES[kind])),
        element("span", { class: "number" }, String(counts[kind])),
      );
    }),
    element(
      "p",
      { class: "underlines" },
      `${word("underlines")} `,
      ...STATUSES.flatMap((status) => [
        element("span", { class: `sample sample-metric ${status}` }, statusWord(status)),
        " ",
      ]),
    ),
  );
}

const STATUSES = ["actual", "estimate", "target"] as const;

export const kindCounts = (report: PageReport): Readonly<Record<Kind, number>> => ({
  title: report.title === null ? 0 : 1,
  heading: report.sections.filter(({ headingSpan }) => headingSpan !== null).length,
  item: report.items.length,
  metric: report.metrics.length,
  year: report.mentions.length,
  removed: report.removed.length,
  problem: report.diagnostics.filter(({ span }) => span !== null).length,
});
