import type { PageReport } from "../page-report.js";
import { App } from "./app.js";
import { element } from "./element.js";
import { language, useLanguage } from "./words/language.js";
import { word } from "./words/words.js";

const reports: readonly PageReport[] = JSON.parse(document.getElementById("reports")?.textContent ?? "[]");
const [first] = reports;

if (first === undefined) {
  useLanguage(language());
  document.body.replaceChildren(element("main", { class: "none" }, element("h1", {}, word("noReports"))));
} else new App(reports, first);
