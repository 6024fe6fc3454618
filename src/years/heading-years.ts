import { headingHint } from "../calendar/heading-hints.js";
import type { OutlineSection } from "../outline/outline.js";
import type { Block } from "./blocks.js";
import type { Bases } from "./body-years.js";
import { termsIn, type YearSpan } from "./terms.js";
import { MASKED, named, SILENT, type Topic, yearOf } from "./topic.js";

/** What a heading says of time: the year of figures under it, and the several years that it speaks of. */
interface Headed {
  readonly topic: Topic;
  readonly span: YearSpan | null;
}

const NOTHING: Headed = { topic: SILENT, span: null };

/** The years that headings give to what stands under them. */
export class HeadingYears {
  private readonly known = new Map<OutlineSection, Headed>();

  constructor(
    private readonly matching: string,
    private readonly bases: Bases,
  ) {}

  /** The year that the nearest heading above a block names, else that of its part of the report. */
  baseOf(path: readonly OutlineSection[], part: number | null): number | null {
    for (const section of path.toReversed()) {
      const { topic } = this.headed(section);
      if (topic.kind !== "silent") return yearOf(topic, part);
    }
    return part;
  }

  /** The several years that the nearest heading with a time speaks of. */
  spanOf(block: Block): YearSpan | null {
    for (const section of block.path.toReversed()) {
      const { topic, span } = this.headed(section);
      if (span !== null || topic.kind !== "silent") return span;
    }
    return null;
  }

  private headed(section: OutlineSection): Headed {
    const known = this.known.get(section);
    if (known !== undefined) return known;
    const headed = this.read(section);
    this.known.set(section, headed);
    return headed;
  }

  /** “十四五”时期目标任务和2021年工作安排 is the plan of 2021: a year goes before a span of years. */
  private read({ heading, role }: OutlineSection): Headed {
    if (heading === null) return NOTHING;
    const { review, next } = this.bases;
    const { year, horizon, masked } = headingHint(this.matching, heading);
    const [term] = termsIn(this.matching, heading, { review, next }, role === "plan");
    const span = horizon === null ? (term?.years ?? null) : this.whole(horizon);
    if (year !== null) return { topic: named(year), span };
    if (masked) return { topic: MASKED, span: null };
    const last = horizon?.to ?? (term !== undefined && term.years.to > (review ?? 0) ? term.years.to : null);
    return { topic: last !== null && role === "plan" ? named(last) : SILENT, span };
  }

  /** 2008年以来 goes on to the year that is looked back on; 2035年远景目标 has no beginning. */
  private whole({ from, to }: { from: number | null; to: number }): YearSpan | null {
    const { review } = this.bases;
    if (from === null) return null;
    return from === to && review !== null && to < review ? { from, to: review } : { from, to };
  }
}
