import { formatNumber } from "./number-formats.js";
import { type Level, type List, levelCount } from "./numbering.js";
import { bulletOf } from "./symbols.js";

/** The numbers that paragraphs get, one after the other as they stand in the document. */
export class Counters {
  /** By what counts together: the number of each level, null where it is to start. */
  private readonly counts = new Map<string, (number | null)[]>();
  /** Where lists of their own start have started. */
  private readonly begun = new Set<string>();

  /** Counts a paragraph and says what Word shows in front of it. */
  next(list: List, index: number): string {
    const { levels, counter } = list;
    const level = levels[index];
    if (level === undefined) return "";
    const counts = this.counts.get(counter) ?? new Array<number | null>(levelCount).fill(null);
    this.counts.set(counter, counts);
    counts[index] = this.numberFor(list, index, counts[index] ?? null);
    for (let below = index + 1; below < levelCount; below++) {
      if (index < (levels[below]?.restart ?? below)) counts[below] = null;
    }
    return level.hidden ? "" : labelOf(list, index, counts);
  }

  private numberFor(list: List, index: number, count: number | null): number {
    const start = list.starts.get(index);
    const place = `${list.id} ${index}`;
    if (start !== undefined && !this.begun.has(place)) {
      this.begun.add(place);
      return start;
    }
    return count === null ? startOf(list, index) : Math.min(count + 1, largest);
  }
}

/** A counter goes no further in Word. */
const largest = 32767;

const startOf = ({ starts, levels }: List, index: number): number =>
  Math.max(0, Math.min(starts.get(index) ?? levels[index]?.start ?? 1, largest));

/** 第%1章 with its numbers; a level above that has not been counted yet shows where it would start. */
function labelOf(list: List, index: number, counts: readonly (number | null)[]): string {
  const { levels } = list;
  const level = levels[index];
  if (level === undefined) return "";
  if (level.format === "bullet") return bulletOf(level.pattern, level.font);
  let isWhole = true;
  const label = level.pattern.replace(/%([1-9])/g, (_, digit) => {
    const of = Number(digit) - 1;
    // Word shows nothing at all where a level asks for the number of one below it.
    if (of > index) isWhole = false;
    return written(counts[of] ?? startOf(list, of), levels[of], level);
  });
  return isWhole ? label : "";
}

function written(n: number, of: Level | undefined, { legal }: Level): string {
  const format = of?.format ?? "decimal";
  if (format === "bullet" || format === "none") return "";
  const width = /^padded(\d+)$/.exec(format)?.[1];
  if (width !== undefined) return legal ? String(n) : String(n).padStart(Number(width), "0");
  return formatNumber(n, legal ? "decimal" : format);
}
