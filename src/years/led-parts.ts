import type { Calendar } from "../calendar/calendar.js";
import type { Role } from "../model/report.js";
import type { OutlineSection } from "../outline/outline.js";
import { leadsToPlan } from "../outline/plan-lead.js";
import type { Block } from "./blocks.js";

/** Knows of each block, asked in document order, whether a paragraph of its part has led on to the plan. */
export class LedParts {
  /** The part that is led last; null where its paragraph stands in front of all headings. */
  private led: OutlineSection | null | undefined;

  constructor(
    private readonly matching: string,
    private readonly calendar: Calendar,
  ) {}

  isLed(block: Block, role: Role | undefined): boolean {
    const part = block.path[0] ?? null;
    const led = this.led !== undefined && this.led === part;
    if (role !== "plan" && block.kind === "paragraph" && leadsToPlan(this.matching, block, this.calendar))
      this.led = part;
    return led;
  }
}
