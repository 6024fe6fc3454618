import { headingHint } from "../calendar/heading-hints.js";
import type { OutlineSection } from "../outline/outline.js";
import type { Block } from "./blocks.js";
import { MASKED, named, SILENT, type Topic, yearOf } from "./topic.js";

/** The years that headings give to what stands under them. */
export class HeadingYears {
  private readonly known = new Map<OutlineSection, Topic>();

  constructor(private readonly matching: string) {}

  /** The year that the nearest heading above a block names, else that of its part of the report. */
  baseOf(block: Block, part: number | null): number | null {
    for (const section of block.path.toReversed()) {
      const topic = this.topicOf(section);
      if (topic.kind !== "silent") return yearOf(topic, part);
    }
    return part;
  }

  private topicOf(section: OutlineSection): Topic {
    const known = this.known.get(section);
    if (known !== undefined) return known;
    const topic = this.read(section);
    this.known.set(section, topic);
    return topic;
  }

  /** “十四五”时期目标任务和2021年工作安排 is the plan of 2021: a year goes before a span of years. */
  private read({ heading, role }: OutlineSection): Topic {
    if (heading === null) return SILENT;
    const { year, horizon, masked } = headingHint(this.matching, heading);
    if (year !== null) return named(year);
    if (masked) return MASKED;
    return horizon !== null && role === "plan" ? named(horizon.to) : SILENT;
  }
}
