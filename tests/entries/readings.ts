import { checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import { RULES } from "../../src/check/rules.js";
import { Subject } from "../../src/compare/linking/subject.js";
import { sharedBy } from "../../src/compare/parts.js";
import { retold } from "../../src/compare/retold.js";
import { comparable, sheetOf } from "../../src/compare/sheet.js";
import { isOfOneYear } from "../../src/compare/years.js";
import type { EntryId } from "../../src/lexicon/entry.js";
import { without } from "../../src/lexicon/lexicon.js";
import { proofreading } from "../../src/lexicon/meanings/proofreading.js";
import type { Report } from "../../src/model/report.js";
import { parseReport, readFindings } from "../../src/parse.js";
import { matchingForm } from "../../src/text/characters.js";

/** How a text can stand in a report: alone, as a section's text in a summary, and as its heading. */
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `石桥镇2021年工作总结\n一、主要工作\n${text}\n二、下步打算\n全镇将新建大棚3座。`,
  (text) => `石桥镇2021年工作总结\n一、${text}\n全镇新建大棚3座。`,
  (text) =>
    `青槐县2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n${text}\n二、2021年工作安排\n全县将新建大棚3座。`,
];

/** Whether one of the texts is read otherwise where an entry is not there. */
export const bearsLoad = (id: EntryId, texts: readonly string[]): boolean =>
  texts.some((text) =>
    FRAMES.some((frame) => {
      const report = frame(text);
      const read = isProofreading(id) ? findings : reading;
      return without(id, () => read(report)) !== usual(report, read);
    }),
  );

const reading = (text: string): string => {
  const report = parseReport(text);
  return JSON.stringify({ ...report, source: null, compared: comparedReading(report) });
};

/** What `reports compare` makes of the figures: words of comparison bear their load there. */
function comparedReading(report: Report): unknown {
  const { figures, sentences } = sheetOf(comparable(report), () => true);
  return figures.map((figure) => {
    const subject = new Subject(figure, matchingForm(sentences[figure.sentence] ?? ""));
    return {
      ofTerm: figure.ofTerm,
      form: subject.form,
      canonical: subject.canonical,
      core: subject.core,
      generic: subject.generic,
      amount: subject.amount,
      step: subject.step,
      sizes: subject.sizes,
      isSize: subject.isSize,
      whole: subject.whole,
      fate: subject.fate,
      context: subject.context,
      spansYears: subject.spansYears,
      underway: subject.underway,
      touched: subject.touched,
      prepares: subject.prepares,
      less: subject.less,
      ofOneYear: isOfOneYear(figure),
      modifiers: [...subject.modifiers],
      parts: sharedBy(subject).map(({ name }) => name),
      retold: retold(subject).map(({ core, canonical }) => [core, canonical]),
    };
  });
}

/** What only proofreading asks for changes what it finds, and no reading. */
const isProofreading = (id: EntryId): boolean => id.slice(0, id.indexOf(".")) in proofreading;
const findings = (report: string): string =>
  JSON.stringify(
    checkReport(new Checked(readFindings(report), { against: LAST_YEAR }), {
      profile: "print",
      overrides: OFF,
      language: "en",
    }),
  );

/** What figures are held against. */
const LAST_YEAR = new Checked(
  readFindings(
    "青槐县2020年政府工作报告\n一、2019年工作回顾\n2019年，全县地区生产总值完成100亿元。\n二、2020年工作安排\n新建大棚3座。",
  ),
);

/** Rules that are off unless somebody asks for them ask their words all the same. */
const OFF = new Map(RULES.flatMap(({ id, severities }) => (severities.print === "off" ? [[id, "info"] as const] : [])));

const known = new Map<string, string>();

/** The reading with all entries in force, kept: many entries share an example. */
function usual(report: string, read: (report: string) => string): string {
  const key = `${read.name} ${report}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = read(report);
  known.set(key, made);
  return made;
}
