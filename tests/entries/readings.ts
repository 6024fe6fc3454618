import { subjectOf } from "../../src/compare/linking/subject.js";
import { sharedBy } from "../../src/compare/parts.js";
import { sheetOf } from "../../src/compare/sheet.js";
import { isOfOneYear } from "../../src/compare/years.js";
import type { EntryId } from "../../src/lexicon/entry.js";
import { without } from "../../src/lexicon/lexicon.js";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";
import { matchingForm } from "../../src/text/characters.js";

/** How a text can stand in a report: alone, as a section's text in a summary, and as its heading. */
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `石桥镇2021年工作总结\n一、主要工作\n${text}\n二、下步打算\n全镇将新建大棚3座。`,
  (text) => `石桥镇2021年工作总结\n一、${text}\n全镇新建大棚3座。`,
];

/** Whether one of the texts is read otherwise where an entry is not there. */
export const bearsLoad = (id: EntryId, texts: readonly string[]): boolean =>
  texts.some((text) =>
    FRAMES.some((frame) => {
      const report = frame(text);
      return without(id, () => reading(report)) !== usual(report);
    }),
  );

const reading = (text: string): string => {
  const report = parseReport(text);
  return JSON.stringify({ ...report, source: null, compared: comparedReading(report) });
};

/** What `reports compare` makes of the figures: words of comparison bear their load there. */
function comparedReading(report: Report): unknown {
  const { figures, sentences } = sheetOf(report, () => true);
  return figures.map((figure) => {
    const subject = subjectOf(figure, matchingForm(sentences[figure.sentence] ?? ""));
    return {
      ...subject,
      ofOneYear: isOfOneYear(figure),
      modifiers: [...subject.modifiers],
      parts: sharedBy(subject).map(({ name }) => name),
    };
  });
}

const known = new Map<string, string>();

/** The reading with all entries in force, kept: many entries share an example. */
function usual(report: string): string {
  const kept = known.get(report);
  if (kept !== undefined) return kept;
  const made = reading(report);
  known.set(report, made);
  return made;
}
