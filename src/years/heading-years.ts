import { expressions } from "../calendar/expressions.js";
import { words } from "../lexicon/lexicon.js";
import type { OutlineSection } from "../outline/outline.js";
import type { Block } from "./blocks.js";

/** The years that headings give to what stands under them. */
export class HeadingYears {
  private readonly known = new Map<OutlineSection, number | null | undefined>();

  constructor(private readonly matching: string) {}

  /** The year that the nearest heading above a block names, else that of its part of the report. */
  baseOf(block: Block, part: number | null): number | null {
    for (let i = block.path.length - 1; i >= 0; i--) {
      const section = block.path[i];
      const year = section === undefined ? undefined : this.yearOf(section);
      if (year !== undefined) return year;
    }
    return part;
  }

  private yearOf(section: OutlineSection): number | null | undefined {
    if (!this.known.has(section)) this.known.set(section, this.read(section));
    return this.known.get(section);
  }

  /** Undefined where the heading names no year, null where it is masked. */
  private read(section: OutlineSection): number | null | undefined {
    if (section.heading === null) return undefined;
    const { start, end } = section.heading;
    const first = expressions(this.matching, start, end).find((e) => e.kind !== "relative");
    if (first === undefined) return undefined;
    // 备战2022年赛事 names the year of an event, 2022年工作安排 that of the section.
    if (first.start > start + 1 && titleWords.all(this.matching.slice(first.end, end)).next().done === true)
      return undefined;
    if (first.kind === "plan") return section.role === "plan" ? first.to : undefined;
    return first.kind === "masked" ? null : (first.to ?? first.year);
  }
}

const titleWords = words("title-word");
