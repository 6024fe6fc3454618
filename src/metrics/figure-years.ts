import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Mention } from "../years/years.js";

const contexts = words("year-context");

/** Follows one sentence and says of each figure which year it belongs to. */
export class YearOfSentence {
  private topic: number | null;
  /** A year that holds for the next figure of its clause only: 由2015年的5460万元增加到…. */
  private once: { readonly year: number | null; readonly end: number } | null = null;

  constructor(
    private readonly marks: Marks,
    year: number | null,
  ) {
    this.topic = year;
  }

  read(mention: Mention): void {
    const year = mention.to ?? mention.year;
    const role = mention.kind === "plan" ? "comparison" : this.roleOf(mention);
    if (role === "comparison") return;
    if (mention.kind === "masked") this.topic = null;
    else if (role === "once") this.once = { year, end: mention.end };
    else this.topic = year;
  }

  /** The year of the figure at a place. */
  figure(start: number, multiple: boolean): number | null {
    const { once } = this;
    this.once = null;
    if (once === null) return this.topic;
    // 今年的主要目标是：… speaks of that year from here on.
    if (CLAUSE_MARK.test(this.marks.text.slice(once.end, start))) this.topic = once.year;
    return multiple ? this.topic : once.year;
  }

  /** What stands beside a year says what it is there for: 比2016年, 2016年以来, 由2016年的. */
  private roleOf({ start, end }: Mention): "comparison" | "once" | null {
    const { text } = this.marks;
    const quoted = text[start - 1] === "“" || text[start - 1] === '"';
    const before = this.marks.before(contexts, quoted ? start - 1 : start)?.entry.as;
    const behind = this.marks.at(contexts, end)?.entry.as;
    const sides = [before?.side === "before" ? before.role : null, behind?.side === "behind" ? behind.role : null];
    return sides.find((role) => role === "comparison") ?? sides.find((role) => role === "once") ?? null;
  }
}

const CLAUSE_MARK = /[，；：]/;
