import type { CodePointSpan, Report, Section } from "../../src/model/report.js";

/**
 * What the report model promises for any text: nothing lost, spans that name what they say, a tree in document
 * order. Gives the broken promises, none for a sound report.
 *
 * @param text the decoded text without a byte-order mark
 */
export function brokenPromises(text: string, report: Report): string[] {
  const check = new Check(text);
  check.source(report);
  for (const removed of report.removed) check.removal(removed);
  if (report.title !== null) check.title(report.title);
  check.sections(report.sections, check.whole, 1, "", 0);
  check.nothingLost();
  for (const metric of report.metrics) check.metric(metric);
  for (const mention of report.yearMentions) check.mention(mention);
  for (const { code, span } of report.diagnostics) if (span !== null) check.within(span, `diagnostic ${code}`);
  if (report.truncation !== null) check.within(report.truncation.span, "truncation");
  for (const list of [report.metrics, report.yearMentions, report.removed]) check.inOrder(list);
  return check.broken;
}

const MOST = 10;

class Check {
  readonly broken: string[] = [];
  readonly whole: CodePointSpan;
  private readonly characters: readonly string[];
  private readonly removed: Uint8Array;
  private readonly owned: Uint8Array;
  private readonly ids = new Set<string>();

  constructor(text: string) {
    this.characters = [...text];
    this.whole = [0, this.characters.length];
    this.removed = new Uint8Array(this.characters.length);
    this.owned = new Uint8Array(this.characters.length);
  }

  source({ source }: Report): void {
    if (source.length !== this.characters.length)
      this.say(`source.length ${source.length} of ${this.characters.length}`);
  }

  removal({ rule, category, span, text }: Report["removed"][number]): void {
    this.within(span, "removed");
    if (rule === "" || category === "") this.say(`removed ${span} names no rule or category`);
    const stands = this.characters.slice(...span).join("");
    if (squeeze(stands) !== squeeze(text)) this.say(`removed text at ${span} reads ${show(stands)}`);
    for (let i = span[0]; i < span[1]; i++) {
      if (this.removed[i] === 1) this.say(`character ${i} is removed twice`);
      this.removed[i] = 1;
    }
  }

  title({ text, span }: NonNullable<Report["title"]>): void {
    this.claim(span, "title");
    // 2023-03-30????平阳县2020年工作总结: blanks that a page lost are left out of a title, as blanks are.
    const remains = this.remainsAt(span).replace(/[?？]{2,}/gu, "");
    if (fold(remains) !== fold(text)) this.say(`title reads ${show(text)}`);
  }

  sections(list: readonly Section[], parent: CodePointSpan, depth: number, above: string, from: number): void {
    let last = from;
    for (const [i, section] of list.entries()) {
      if (section.span[0] < last) this.say(`section ${section.id} out of order`);
      this.section(section, parent, depth, `${above}${i + 1}`);
      last = section.span[1];
    }
  }

  nothingLost(): void {
    for (const [i, character] of this.characters.entries())
      if (this.owned[i] === 0 && this.removed[i] === 0 && !isBlank(character))
        this.say(`character ${i} ${show(character)} is lost`);
  }

  metric({ text, span, section, masked, value, upper, bound }: Report["metrics"][number]): void {
    this.placed(`metric ${text}`, text, span, section);
    if (masked !== (value === null)) this.say(`metric ${text}: masked ${masked}, value ${value}`);
    if (upper !== null && bound !== "range") this.say(`metric ${text}: upper ${upper}, bound ${bound}`);
  }

  mention({ text, span, section, year, kind }: Report["yearMentions"][number]): void {
    this.placed(`year mention ${text}`, text, span, section);
    if (kind === "masked" && year !== null) this.say(`year mention ${text}: masked and ${year}`);
  }

  within(span: CodePointSpan, what: string, outer = this.whole): void {
    const [start, end] = span;
    if (!(outer[0] <= start && start <= end && end <= outer[1])) this.say(`${what}: ${span} not inside ${outer}`);
  }

  inOrder(list: readonly { readonly span: CodePointSpan }[]): void {
    let last = 0;
    for (const { span } of list) {
      if (span[0] < last) this.say(`a flat list is out of order at ${span}`);
      last = span[0];
    }
  }

  private section(section: Section, parent: CodePointSpan, depth: number, id: string): void {
    const { heading, headingSpan, span } = section;
    if (section.id !== id) this.say(`section ${section.id} stands at ${id}`);
    if (this.ids.has(section.id)) this.say(`section id ${section.id} twice`);
    this.ids.add(section.id);
    if (section.level !== depth) this.say(`section ${id}: level ${section.level} at depth ${depth}`);
    this.within(span, `section ${id}`, parent);
    if ((heading === null) !== (headingSpan === null)) this.say(`section ${id}: heading and its span disagree`);
    let last = span[0];
    if (heading !== null && headingSpan !== null) {
      this.claim(headingSpan, `heading ${id}`);
      this.within(headingSpan, `heading ${id}`, span);
      if (!fold(this.remainsAt(headingSpan)).includes(fold(heading))) this.say(`heading ${id} is not ${show(heading)}`);
      last = headingSpan[1];
    }
    for (const paragraph of section.paragraphs) {
      if (paragraph.span[0] < last) this.say(`paragraph ${paragraph.span} in ${id} out of order`);
      this.paragraph(paragraph, section);
      last = paragraph.span[1];
    }
    this.sections(section.sections, span, depth + 1, `${id}.`, last);
  }

  private paragraph({ text, span, items }: Section["paragraphs"][number], section: Section): void {
    this.claim(span, `paragraph in ${section.id}`);
    this.within(span, `paragraph in ${section.id}`, section.span);
    if (fold(this.remainsAt(span)) !== fold(text)) this.say(`paragraph at ${span} reads otherwise`);
    this.inOrder(items);
    for (const item of items) {
      this.within(item.span, `item ${item.numbering}`, span);
      if (!fold(this.remainsAt(item.span)).startsWith(fold(item.numbering)))
        this.say(`no item ${item.numbering} at ${item.span}`);
    }
  }

  /** What lies in a span of its own. */
  private claim(span: CodePointSpan, what: string): void {
    this.within(span, what);
    for (let i = span[0]; i < Math.min(span[1], this.characters.length); i++) {
      if (this.removed[i] === 1) continue;
      if (this.owned[i] === 1 && !isBlank(this.characters[i])) this.say(`${what}: character ${i} lies in two spans`);
      this.owned[i] = 1;
    }
  }

  private placed(what: string, text: string, span: CodePointSpan, section: string | null): void {
    this.within(span, what);
    const remains = this.remainsAt(span);
    if (fold(remains) !== fold(text)) this.say(`${what} at ${span} reads ${show(remains)}`);
    if (section !== null && !this.ids.has(section)) this.say(`${what}: no section ${section}`);
  }

  private remainsAt([start, end]: CodePointSpan): string {
    return this.characters
      .slice(start, end)
      .filter((_, i) => this.removed[start + i] === 0)
      .join("");
  }

  private say(fault: string): void {
    if (this.broken.length < MOST) this.broken.push(fault);
  }
}

/** What need not lie in any span: white space, controls, and characters without width. */
const blanks = /[\s\u200b\u2060\ufeff\u0000-\u001f\u007f]/gu;

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /^[\s\u200b\u2060\ufeff\u0000-\u001f\u007f]$/u.test(character);

const squeeze = (text: string): string => text.replace(blanks, "");

const fold = (text: string): string =>
  squeeze(text).replace(/[！-～]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));

const show = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
