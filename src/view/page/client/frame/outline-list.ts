import type { PageReport, PageSection } from "../../page-report.js";
import { element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { roleWord } from "../words/model-words.js";
import { word } from "../words/words.js";

/** Lists are nested no deeper than this; what lies deeper stands in the deepest, so that no nesting breaks a browser. */
const DEEPEST = 6;

/** The tree of sections as nested lists of links; the section that is being read is marked. */
export class Outline {
  readonly element: HTMLElement;
  private readonly links: HTMLAnchorElement[] = [];
  private current = -1;

  constructor(report: PageReport, go: Go, href: (target: string) => string) {
    const top = element("ul", {});
    const lists: HTMLElement[] = [top];
    const roles: string[] = [];
    for (const section of report.sections) {
      const room = lists.at(-1)?.lastElementChild === null ? 0 : 1;
      const depth = Math.min(section.level, DEEPEST, lists.length + room);
      roles.length = Math.min(roles.length, depth - 1);
      const link = this.link(section, section.role !== roles.at(-1), go, href);
      roles[depth - 1] = section.role;
      const item = element("li", {}, link);
      lists.length = Math.min(lists.length, depth);
      let list = lists[depth - 1];
      if (list === undefined) {
        list = element("ul", {});
        lists.at(-1)?.lastElementChild?.append(list);
        lists.push(list);
      }
      list.append(item);
      this.links.push(link);
    }
    this.element = report.sections.length > 0 ? top : element("p", { class: "empty" }, word("noSections"));
  }

  /** Marks the section with this index; none for -1. */
  mark(index: number): void {
    if (index === this.current) return;
    this.links[this.current]?.removeAttribute("aria-current");
    this.current = index;
    const link = this.links[index];
    if (link === undefined) return;
    link.setAttribute("aria-current", "location");
    const frame = link.closest<HTMLElement>("nav");
    if (frame === null) return;
    const box = link.getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    if (box.top < around.top + 40) frame.scrollTop += box.top - around.top - 80;
    else if (box.bottom > around.bottom - 40) frame.scrollTop += box.bottom - around.bottom + 80;
  }

  /** The role is seen where it is another than that of the section around; read it is everywhere. */
  private link(section: PageSection, isNew: boolean, go: Go, href: (target: string) => string): HTMLAnchorElement {
    const target = `s${section.id}`;
    const heading = element(
      "span",
      { class: section.isHeading ? "heading-text" : "heading-text without", lang: "zh" },
      visible(section.name),
    );
    const link = element(
      "a",
      { href: href(target) },
      heading,
      element(
        "span",
        { class: "about" },
        section.role === "other"
          ? null
          : element("span", { class: isNew ? `role role-${section.role}` : "for-readers" }, roleWord(section.role)),
        section.metrics > 0
          ? element(
              "span",
              { class: "number" },
              String(section.metrics),
              element("span", { class: "for-readers" }, ` ${word("sectionMetrics")}`),
            )
          : null,
      ),
    );
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(target);
    });
    return link;
  }
}
