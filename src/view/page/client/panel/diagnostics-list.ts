import { diagnosticWords } from "../../../../phrases/diagnostics.js";
import type { PageDiagnostic, PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { visibleWords } from "../text/visible-words.js";
import { say } from "../words/panel-words.js";

const ENTRIES = 100;

/** What is odd in the report, the worst first, each with the way to its place. */
export function diagnosticsList({ diagnostics }: PageReport, go: Go): HTMLElement {
  if (diagnostics.length === 0) return element("p", { class: "empty" }, say("noDiagnostics"));
  const numbered = diagnostics.map((diagnostic, index) => ({ diagnostic, number: index + 1 }));
  const worstFirst = severities.flatMap((severity) =>
    numbered.filter(({ diagnostic }) => diagnostic.severity === severity),
  );
  const list = element("ul", {});
  const more = button({ class: "more" }, "", () => {
    const at = list.childElementCount;
    showMore();
    list.children.item(at)?.querySelector("button")?.focus();
  });
  function showMore(): void {
    const at = list.childElementCount;
    list.append(...worstFirst.slice(at, at + ENTRIES).map(({ diagnostic, number }) => entry(diagnostic, number, go)));
    const left = worstFirst.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = say("moreDiagnostics", Math.min(left, ENTRIES));
  }
  showMore();
  return element("div", { class: "diagnostics" }, list, more);
}

const severities: readonly PageDiagnostic["severity"][] = ["error", "warning", "info"];

function entry(diagnostic: PageDiagnostic, number: number, go: Go): HTMLElement {
  const { severity, code, span } = diagnostic;
  const name = say("showPlaceOf", visibleWords(code), number);
  return element(
    "li",
    { class: `diagnostic severity-${severity}` },
    element("strong", { class: "severity" }, say(severity)),
    " ",
    element("code", {}, visible(code)),
    element("p", {}, visible(diagnosticWords(diagnostic))),
    span === null
      ? element("span", { class: "note" }, say("noPlace"))
      : button({ class: "place", "aria-label": name }, say("showPlace"), () => go(`d${number}`)),
  );
}
