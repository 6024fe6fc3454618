import { type Address, readAddress, writeAddress } from "./address.js";
import { type Arrival, arriveAt } from "./arrival.js";
import { focusAgain, push, remember, replace, type Visit, visitOf } from "./visits.js";

/** What is shown now, and how something else is. */
export interface Stage extends Arrival {
  /** How many reports the page has, and the index of the one shown. */
  readonly count: number;
  readonly shown: number;
  readonly show: (index: number) => void;
}

/** How one gets from place to place and back: addresses, and the browser's history. */
export class Journey {
  constructor(private readonly stage: Stage) {}

  /** The index of the report that an address names, or of the one shown. */
  indexOf({ report }: Address): number {
    const { shown, count } = this.stage;
    const index = (report ?? shown + 1) - 1;
    return index >= 0 && index < count ? index : shown;
  }

  /** Goes where the window's address leads, now and whenever Back or Forward changes it. */
  begin(): void {
    history.scrollRestoration = "manual";
    const address = readAddress(location.hash);
    const visit = visitOf(history.state);
    const begin = (): void => (visit !== null ? this.returnTo(visit, address) : this.arrive(address));
    begin();
    // The browser goes to what bears the name in the address, and knows nothing of the bar.
    if (document.readyState !== "complete") window.addEventListener("load", () => requestAnimationFrame(begin));
    window.addEventListener("popstate", ({ state }) => {
      const back = visitOf(state);
      if (back !== null) this.returnTo(back, readAddress(location.hash));
      else this.arrive(readAddress(location.hash));
    });
  }

  /** In full: a link that begins with # is taken for one to an element, by checkers and by some readers. */
  readonly href = (target: string): string =>
    location.href.replace(/#.*|$/s, writeAddress(this.addressOf(target), this.stage.count));

  /** Shows a target of the report shown or of another, and makes the way back. */
  readonly go = (target: string, report: number | null = null): void =>
    this.visit(report === null ? this.addressOf(target) : { report: report + 1, target }, true);

  /** The same without a step of its own in the history. */
  step(target: string, isNew = false): void {
    this.visit(this.addressOf(target), isNew);
  }

  toReport(index: number): void {
    if (index >= 0 && index < this.stage.count) this.visit({ report: index + 1, target: null }, true);
  }

  /** The address names no target any more, and all else stays. */
  forgetTarget(): void {
    replace(writeAddress(this.addressOf(null), this.stage.count));
    this.remember();
  }

  remember(): void {
    remember(this.stage.reading.place.here, this.stage.panel.tab);
  }

  private addressOf(target: string | null): Address {
    return { report: this.stage.shown + 1, target };
  }

  private visit(address: Address, isNew: boolean): void {
    const hash = writeAddress(address, this.stage.count);
    if (hash !== location.hash) {
      if (isNew) {
        this.remember();
        push(hash);
      } else replace(hash);
    }
    this.arrive(address);
  }

  private arrive(address: Address): void {
    this.turnTo(address);
    if (address.target !== null) {
      arriveAt(address.target, this.stage);
      return;
    }
    this.stage.choose(null);
    window.scrollTo({ top: 0, behavior: "instant" });
  }

  private returnTo(visit: Visit, address: Address): void {
    this.turnTo(address);
    const { stage } = this;
    const number = address.target?.startsWith("m") ? Number(address.target.slice(1)) : 0;
    stage.choose(number > 0 ? number - 1 : null);
    stage.panel.open(visit.tab);
    stage.reading.place.restore(visit.place);
    focusAgain(visit);
  }

  private turnTo(address: Address): void {
    this.stage.show(this.indexOf(address));
    this.stage.drawers.close("outline");
  }
}
