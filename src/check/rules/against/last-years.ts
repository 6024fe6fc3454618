import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import type { Related } from "../../rule.js";

/** What last year's report has at a place of its author's text, to be shown beside a finding. */
export function inLastYears(against: Checked, of: Span): Related {
  const span = against.at(of.start, of.end);
  return {
    span,
    path: against.path,
    text: against.source.slice(span.start, span.end),
    message: { zh: "上年报告", en: "last year's report" },
  };
}
