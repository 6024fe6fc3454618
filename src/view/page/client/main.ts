import type { PageReport } from "../page-report.js";
import { App } from "./app.js";
import { element } from "./element.js";
import { firstLanguage, useLanguage } from "./words/language.js";
import { word } from "./words/words.js";

const data = document.getElementById("reports");
const reports: readonly PageReport[] = JSON.parse(data?.textContent ?? "[]");
useLanguage(firstLanguage(data?.dataset.language));
const [first] = reports;

if (first === undefined) {
  document.body.replaceChildren(element("main", { class: "none" }, element("h1", {}, word("noReports"))));
} else new App(reports, first, data?.dataset.index ?? null);
