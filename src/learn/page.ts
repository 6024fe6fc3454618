import { foldedText } from "../boilerplate/folded-text.js";
import type { CodePointSpan, Report } from "../model/report.js";
import { CodePoints } from "../text/code-points.js";
import { linesOf } from "../text/lines.js";
import { type Skeleton, skeletonOf } from "./skeleton.js";

/** A file of the batch as it was read. */
export interface Sample {
  /** How evidence names it. */
  readonly path: string;
  /** Its decoded text. */
  readonly text: string;
  /** What was read of it with the rules in force. */
  readonly report: Report;
}

/** A line of a page that is not blank. */
export interface PageLine {
  readonly page: Page;
  /** Its place among the page's lines, from 0. */
  readonly index: number;
  /** The line of the file, from 1. */
  readonly number: number;
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly skeleton: Skeleton;
  /** Rules in force take it whole. */
  readonly known: boolean;
  /** The report's title stands on it. */
  readonly titled: boolean;
  /** A figure of the author's was read in it. */
  readonly measured: boolean;
}

export interface Page {
  readonly sample: Sample;
  readonly lines: readonly PageLine[];
  /** Near-equal texts have one. */
  readonly group: number;
  /** Texts of one issuer have one; who names none is alone. */
  readonly issuer: string;
  /** How the issuer is called in lines of its own, folded; null where none is named. */
  readonly name: string | null;
}

export function pageOf(sample: Sample, group: number): Page {
  const { text, report } = sample;
  const points = new CodePoints(text);
  const title = report.title === null ? null : foldedText(report.title.text, 0, report.title.text.length).text;
  const removed = new Places(report.removed.map(({ span }) => span));
  const figures = new Places(report.metrics.map(({ span }) => span));
  const name = report.issuer?.name ?? null;
  const lines: PageLine[] = [];
  const page: Page = { sample, lines, group, issuer: name ?? sample.path, name };
  let number = 1;
  let counted = 0;
  for (const { start, end } of linesOf(text, [], "blank")) {
    for (; counted < start; counted++) if (text.charCodeAt(counted) === LINE_FEED) number++;
    const span: CodePointSpan = [points.at(start), points.at(end)];
    const folded = foldedText(text, start, end).text;
    lines.push({
      page,
      index: lines.length,
      number,
      start,
      end,
      text: text.slice(start, end),
      folded,
      skeleton: skeletonOf(folded, title),
      known: removed.cover(span),
      titled: report.title !== null && span[0] < report.title.span[1] && report.title.span[0] < span[1],
      measured: figures.meet(span),
    });
  }
  return page;
}

const LINE_FEED = 10;

/** Spans in order, asked about in order. */
class Places {
  private next = 0;
  constructor(private readonly spans: readonly CodePointSpan[]) {}

  meet([start, end]: CodePointSpan): boolean {
    this.skip(start);
    const span = this.spans[this.next];
    return span !== undefined && span[0] < end;
  }

  /** Whether one of them holds the whole. */
  cover([start, end]: CodePointSpan): boolean {
    this.skip(start);
    const span = this.spans[this.next];
    return span !== undefined && span[0] <= start && end <= span[1];
  }

  private skip(start: number): void {
    for (let span = this.spans[this.next]; span !== undefined && span[1] <= start; span = this.spans[this.next])
      this.next++;
  }
}
