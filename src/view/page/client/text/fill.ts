import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import type { Kind, Mark } from "./marks.js";
import type { Segment } from "./segments.js";
import { appendVisible } from "./visible.js";

/** What of a mark can be reached with the keyboard, and as what. */
const ROLES: Readonly<Partial<Record<Kind, string>>> = { metric: "button", year: "note", removed: "deletion" };

/**
 * Puts the segments of a chunk on the page. A mark may be several segments: the first carries its id and its place in
 * the order of focus. Headings and the title stand around their segments.
 */
export function fill(chunk: Element, report: PageReport, segments: readonly Segment[], shown: ReadonlySet<Kind>): void {
  let heading: Mark | undefined;
  let around: HTMLElement | null = null;
  for (const segment of segments) {
    for (const { index } of segment.anchors) {
      chunk.append(element("span", { id: `s${report.sections[index]?.id}`, class: "anchor" }));
    }
    if (segment.start === segment.end) continue;
    const own = segment.marks.find(({ kind }) => kind === "heading" || kind === "title");
    if (own !== heading) {
      around = own === undefined ? null : headingAround(report, own, segment.start);
      if (around !== null) chunk.append(around);
      heading = own;
    }
    const parent = around ?? chunk;
    // A line break of two characters may end in another segment than it begins in; it is one all the same.
    const torn = report.text.charAt(segment.end - 1) === "\r" && report.text.charAt(segment.end) === "\n";
    const text = report.text.slice(segment.start, segment.end - (torn ? 1 : 0));
    const inner = segment.marks.filter((mark) => mark !== own);
    const made = inner.length === 0 ? parent : span(report, inner, segment.start, shown);
    appendVisible(made, text);
    if (torn) made.append("\r");
    if (made !== parent) parent.appendChild(made);
  }
}

function headingAround(report: PageReport, { kind, index, start }: Mark, at: number): HTMLElement {
  const first = start === at;
  if (kind === "title")
    return element("span", {
      class: "title",
      role: first && "heading",
      "aria-level": first && 2,
      id: first && "title",
    });
  const section = report.sections[index];
  const level = Math.min(section?.level ?? 1, 4);
  return element("span", {
    class: `heading level-${level}`,
    role: first && "heading",
    "aria-level": first && level + 2,
    id: first && `s${section?.id}`,
  });
}

function span(report: PageReport, marks: readonly Mark[], at: number, shown: ReadonlySet<Kind>): HTMLElement {
  const made = document.createElement("span");
  const classes: string[] = [];
  for (const { kind, index, start } of marks) {
    if (kind === "anchor") continue;
    classes.push(kind);
    const first = start === at;
    if (first) classes.push(`${kind}-first`);
    if (kind === "metric") {
      classes.push(report.metrics[index]?.status ?? "actual");
      made.dataset.metric = String(index + 1);
      if (first) made.id = `m${index + 1}`;
    } else if (kind !== "item") made.dataset[kind] = String(index + 1);
    if (first && kind in ROLES) makeReachable(made, kind, shown.has(kind));
  }
  made.className = classes.join(" ");
  return made;
}

/** A mark that is switched off is text like any other. */
export function makeReachable(made: HTMLElement, kind: Kind, on: boolean): void {
  const role = ROLES[kind];
  if (role === undefined) return;
  if (on) {
    made.setAttribute("role", role);
    made.tabIndex = 0;
  } else {
    made.removeAttribute("role");
    made.removeAttribute("tabindex");
  }
}
