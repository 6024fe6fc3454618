import type { PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import { picture } from "../picture/picture.js";
import { word } from "../words/words.js";
import { type CardActions, card } from "./card.js";
import { diagnosticsList } from "./diagnostics-list.js";
import { facts } from "./facts.js";
import { type Row, rowsOf } from "./metrics-columns.js";
import { highlightRow, metricsTable, rowsShown } from "./metrics-table.js";

export const TABS = ["card", "metrics", "diagnostics", "picture", "report"] as const;
export type Tab = (typeof TABS)[number];

export interface PanelActions extends CardActions {
  /** A switch that gives the panel more of the window. */
  readonly widen: () => HTMLElement;
}

/** The column beside the text: tabs, each made when it is first opened. */
export class Panel {
  readonly element: HTMLElement;
  private readonly report: PageReport;
  private readonly actions: PanelActions;
  private readonly tabs = new Map<Tab, { readonly tab: HTMLButtonElement; readonly body: HTMLElement }>();
  private metric: number | null = null;
  private opened: Tab = "card";
  private table: HTMLElement | null = null;

  /** Of the report at `shown`; the others are for what is told over several. */
  constructor(reports: readonly PageReport[], shown: number, report: PageReport, actions: PanelActions) {
    this.report = report;
    this.actions = actions;
    const drawing = picture(reports, shown, actions.go);
    const names: Readonly<Record<Tab, string>> = {
      card: word("tabCard"),
      metrics: word("tabMetrics"),
      diagnostics: word("tabDiagnostics"),
      picture: word("tabPicture"),
      report: word("tabReport"),
    };
    const counts: Readonly<Partial<Record<Tab, number>>> = {
      metrics: report.metrics.length,
      diagnostics: report.diagnostics.length,
    };
    for (const name of TABS) {
      if (name === "picture" && drawing === null) continue;
      const tab = button(
        { role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, "aria-selected": "false", tabindex: -1 },
        names[name],
        () => this.open(name),
      );
      const count = counts[name];
      if (count !== undefined) tab.append(" ", element("span", { class: "number" }, String(count)));
      const body = element("div", {
        role: "tabpanel",
        id: `panel-${name}`,
        "aria-labelledby": `tab-${name}`,
        tabindex: 0,
        hidden: true,
      });
      if (name === "picture" && drawing !== null) body.append(drawing);
      this.tabs.set(name, { tab, body });
    }
    const list = element("div", { role: "tablist", "aria-label": word("details") }, ...this.all(({ tab }) => tab));
    list.addEventListener("keydown", (event) => this.steer(event));
    this.element = element("div", { class: "panel" }, list, ...this.all(({ body }) => body));
    this.showMetric(null);
    this.open("card");
  }

  get tab(): Tab {
    return this.opened;
  }

  /** What the table shows, or would show. */
  get rows(): readonly Row[] {
    return this.table === null ? rowsOf(this.report) : rowsShown(this.table);
  }

  open(name: Tab): void {
    const wanted = this.tabs.has(name) ? name : "card";
    this.opened = wanted;
    for (const [other, { tab, body }] of this.tabs) {
      tab.setAttribute("aria-selected", String(other === wanted));
      tab.tabIndex = other === wanted ? 0 : -1;
      body.hidden = other !== wanted;
      if (other === wanted && body.firstChild === null) body.append(this.make(other));
    }
  }

  focusTab(): void {
    this.tabs.get(this.opened)?.tab.focus();
  }

  showMetric(index: number | null): void {
    this.metric = index;
    this.markRow();
    const body = this.tabs.get("card")?.body;
    // A button of the card that was pressed gives way to its like in the new card.
    const buttons = (): HTMLElement[] => [...(body?.querySelectorAll("button") ?? [])];
    const focused = buttons().findIndex((made) => made.matches(":focus"));
    body?.replaceChildren(card(this.report, index, this.actions));
    buttons()[focused]?.focus();
  }

  /** Without a metric the last one stays marked: there one goes on. */
  private markRow(): void {
    if (this.table !== null && this.metric !== null) highlightRow(this.table, this.metric + 1);
  }

  private make(name: Tab): HTMLElement {
    if (name === "metrics") {
      this.table = metricsTable(this.report, this.actions.go, this.actions.widen());
      this.markRow();
      return this.table;
    }
    if (name === "diagnostics") return diagnosticsList(this.report, this.actions.go);
    if (name === "report") return facts(this.report);
    return card(this.report, this.metric, this.actions);
  }

  private all<T>(take: (one: { readonly tab: HTMLElement; readonly body: HTMLElement }) => T): T[] {
    return [...this.tabs.values()].map(take);
  }

  private steer(event: KeyboardEvent): void {
    const names = [...this.tabs.keys()];
    const at = names.indexOf(this.opened);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % names.length,
      ArrowLeft: (at + names.length - 1) % names.length,
      Home: 0,
      End: names.length - 1,
    };
    const name = names[next[event.key] ?? -1];
    if (name === undefined) return;
    event.preventDefault();
    this.open(name);
    this.focusTab();
  }
}
