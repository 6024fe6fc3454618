import type { PageDiagnostic, PageReport } from "../page-report.js";
import { button, element } from "./element.js";
import type { Go } from "./go.js";
import { quoted } from "./panel-text.js";
import { say } from "./panel-words.js";

/** What is odd in the report, the worst first, each with the way to its place. */
export function diagnosticsList({ diagnostics }: PageReport, go: Go): HTMLElement {
  if (diagnostics.length === 0) return element("p", { class: "empty" }, say("noDiagnostics"));
  const numbered = diagnostics.map((diagnostic, index) => ({ diagnostic, number: index + 1 }));
  const worstFirst = severities.flatMap((severity) =>
    numbered.filter(({ diagnostic }) => diagnostic.severity === severity),
  );
  return element(
    "ul",
    { class: "diagnostics" },
    ...worstFirst.map(({ diagnostic, number }) => entry(diagnostic, number, go)),
  );
}

const severities: readonly PageDiagnostic["severity"][] = ["error", "warning", "info"];

function entry({ severity, code, message, span }: PageDiagnostic, number: number, go: Go): HTMLElement {
  return element(
    "li",
    { class: `diagnostic severity-${severity}` },
    element("strong", { class: "severity" }, say(severity)),
    " ",
    element("code", {}, code),
    element("p", { lang: "en" }, quoted(message)),
    span === null
      ? element("span", { class: "note" }, say("noPlace"))
      : button({ class: "jump", "aria-label": say("showPlaceOf", code, number) }, say("showPlace"), () =>
          go(`d${number}`),
        ),
  );
}
