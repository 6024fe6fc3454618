import type { TargetRow, Verdict } from "../../compare/model.js";
import { VERDICTS } from "../../compare/model.js";

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

  get text(): string {
    const parts = VERDICTS.flatMap((verdict) => {
      const count = this.counts.get(verdict) ?? 0;
      return count === 0 ? [] : [`${count.toLocaleString("en")} ${verdict}`];
    });
    const targets = `${this.total.toLocaleString("en")} ${this.total === 1 ? "target" : "targets"}`;
    return parts.length === 0 ? targets : `${targets}: ${parts.join(", ")}`;
  }
}
