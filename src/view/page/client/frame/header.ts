import type { PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import { visible } from "../text/visible.js";
import { type Language, language } from "../words/language.js";
import { word } from "../words/words.js";

export type Theme = "auto" | "light" | "dark";

export interface HeaderActions {
  readonly speak: (language: Language) => void;
  readonly paint: (theme: Theme) => void;
  readonly outline: () => void;
  readonly panel: () => void;
  readonly print: () => void;
  readonly help: () => void;
}

/** The bar at the top: the report's name, the chooser, the search, and the settings. */
export function header(
  report: PageReport,
  theme: Theme,
  search: HTMLElement,
  others: { readonly chooser: HTMLElement | null; readonly index: string | null },
  actions: HeaderActions,
): HTMLElement {
  const settings = element(
    "div",
    { class: "settings", id: "settings" },
    choice(
      "language",
      word("language"),
      language(),
      [
        ["zh", "中文"],
        ["en", "English"],
      ],
      actions.speak,
    ),
    choice(
      "theme",
      word("theme"),
      theme,
      [
        ["auto", word("themeAuto")],
        ["light", word("themeLight")],
        ["dark", word("themeDark")],
      ],
      actions.paint,
    ),
    button({ class: "plain" }, word("print"), actions.print),
    button({ class: "plain keys" }, word("keys"), actions.help),
  );
  const menu = button(
    { class: "plain menu", "aria-expanded": "false", "aria-controls": "settings" },
    word("settings"),
    () => {
      const open = settings.classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    },
  );
  return element(
    "header",
    { class: "bar" },
    button(
      { class: "plain to-outline", "aria-expanded": "false", "aria-controls": "outline" },
      word("outline"),
      actions.outline,
    ),
    element("h1", { lang: "zh" }, visible(report.title?.text ?? report.path)),
    others.index === null ? null : element("a", { class: "to-index", href: others.index }, word("toIndex")),
    others.chooser,
    search,
    settings,
    menu,
    button(
      { class: "plain to-panel", "aria-expanded": "false", "aria-controls": "details" },
      word("details"),
      actions.panel,
    ),
  );
}

function choice<Value extends string>(
  name: string,
  label: string,
  chosen: Value,
  values: readonly (readonly [Value, string])[],
  choose: (value: Value) => void,
): HTMLElement {
  return element(
    "fieldset",
    { class: "choice" },
    element("legend", {}, label),
    ...values.map(([value, text]) => {
      const input = element("input", { type: "radio", name, value, checked: value === chosen });
      input.addEventListener("change", () => choose(value));
      return element(
        "label",
        {},
        input,
        element("span", { lang: name === "language" ? (value === "zh" ? "zh-Hans" : "en") : null }, text),
      );
    }),
  );
}
