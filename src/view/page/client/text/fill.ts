import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import type { Folding } from "./folding.js";
import type { Kind, Mark } from "./marks.js";
import type { Segment } from "./segments.js";
import { appendVisible } from "./visible.js";

/** What of a mark can be reached with the keyboard, and as what. */
const ROLES: Readonly<Partial<Record<Kind, string>>> = { metric: "button", year: "note", removed: "deletion" };

/**
 * Puts the segments of a chunk on the page. A mark may be several segments: the first carries its id and its place in
 * the order of focus. Headings and the title stand around their segments.
 */
export function fill(
  chunk: Element,
  report: PageReport,
  segments: readonly Segment[],
  shown: ReadonlySet<Kind>,
  folding: Folding,
): void {
  let heading: Mark | undefined;
  let fold: Mark | undefined;
  let block = chunk;
  let around: HTMLElement | null = null;
  for (const segment of segments) {
    for (const { index } of segment.anchors) {
      block.append(element("span", { id: `s${report.sections[index]?.id}`, class: "anchor" }));
    }
    if (segment.start === segment.end) continue;
    const over = segment.marks.find(({ kind }) => kind === "fold");
    if (over !== fold) {
      block = over === undefined ? chunk : folding.block(over.index, over.start === segment.start, chunk);
      fold = over;
      heading = undefined;
      around = null;
    }
    const own = segment.marks.find(({ kind }) => kind === "heading" || kind === "title");
    if (own !== heading) {
      around = own === undefined ? null : headingAround(report, own, segment.start);
      if (around !== null) block.append(around);
      heading = own;
    }
    write(report, segment, own, around ?? block, shown);
  }
}

/** The characters of a segment, in an element of their own where marks other than the heading lie over them. */
function write(
  report: PageReport,
  { start, end, marks }: Segment,
  own: Mark | undefined,
  parent: Element,
  shown: ReadonlySet<Kind>,
): void {
  // A line break of two characters may end in another segment than it begins in; it is one all the same.
  const torn = report.text.charAt(end - 1) === "\r" && report.text.charAt(end) === "\n";
  const inner = marks.filter((mark) => mark !== own && mark.kind !== "fold");
  const made = inner.length === 0 ? parent : span(report, inner, start, shown);
  appendVisible(made, report.text.slice(start, end - (torn ? 1 : 0)));
  if (torn) made.append("\r");
  if (made !== parent) parent.appendChild(made);
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
    if (kind === "anchor" || kind === "fold") continue;
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
