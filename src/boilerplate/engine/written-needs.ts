import { demandsOf } from "../../lexicon/demands.js";
import type { PresentUnits } from "../../text/present-units.js";
import { unfold } from "../../text/search-folding.js";

/** Folding writes it between two digits: it need not stand there. */
const BLANK = 0x20;

/**
 * What must stand in a text as it is written for a rule to match its folded form. Most stretches round an anchor lack one
 * of the rule's other words (会员 … 外传|禁止), and to fold them is dearer than to look.
 */
export class WrittenNeeds {
  private readonly sets: readonly Uint16Array[];

  constructor(expression: string) {
    this.sets = demandsOf(expression)
      .needs.filter((units) => !units.has(BLANK))
      .map((units) => Uint16Array.from([...units].flatMap(unfold)));
  }

  /** Whether characters of each set may stand there. */
  mayStandIn(present: PresentUnits): boolean {
    for (const set of this.sets) if (!present.mayHave(set)) return false;
    return true;
  }
}
