import type { Metric } from "../../model/report.js";
import type { SectionParams } from "../facts.js";
import type { Words } from "./language.js";

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
    removed: ({ text, chosen }) => `${quoted(text)} is not the author's, says the rule ${chosen}.`,
    "line-kept": ({ text }) => `${quoted(text)} was looked at as boilerplate, and kept.`,
    "marker-taken": ({ text }) => `${quoted(text)} is a number of the outline or of a list.`,
    "marker-passed": ({ text }) => `${quoted(text)} is no numbering: it fits no sequence of numbers.`,
    item: ({ text }) => `${quoted(text)} begins an item.`,
    "run-of-headings": ({ text }) => `${quoted(text)} and its like number headings.`,
    "list-item": ({ text }) => `${quoted(text)} and its like number the points of a list, no headings.`,
    "heading-end": ({ text, chosen }) => `The heading is ${quoted(text)}: it ends ${ENDS[chosen ?? ""] ?? chosen}.`,
    title: ({ text }) => `${quoted(text)} is the report's title.`,
    "heading-line": ({ text }) => `${quoted(text)} on a line of its own is a heading.`,
    "no-heading": ({ text }) => `${quoted(text)} on a line of its own is no heading.`,
    role: ({ text, chosen }) => `The section under ${quoted(text)} has the role ${chosen}.`,
    issuer: ({ text, chosen }) => `${quoted(text)} says who reports: ${chosen}.`,
    "issuer-refused": ({ text }) => `${quoted(text)} does not say who reports.`,
    "report-years": ({ chosen }) => `The report reviews and plans ${(chosen ?? "").trim().replace(/ +/, ", ")}.`,
    "figure-read": ({ text }) => `${quoted(text)} is a figure that measures something.`,
    "figure-refused": ({ text }) => `${quoted(text)} is no figure that measures something.`,
    "figure-damaged": ({ text }) => `${quoted(text)} has lost digits, and is not guessed.`,
    indicator: ({ text, chosen }) =>
      chosen === null ? `The text names nothing that ${quoted(text)} measures.` : `${quoted(text)} measures ${chosen}.`,
    status: ({ text, chosen }) => `${quoted(text)} is ${STATUSES[chosen ?? ""] ?? chosen}.`,
    year: ({ text, chosen }) =>
      chosen === null ? `No year can be told for ${quoted(text)}.` : `${quoted(text)} belongs to ${chosen}.`,
  },
  otherwise: (code, { text, chosen }) =>
    `${code.replaceAll("-", " ")}: ${chosen === null || chosen === text ? quoted(text) : `${quoted(text)} gave ${chosen}`}.`,
  reasons: {
    numbering: {
      // how a number is written
      part: "like 第一部分",
      chapter: "like 第一章",
      section: "like 第一节",
      chinese: "like 一、",
      "paren-chinese": "like （一）",
      arabic: "like 1.",
      "paren-arabic": "like （1）",
      "half-paren-arabic": "like 1）",
      circled: "like ①",
      bracketed: "like [1]",
      // where it stands
      paragraph: "begins a paragraph",
      line: "begins a line",
      sentence: "behind the end of a sentence",
      amid: "amid the text",
      ambiguous: "may be something else",
      "item-word": "a word that counts",
    },
    headings: {
      // why a run of numbers is a list, why a line is a heading or none
      "below-list": "below the points of a list",
      notes: "in the notes",
      bracketed: "numbers in square brackets are notes",
      childless: "hardly any has text below it",
      glossary: "words with their explanations",
      "too-short": "too short",
      "has-marks": "holds the marks of a sentence",
      "names-no-part": "names no part of a report",
      layout: "the layout sets it apart",
      // what is weighed where no mark closes a heading
      mark: "a mark stands behind it",
      colon: "a colon stands behind it",
      "unknown-end": "no usual last word",
      "unknown-start": "what follows begins with no usual word",
      "predicate-follows": "what follows may be its own predicate",
      predicate: "has its predicate",
      "unknown-predicate": "has a predicate that no entry knows",
      incomplete: "lacks an object",
      never: "no heading ends so",
      strong: "what follows only begins a text",
      "torn-word": "tears a word apart",
      "short-clause": "a clause too short",
      "second-predicate": "goes on behind its predicate",
      "whole-sentence": "a sentence of several clauses",
      uneven: "clauses of uneven length",
      overlong: "too long",
      short: "too short",
      "recurring-phrase": "parts what the report writes together",
      "shared-word": "ends as most headings of its run",
      "same-length": "as long as most of its run",
      "within-text": "behind 今年 or 去年 the text has begun",
      unparted: "hardly a sentence of its run has another likely end",
      "same-build": "as many clauses as most of its run",
    },
    outline: {
      "section-above": "as the section that holds it",
      "section-before": "as the section before it",
      "numbering-restarts": "the numbering begins again behind the review",
      "behind-problems": "behind the problems comes the plan",
      "heading-year": "the year in its heading",
      tense: "speaks of what is ahead",
    },
    years: {
      title: "the title",
      "heading-year": "a heading that names a year",
      dateline: "the date under the title",
    },
    quantities: {
      quotation: "inside a quoted phrase",
      "announces-list": "it counts the points of a list that follows",
    },
    metrics: {
      // where an indicator stands
      left: "in front of the figure",
      right: "behind the figure",
      carried: "carried on from the figure before",
      "clause-before": "in the clause before",
      distributed: "dealt out among figures in a row",
      "distributed-carried": "the names before, dealt out among figures in a row",
      "part-of-ratio": "a part of a ratio of shares",
      "share-of-whole": "a share of a whole",
      "change-of-carried": "a change of what the figure before measures",
      "area-of-carried": "the area of what the figure before counts",
      "right-of-level": "behind the figure, which is a level",
      "right-of-place": "behind the figure, in front of which stands a place at most",
      "object-of-verb": "the object of the verb in front of the figure",
      "table-row": "the first cell of its row in a table",
      "label-above": "the line above the figure",
      none: "nothing near it",
      // status and year
      "part-of-plan": "its part of the report plans",
      "part-of-review": "its part of the report looks back",
      glossary: "a glossary plans nothing",
      "earlier-level": "the earlier level that another is held against",
      "before-the-plan": "before the year that is planned",
      "new-year": "a new year ends what was said before",
      "there-by-now": "there by now",
      "after-the-report": "after the report's own time",
      sentence: "its sentence names it",
      dealt: "dealt out by a list of years",
      part: "the year of its part of the report",
    },
  },
  rather: (chosen, weight) =>
    `rather than ${chosen === null ? "none" : quoted(chosen)}${weight === null ? "" : `, weight ${rounded(weight)}`}`,
  readFrom: (texts) => `read from ${texts.map(quoted).join(" and ")}`,
  nothingDecided: "No pass told a decision about this place.",
  nearest: "The nearest:",
};

const STATUSES: Readonly<Record<string, string>> = {
  actual: "a fact",
  estimate: "an estimate",
  target: "an aim",
};

/** How a heading ends. */
const ENDS: Readonly<Record<string, string>> = {
  line: "with its line",
  "sentence-mark": "at the mark behind it",
  colon: "at the colon behind it",
  "title-word": "behind a word that ends headings of parts",
  weighed: "where most speaks for it",
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
