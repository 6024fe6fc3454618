import type { PageReport } from "../../page-report.js";
import { namesOf, yearOf } from "../../report-name.js";
import { element } from "../element.js";
import { plain } from "../text/visible.js";
import { word } from "../words/words.js";

/** So many are found by looking. */
const MANY = 12;

/** The list of the page's reports by issuer and year, with a field that filters them where they are many. */
export class Chooser {
  private readonly reports: readonly PageReport[];
  private readonly choose: (report: number) => void;
  /** By division, issuer and year. */
  private readonly order: readonly number[];
  private wanted = "";

  constructor(reports: readonly PageReport[], choose: (report: number) => void) {
    this.reports = reports;
    this.choose = choose;
    this.order = reports.map((_, index) => index).sort((a, b) => this.compare(a, b) || a - b);
  }

  /** Made anew for each report and each language. */
  at(shown: number): HTMLElement {
    const names = namesOf(this.reports).map(plain);
    const haystacks = this.reports.map(({ path }, index) => `${names[index]} ${path}`.toLowerCase());
    const select = element("select", { "aria-label": word("chooser") });
    const fill = (): void => {
      const words = this.wanted.toLowerCase().split(/\s+/);
      // The one that is shown stays, or the list would say that another is.
      const kept = this.order.filter(
        (index) => index === shown || words.every((each) => haystacks[index]?.includes(each)),
      );
      select.replaceChildren(
        ...kept.map((index) => element("option", { value: index, selected: index === shown }, names[index] ?? "")),
      );
    };
    select.addEventListener("change", () => {
      this.choose(Number(select.value));
      document.querySelector<HTMLElement>(".chooser select")?.focus({ preventScroll: true });
    });
    fill();
    return element(
      "div",
      { class: "chooser" },
      this.reports.length > MANY ? this.filter(fill) : null,
      select,
      element("span", { class: "number" }, `${shown + 1} / ${this.reports.length}`),
    );
  }

  private filter(fill: () => void): HTMLElement {
    const field = element("input", {
      type: "search",
      "aria-label": word("chooserFilter"),
      placeholder: word("chooserFilter"),
      value: this.wanted,
      autocomplete: "off",
      spellcheck: "false",
    });
    field.addEventListener("input", () => {
      this.wanted = field.value;
      fill();
    });
    return field;
  }

  private compare(a: number, b: number): number {
    const [one, other] = [this.reports[a], this.reports[b]];
    if (one === undefined || other === undefined) return 0;
    return (
      byWords(one.division ?? BEHIND, other.division ?? BEHIND) ||
      byWords(one.issuer ?? BEHIND, other.issuer ?? BEHIND) ||
      (yearOf(other) ?? 0) - (yearOf(one) ?? 0)
    );
  }
}

/** Who has no name stands behind those who have. */
const BEHIND = "\uffff";

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
