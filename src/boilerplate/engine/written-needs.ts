import type { PresentUnits } from "../../text/present-units.js";
import { unfold } from "../../text/search-folding.js";
import { codesOf } from "../../text/unit-set.js";

/** Folding writes it between two digits: it need not stand there. */
const BLANK = " ";

/**
 * What must stand in a text as it is written for a rule to match its folded form. Most stretches round an anchor lack one
 * of the rule's other words (会员 … 外传|禁止), and to fold them is dearer than to look.
 */
export class WrittenNeeds {
  private readonly sets: readonly Uint16Array[];

  /** @param needs of each of these sets of code units one stands in every match: see Demands */
  constructor(needs: readonly string[]) {
    this.sets = needs.filter((units) => !units.includes(BLANK)).map(asWritten);
  }

  /** Whether characters of each set may stand there. */
  mayStandIn(present: PresentUnits): boolean {
    for (const set of this.sets) if (!present.mayHave(set)) return false;
    return true;
  }
}

const asWritten = (units: string): Uint16Array => Uint16Array.from(codesOf(units).flatMap(unfold));
