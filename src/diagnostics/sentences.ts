import type { DiagnosticCode, DiagnosticParams } from "../model/diagnostics.js";
import type { Finding } from "./finding.js";

/** A sentence for each code, in one language. Another language is another table of this type. */
type Sentences = { readonly [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => string };

const english: Sentences = {
  "numbering-gap": ({ numbering, after }) =>
    after === null ? `numbering begins with ${numbering}` : `${numbering} follows ${after}`,
  "numbering-duplicate": ({ numbering }) => `${numbering} stands twice`,
  "numbering-restart": ({ numbering, after }) => `numbering begins again with ${numbering} after ${after}`,
  "announced-count": ({ announced, found }) => `${announced} are announced and ${found} follow`,
  "title-year-mismatch": ({ title, text }) => `the title says ${title}, the text reports on ${text}`,
  truncated: ({ hidden }) =>
    hidden === null ? "part of the report is not shown" : `${hidden} characters are not shown`,
  decoding: ({ encoding }) => `characters could not be decoded as ${encoding}; the first stands here`,
  "damaged-figure": ({ text }) => `a figure is damaged: ${text}`,
  "actual-in-future": ({ text, year, last }) => `${text} is told as done in ${year}, after ${last}`,
  "target-before-plan": ({ text, year, plan }) => `${text} is planned for ${year} in a plan of ${plan}`,
  "target-in-review": ({ text, year, review }) => `${text} is planned for ${year} in a review of ${review}`,
  "years-apart": ({ review, plan }) => `the report reviews ${review} and plans ${plan}`,
  "table-not-read": ({ rows }) => `a table was not read: ${rows} ${rows === 1 ? "row" : "rows"}`,
  "words-missing": () =>
    "the report has no line breaks and was read without a dictionary; npm install @node-rs/jieba brings it",
  empty: () => "there is no text of an author",
  "no-title": () => "no title was found",
  "no-sections": () => "no headings were found",
  "several-reports": ({ title }) => `another report begins here: ${title}`,
};

/** What a finding says, in English: the report's `message`. */
export function sentenceOf({ code, params }: Finding): string {
  // The table pairs codes and parameters; the compiler does not see that a finding does too.
  const sentence = english[code] as (params: Finding["params"]) => string;
  return sentence(params);
}
