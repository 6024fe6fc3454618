import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { EXAMPLE_REPORT, EXAMPLE_REPORT_OPENED } from "../../examples.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 白杨县_2021.txt is a report of 青槐县 */
export const pathIssuer: Rule = {
  id: "path-issuer",
  about: {
    zh: "发文单位与文件名不符（需要 --expect）",
    en: "The report is of another issuer than its path says (with --expect)",
  },
  severities: severities("-/-/e"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong: EXAMPLE_REPORT_OPENED,
        expected: { issuer: "白杨县", year: 2021 },
      },
    ],
    alone: [
      {
        text: EXAMPLE_REPORT,
        expected: { issuer: "青槐", year: 2021 },
      },
      EXAMPLE_REPORT,
    ],
  },
  find: otherIssuer,
};

function* otherIssuer(text: Checked): Generator<Mistake> {
  const wanted = text.expected?.issuer ?? null;
  const { issuer } = text.outline;
  if (wanted === null || issuer === null) return;
  const [own, other] = [nucleus(wanted), nucleus(issuer.name)];
  if (own.length === 0 || other.endsWith(own) || own.endsWith(other)) return;
  // The issuer may be read from a name within the text: a report of the place names it throughout.
  if (countOf(text.matching, own) >= countOf(text.matching, other)) return;
  yield {
    span: text.opening,
    message: {
      zh: `文件名是“${wanted}”，报告是“${issuer.name}”的`,
      en: `the path says ${wanted}, the report is of ${issuer.name}`,
    },
  };
}

/** 青槐 of 青槐县; a people's name in front of the kind stays, for both have it. */
const nucleus = (name: string): string => pattern("proof.kind-behind").replace(name, "");

function countOf(text: string, word: string): number {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  return n;
}
