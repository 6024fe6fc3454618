import type { Metric } from "../../model/report.js";
import type { SectionParams } from "../facts.js";
import type { Words } from "./words.js";

export const english: Words = {
  facts: {
    removed: ({ rule, category, number }) => `Removed run ${number}: not the author's (${rule}, ${category}).`,
    title: ({ text }) => `The report's title: ${text}.`,
    heading: (section) => `The heading of section ${sectionWords(section)}.`,
    paragraph: ({ paragraph, ...section }) => `Paragraph ${paragraph} of section ${sectionWords(section)}.`,
    item: ({ id, numbering }) => `Item ${id}, ${numbering}.`,
    metric: (metric) => `Metric ${metric.id}: ${metricWords(metric)}.`,
    year: ({ text, year, to, kind }) =>
      `Year mention ${text}: ${to === null ? (year ?? "no year") : `${year}-${to}`} (${kind}).`,
    diagnostic: ({ code, message }) => `Diagnostic ${code}: ${message}.`,
    nothing: () => "White space between things: the report has nothing here.",
  },
  decisions: {
    removed: ({ text, chosen }) => `${quoted(text)} was removed: ${chosen} says that the author did not write it.`,
    "line-kept": ({ text }) => `${quoted(text)} was looked at as boilerplate, and kept.`,
    "run-of-headings": ({ chosen }) => `The numbers from here on (${chosen}) are those of headings.`,
    "list-item": ({ text }) => `${quoted(text)} is a point of a list, no heading.`,
    "heading-end": ({ text }) => `The heading ends here: ${quoted(text)}.`,
    "figure-read": ({ text }) => `${quoted(text)} is a figure that measures something.`,
    "figure-refused": ({ text }) => `${quoted(text)} is no figure that measures something.`,
    "figure-damaged": ({ text }) => `${quoted(text)} has lost digits, and is not guessed.`,
    indicator: ({ text, chosen }) =>
      chosen === null ? `The text names nothing that ${quoted(text)} measures.` : `${quoted(text)} measures ${chosen}.`,
  },
  otherwise: (code, { text, chosen }) =>
    `${code.replaceAll("-", " ")}: ${chosen === null || chosen === text ? quoted(text) : `${quoted(text)} gave ${chosen}`}.`,
  rather: (chosen, weight) =>
    `rather than ${chosen === null ? "none" : quoted(chosen)}${weight === null ? "" : `, weight ${rounded(weight)}`}`,
  nothingDecided: "No pass told a decision about this place.",
  nearest: "The nearest:",
};

const sectionWords = ({ id, heading, role, years }: SectionParams): string =>
  [`${id}${heading === null ? " (no heading)" : ` ${heading}`}: ${role}`, ...years].join(", ");

const metricWords = ({ indicator, text, bound, change, status, year, period }: Metric): string =>
  [
    `${indicator ?? "(no indicator)"} ${text}`,
    ...(bound === "exact" ? [] : [bound]),
    ...(change === null ? [] : [change.direction + (change.basis === null ? "" : ` ${change.basis}`)]),
    status,
    year ?? "no year",
    ...(period === null ? [] : [period.text]),
  ].join(", ");

/** Long texts are told by their ends. */
const LONGEST = 40;

function quoted(text: string): string {
  const whole = [...text.replace(/\s*[\r\n]+\s*/gu, " ")];
  const shown =
    whole.length <= LONGEST
      ? whole.join("")
      : `${whole.slice(0, LONGEST / 2).join("")} … ${whole.slice(-LONGEST / 4).join("")}`;
  return `“${shown}”`;
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
