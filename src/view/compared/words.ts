import type { TargetRow, Verdict } from "../../compare/model.js";
import { VERDICTS } from "../../compare/model.js";
import { verdict as words } from "../../phrases/comparison.js";
import { counted, told } from "../../phrases/views.js";

/** How many targets came to what: `12 targets: 8 met, 2 missed, 2 unreported`. */
export class Tally {
  private readonly counts = new Map<Verdict, number>();
  private total = 0;

  add(rows: readonly TargetRow[]): void {
    for (const { verdict } of rows) {
      this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
      this.total++;
    }
  }

  /** Whether nothing could be held against anything, since no report of the next year was given. */
  get lacksNext(): boolean {
    return this.total > 0 && this.counts.get("no-report") === this.total;
  }

  get text(): string {
    const parts = VERDICTS.flatMap((verdict) => {
      const count = this.counts.get(verdict) ?? 0;
      return count === 0 ? [] : [counted.ofVerdict(count, words[verdict]())];
    });
    const targets = counted.targets(this.total);
    return parts.length === 0 ? targets : told.parts(targets, parts.join(told.listMark()));
  }
}
