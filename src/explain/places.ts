import type { CodePointSpan, Report, Section } from "../model/report.js";
import { noSuchPlace } from "../phrases/errors.js";
import { offsetAt } from "../text/points.js";
import type { Question } from "./question.js";

/** A question about something that the report does not have. */
export class NoSuchPlace extends Error {}

/** Where a question points, in code points. @throws NoSuchPlace saying what there is instead */
export function placeOf(question: Question, report: Report, source: string): CodePointSpan {
  switch (question.about) {
    case "place": {
      const { line, column } = question;
      const offset = offsetAt(source, { line, column });
      if (offset === null) throw new NoSuchPlace(noSuchPlace.place(line, column));
      return [offset, offset + 1];
    }
    case "metric": {
      const { metrics } = report;
      const found = metrics.find(({ id }) => id === question.id);
      if (found === undefined) throw new NoSuchPlace(noSuchPlace.metric(question.id, upTo(metrics.length, "m")));
      return found.span;
    }
    case "section": {
      const found = sectionsOf(report).find(({ id }) => id === question.id);
      if (found === undefined) throw new NoSuchPlace(noSuchPlace.section(question.id));
      return found.headingSpan ?? found.span;
    }
    case "removed": {
      const { removed } = report;
      const found = removed[question.number - 1];
      if (found === undefined) throw new NoSuchPlace(noSuchPlace.removed(question.number, upTo(removed.length, "")));
      return found.span;
    }
  }
}

const upTo = (count: number, lead: string): string =>
  count === 0 ? noSuchPlace.none() : noSuchPlace.upTo(lead, count);

/** All sections in document order. Not recursive: a hostile text may nest its sections deep. */
function sectionsOf(report: Report): Section[] {
  const found: Section[] = [];
  const open = [...report.sections].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of [...next.sections].reverse()) open.push(child);
  }
  return found;
}
