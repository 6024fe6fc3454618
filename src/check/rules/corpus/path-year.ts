import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { EXAMPLE_REPORT, EXAMPLE_REPORT_OPENED } from "../../examples.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { yearOfText } from "../years/year-of-text.js";

/** 青槐县_2018.txt is the report of 2021 */
export const pathYear: Rule = {
  id: "path-year",
  about: {
    zh: "报告年份与文件名不符（需要 --expect）",
    en: "The report is of another year than its path says (with --expect)",
  },
  severities: severities("-/-/e"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong: EXAMPLE_REPORT_OPENED,
        expected: { issuer: "青槐县", year: 2018 },
      },
    ],
    alone: [
      {
        text: EXAMPLE_REPORT,
        expected: { issuer: "青槐县", year: 2021 },
      },
      {
        text: EXAMPLE_REPORT,
        expected: { issuer: "青槐县", year: 2020 },
      },
    ],
  },
  find: otherYear,
};

function* otherYear(text: Checked): Generator<Mistake> {
  const wanted = text.expected?.year ?? null;
  const own = yearsOf(text);
  if (wanted === null || own.length === 0 || own.includes(wanted)) return;
  const said = [...new Set(own)].sort((a, b) => a - b).join("、");
  yield {
    span: text.opening,
    message: { zh: `文件名是${wanted}年，报告是${said}年的`, en: `the path says ${wanted}, the report is of ${said}` },
  };
}

/** A file may be named by the year that is planned, by the one that is reviewed, or by the title's. */
function yearsOf(text: Checked): number[] {
  const { review, plan, matching } = text;
  const { title } = text.outline;
  const named = title === null ? [] : [...pattern("proof.title-year").all(matching.slice(title.start, title.end))];
  const held = yearOfText(text);
  return [
    ...named.map(([year]) => Number(year)),
    ...(held?.held === true ? [held.year] : []),
    ...(review === null ? [] : [review]),
    ...(plan === null ? [] : [plan]),
  ];
}
