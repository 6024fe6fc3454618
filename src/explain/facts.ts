import type { CodePointSpan, Diagnostic, Metric, Report, Section } from "../model/report.js";

/** What the report says about a place, before anything is said about why. The words are in words/. */
export type Fact = { readonly [Code in keyof FactParams]: FactOf<Code> }[keyof FactParams];

interface FactOf<Code extends keyof FactParams> {
  readonly code: Code;
  readonly params: FactParams[Code];
}

export interface FactParams {
  readonly removed: { readonly rule: string; readonly category: string; readonly number: number };
  readonly title: { readonly text: string };
  readonly heading: SectionParams;
  readonly paragraph: SectionParams & { readonly paragraph: string };
  readonly item: { readonly id: string; readonly numbering: string };
  readonly metric: Metric;
  readonly year: {
    readonly text: string;
    readonly year: number | null;
    readonly to: number | null;
    readonly kind: string;
  };
  readonly diagnostic: Pick<Diagnostic, "code" | "message" | "params">;
  /** White space that is part of nothing. */
  readonly nothing: Readonly<Record<never, never>>;
}

export interface SectionParams {
  readonly id: string;
  /** Numbering and heading as written; null for text under no heading. */
  readonly heading: string | null;
  readonly role: string;
  readonly years: readonly number[];
}

/** Where a place stands in the report, from the widest to the narrowest. */
export function factsOf(report: Report, place: CodePointSpan): Fact[] {
  const facts: Fact[] = [];
  report.removed.forEach(({ rule, category, span }, i) => {
    if (touches(span, place)) facts.push({ code: "removed", params: { rule, category, number: i + 1 } });
  });
  if (report.title !== null && touches(report.title.span, place))
    facts.push({ code: "title", params: { text: report.title.text } });
  const section = sectionAt(report.sections, place[0]);
  if (section !== null) facts.push(...inSection(section, place));
  for (const metric of report.metrics) if (touches(metric.span, place)) facts.push({ code: "metric", params: metric });
  for (const { text, year, to, kind, span } of report.yearMentions)
    if (touches(span, place)) facts.push({ code: "year", params: { text, year, to, kind } });
  for (const { code, message, params, span } of report.diagnostics)
    if (span !== null && touches(span, place)) facts.push({ code: "diagnostic", params: { code, message, params } });
  return facts.length > 0 ? facts : [{ code: "nothing", params: {} }];
}

function inSection(section: Section, place: CodePointSpan): Fact[] {
  const heading = section.heading === null ? null : `${section.numbering?.text ?? ""}${section.heading}`;
  const params = { id: section.id, heading, role: section.role, years: section.years };
  if (section.headingSpan !== null && touches(section.headingSpan, place)) return [{ code: "heading", params }];
  const paragraph = section.paragraphs.find(({ span }) => touches(span, place));
  if (paragraph === undefined) return [];
  const items = paragraph.items.filter(({ span }) => touches(span, place));
  return [
    { code: "paragraph", params: { ...params, paragraph: paragraph.id } },
    ...items.map(({ id, numbering }): Fact => ({ code: "item", params: { id, numbering } })),
  ];
}

/** The deepest section that holds an offset. Not recursive: a hostile text may nest its sections deep. */
function sectionAt(roots: readonly Section[], offset: number): Section | null {
  let deepest: Section | null = null;
  let among = roots;
  for (;;) {
    const next = among.find(({ span: [start, end] }) => start <= offset && offset < end);
    if (next === undefined) return deepest;
    deepest = next;
    among = next.sections;
  }
}

/** Whether two spans share a character; a place behind the text's last character touches nothing. */
export const touches = ([start, end]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  start < to && from < end;
