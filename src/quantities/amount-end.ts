import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";

const ends = words("amount-end");

/** Whether an amount may end at a place: 外运毛竹三吨半，; not 三吨半|成品, 惠及3000万|群众. */
export const endsAmount = (marks: Marks, at: number): boolean => at >= marks.text.length || marks.at(ends, at) !== null;
