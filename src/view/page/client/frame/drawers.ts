export type Side = "outline" | "details";

const WIDE: Readonly<Record<Side, string>> = { outline: "(min-width: 1180px)", details: "(min-width: 720px)" };

/**
 * Outline and details on screens that have no column for them: the outline lies over the text and takes the keyboard
 * until it is closed; the details stand at the lower edge, and the text above stays in use.
 */
export class Drawers {
  private readonly sides: Readonly<Record<Side, HTMLElement>>;
  private readonly behind: readonly HTMLElement[];
  private readonly button: (side: Side) => HTMLElement | null;

  constructor(
    sides: Readonly<Record<Side, HTMLElement>>,
    behind: readonly HTMLElement[],
    button: (side: Side) => HTMLElement | null,
  ) {
    this.sides = sides;
    this.behind = behind;
    this.button = button;
    for (const side of ["outline", "details"] as const) {
      matchMedia(WIDE[side]).addEventListener("change", () => this.set(side, false));
    }
  }

  isDrawer(side: Side): boolean {
    return !matchMedia(WIDE[side]).matches;
  }

  isOpen(side: Side): boolean {
    return this.isDrawer(side) && this.sides[side].classList.contains("open");
  }

  open(side: Side): void {
    if (!this.isDrawer(side)) return;
    this.set(side, true);
  }

  close(side: Side): void {
    if (!this.isOpen(side)) return;
    const inside = this.sides[side].contains(document.activeElement);
    this.set(side, false);
    if (inside) this.button(side)?.focus();
  }

  toggle(side: Side): void {
    if (this.isOpen(side)) this.close(side);
    else this.open(side);
  }

  private set(side: Side, open: boolean): void {
    this.sides[side].classList.toggle("open", open);
    this.button(side)?.setAttribute("aria-expanded", String(open));
    if (side === "outline") for (const one of this.behind) one.inert = open;
    document.body.classList.toggle(`with-${side}`, open);
  }
}
