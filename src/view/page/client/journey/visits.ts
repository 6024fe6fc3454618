import type { Tab } from "../panel/panel.js";
import type { Place } from "../text/text-view.js";

/** What an entry of the browser's history remembers, so that Back returns to where one was. */
export interface Visit {
  readonly place: Place;
  readonly tab: Tab;
  readonly key: number;
}

/** What had the focus at each visit: elements cannot be written into the history. */
const focused = new Map<number, Element>();
let current = 0;

/** Writes into the present entry where one is. */
export function remember(place: Place, tab: Tab): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) focused.set(current, activeElement);
  const visit: Visit = { place, tab, key: current };
  try {
    history.replaceState(visit, "");
  } catch {
    // Browsers refuse when it is done very often; the next one will do.
  }
}

export function push(hash: string): void {
  current++;
  try {
    history.pushState(null, "", hash);
  } catch {
    location.hash = hash;
  }
}

export function replace(hash: string): void {
  try {
    history.replaceState(null, "", hash);
  } catch {
    // As above.
  }
}

/** The visit that a state of the history is of; null for an address that was typed. */
export function visitOf(state: unknown): Visit | null {
  if (typeof state !== "object" || state === null || !("place" in state)) {
    current++;
    return null;
  }
  const visit = state as Visit;
  current = visit.key;
  return visit;
}

/** Gives the focus back to what had it, or to what stands in its place by now. */
export function focusAgain({ key }: Visit): void {
  const element = focused.get(key);
  const row = element?.closest("tr")?.dataset.metric;
  const found =
    element?.isConnected || row === undefined ? element : document.querySelector(`tr[data-metric="${row}"] button`);
  if (found instanceof HTMLElement && found.isConnected) found.focus({ preventScroll: true });
}
