import type { Span } from "../../../../text/span.js";
import type { Drawers } from "../frame/drawers.js";
import type { Panel } from "../panel/panel.js";
import type { Reading } from "../text/reading.js";
import { sectionStart } from "../text/reading-place.js";

/** What is at hand where one arrives. */
export interface Arrival {
  readonly reading: Reading;
  readonly panel: Panel;
  readonly drawers: Drawers;
  /** Shows a metric in the card and in the text; null for none. */
  readonly choose: (index: number | null) => void;
  /** Brings a span of a section into the window, `share` of the free height down. */
  readonly bring: (span: Span, share: number, section: number) => void;
}

/** Of the height that is free, how far down a place stands that one has come to, so that what is around it is seen. */
const DOWN = 0.3;

/** Shows what an address names, and gives it the focus. What is not there changes nothing. */
export function arriveAt(target: string, arrival: Arrival): void {
  if (target.startsWith("m")) atMetric(Number(target.slice(1)) - 1, arrival);
  else if (target.startsWith("s")) atSection(target.slice(1), arrival);
  else atDiagnostic(Number(target.slice(1)) - 1, arrival);
}

function atMetric(index: number, { reading, panel, drawers, choose, bring }: Arrival): void {
  const metric = reading.report.metrics[index];
  if (metric === undefined) return;
  choose(index);
  panel.open("card");
  drawers.open("details");
  const section = reading.report.sections.findIndex(({ id }) => id === metric.section);
  bring(metric.span, DOWN, section);
  reading.figure?.focus({ preventScroll: true });
}

function atSection(id: string, { reading, drawers, choose, bring }: Arrival): void {
  const index = reading.report.sections.findIndex((one) => one.id === id);
  const section = reading.report.sections[index];
  if (section === undefined) return;
  choose(null);
  drawers.close("details");
  const start = sectionStart(section);
  bring({ start, end: start + 1 }, 0, index);
  show(document.getElementById(`s${id}`));
}

function atDiagnostic(index: number, { reading, panel, drawers, choose, bring }: Arrival): void {
  const diagnostic = reading.report.diagnostics[index];
  if (diagnostic === undefined) return;
  choose(null);
  if (diagnostic.span === null) {
    drawers.open("details");
    panel.open("diagnostics");
    panel.focusTab();
    return;
  }
  drawers.close("details");
  bring(diagnostic.span, DOWN, -1);
  const made = reading.view.range(diagnostic.span).startContainer.parentElement;
  show(made !== null && reading.view.element.contains(made) ? made : null);
}

/** Gives the focus, and shows for a moment where one has come to. */
function show(made: HTMLElement | null): void {
  if (made === null) return;
  if (made.tabIndex < 0) made.tabIndex = -1;
  made.focus({ preventScroll: true });
  made.classList.remove("arrived");
  void made.offsetWidth;
  made.classList.add("arrived");
  made.addEventListener("animationend", () => made.classList.remove("arrived"), { once: true });
}
