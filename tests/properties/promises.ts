import type { CodePointSpan, Report, Section } from "../../src/model/report.js";

/**
 * What the report model promises for any text: nothing lost, spans that name what they say, a tree in document
 * order. Gives the broken promises, none for a sound report.
 *
 * @param text the decoded text without a byte-order mark
 */
export function brokenPromises(text: string, report: Report): string[] {
  const characters = [...text];
  const broken: string[] = [];
  const say = (fault: string): void => {
    if (broken.length < 10) broken.push(fault);
  };

  if (report.source.length !== characters.length) say(`source.length ${report.source.length} of ${characters.length}`);

  const removed = new Uint8Array(characters.length);
  const owned = new Uint8Array(characters.length);
  const standsAt = ([start, end]: CodePointSpan): string => characters.slice(start, end).join("");
  const remainsAt = ([start, end]: CodePointSpan): string =>
    characters
      .slice(start, end)
      .filter((_, i) => removed[start + i] === 0)
      .join("");
  const inside = ([start, end]: CodePointSpan, [from, to]: CodePointSpan): boolean =>
    from <= start && start <= end && end <= to;
  const whole: CodePointSpan = [0, characters.length];

  for (const { rule, category, span, text: words } of report.removed) {
    if (!inside(span, whole)) say(`removed ${span} outside the text`);
    if (rule === "" || category === "") say(`removed ${span} names no rule or category`);
    if (squeeze(standsAt(span)) !== squeeze(words)) say(`removed text at ${span} reads ${show(standsAt(span))}`);
    for (let i = span[0]; i < span[1]; i++) {
      if (removed[i] === 1) say(`character ${i} is removed twice`);
      removed[i] = 1;
    }
  }

  const claim = (span: CodePointSpan, what: string): void => {
    if (!inside(span, whole)) say(`${what}: ${span} outside the text`);
    for (let i = span[0]; i < Math.min(span[1], characters.length); i++) {
      if (removed[i] === 1) continue;
      if (owned[i] === 1 && !isBlank(characters[i])) say(`${what}: character ${i} lies in two spans`);
      owned[i] = 1;
    }
  };

  if (report.title !== null) {
    claim(report.title.span, "title");
    // 2023-03-30????平阳县2020年工作总结: blanks that a page lost are left out of a title, as blanks are.
    const remains = remainsAt(report.title.span).replace(/[?？]{2,}/gu, "");
    if (fold(remains) !== fold(report.title.text)) say(`title reads ${show(report.title.text)}`);
  }

  const ids = new Set<string>();
  const visit = (section: Section, parent: CodePointSpan, depth: number, id: string): void => {
    const { heading, headingSpan, span } = section;
    if (section.id !== id) say(`section ${section.id} stands at ${id}`);
    if (ids.has(section.id)) say(`section id ${section.id} twice`);
    ids.add(section.id);
    if (section.level !== depth) say(`section ${id}: level ${section.level} at depth ${depth}`);
    if (!inside(span, parent)) say(`section ${id}: ${span} not inside ${parent}`);
    if ((heading === null) !== (headingSpan === null)) say(`section ${id}: heading and its span disagree`);
    let last = span[0];
    if (heading !== null && headingSpan !== null) {
      claim(headingSpan, `heading ${id}`);
      if (!inside(headingSpan, span)) say(`heading ${id}: ${headingSpan} outside its section ${span}`);
      if (!fold(remainsAt(headingSpan)).includes(fold(heading))) say(`heading ${id} is not ${show(heading)}`);
      last = headingSpan[1];
    }
    for (const paragraph of section.paragraphs) {
      claim(paragraph.span, `paragraph in ${id}`);
      if (!inside(paragraph.span, span)) say(`paragraph ${paragraph.span} outside section ${id}`);
      if (paragraph.span[0] < last) say(`paragraph ${paragraph.span} in ${id} out of order`);
      last = paragraph.span[1];
      if (fold(remainsAt(paragraph.span)) !== fold(paragraph.text))
        say(`paragraph at ${paragraph.span} reads otherwise`);
      let lastItem = paragraph.span[0];
      for (const item of paragraph.items) {
        if (!inside(item.span, paragraph.span)) say(`item ${item.numbering} at ${item.span} outside its paragraph`);
        if (item.span[0] < lastItem) say(`item ${item.numbering} at ${item.span} out of order`);
        lastItem = item.span[0];
        if (!fold(remainsAt(item.span)).startsWith(fold(item.numbering)))
          say(`no item ${item.numbering} at ${item.span}`);
      }
    }
    section.sections.forEach((inner, i) => {
      if (inner.span[0] < last) say(`section ${inner.id} out of order`);
      visit(inner, span, depth + 1, `${id}.${i + 1}`);
      last = inner.span[1];
    });
  };
  let end = 0;
  report.sections.forEach((section, i) => {
    if (section.span[0] < end) say(`section ${section.id} out of order`);
    visit(section, whole, 1, `${i + 1}`);
    end = section.span[1];
  });

  characters.forEach((character, i) => {
    if (owned[i] === 0 && removed[i] === 0 && !isBlank(character)) say(`character ${i} ${show(character)} is lost`);
  });

  for (const { text: words, span, section, masked, value, upper, bound } of report.metrics) {
    if (!inside(span, whole)) say(`metric ${words}: ${span} outside the text`);
    if (fold(remainsAt(span)) !== fold(words)) say(`metric ${words} at ${span} reads ${show(remainsAt(span))}`);
    if (section !== null && !ids.has(section)) say(`metric ${words}: no section ${section}`);
    if (masked !== (value === null)) say(`metric ${words}: masked ${masked}, value ${value}`);
    if (upper !== null && bound !== "range") say(`metric ${words}: upper ${upper}, bound ${bound}`);
  }
  for (const { text: words, span, section, year, kind } of report.yearMentions) {
    if (!inside(span, whole)) say(`year mention ${words}: ${span} outside the text`);
    if (fold(remainsAt(span)) !== fold(words)) say(`year mention ${words} at ${span} reads ${show(remainsAt(span))}`);
    if (section !== null && !ids.has(section)) say(`year mention ${words}: no section ${section}`);
    if (kind === "masked" && year !== null) say(`year mention ${words}: masked and ${year}`);
  }
  for (const { code, span } of report.diagnostics) {
    if (span !== null && !inside(span, whole)) say(`diagnostic ${code}: ${span} outside the text`);
  }
  if (report.truncation !== null && !inside(report.truncation.span, whole)) say("truncation outside the text");
  for (const list of [report.metrics, report.yearMentions, report.removed]) {
    list.forEach(({ span }, i) => {
      if (i > 0 && span[0] < (list[i - 1]?.span[0] ?? 0)) say(`a flat list is out of order at ${span}`);
    });
  }
  return broken;
}

/** What need not lie in any span: white space, controls, and characters without width. */
const blanks = /[\s\u200b\u2060\ufeff\u0000-\u001f\u007f]/gu;

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /^[\s\u200b\u2060\ufeff\u0000-\u001f\u007f]$/u.test(character);

const squeeze = (text: string): string => text.replace(blanks, "");

const fold = (text: string): string =>
  squeeze(text).replace(/[！-～]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));

const show = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
