import { type Demands, demandsOf } from "./demands.js";
import type { Entry } from "./entry.js";
import { expanded } from "./expanded.js";
import { allInForce } from "./lexicon.js";

/** What an entry's pattern asks of a text: written down by the build for the whole lexicon, read anew for less of it. */
export const demandsOfEntry = (own: Entry): Demands =>
  (allInForce() ? own.demands : undefined) ?? demandsOf(expanded(own));
