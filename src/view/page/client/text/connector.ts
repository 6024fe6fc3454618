import type { Span } from "../../../../text/span.js";
import type { TextView } from "./text-view.js";

const SVG = "http://www.w3.org/2000/svg";

/** The line from a figure to the words that its indicator was read from, drawn over the text; the words are marked. */
export class Connector {
  private readonly svg = svg("svg", { class: "connector", "aria-hidden": "true", focusable: "false" });
  private readonly view: TextView;
  private readonly observer = new ResizeObserver(() => this.redraw());
  private drawn: { readonly figure: Span; readonly pieces: readonly Span[] } | null = null;

  constructor(view: TextView) {
    this.view = view;
    view.element.append(this.svg);
    // What stands above changes its height when it is laid out, or the window its width.
    this.observer.observe(view.element);
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** `pieces` are the indicator's words, in the order of the text. */
  draw(figure: Span, pieces: readonly Span[]): void {
    this.drawn = { figure, pieces };
    this.redraw();
  }

  clear(): void {
    this.drawn = null;
    this.redraw();
  }

  private redraw(): void {
    this.svg.replaceChildren();
    if (this.drawn === null) return;
    const { figure, pieces } = this.drawn;
    const origin = this.view.element.getBoundingClientRect();
    const boxes = (span: Span): Box[] =>
      lines([...this.view.range(span).getClientRects()]).map((box) => moved(box, -origin.left, -origin.top));
    for (const { left, top, right, bottom } of pieces.flatMap(boxes)) {
      this.svg.append(
        svg("rect", { class: "clause", x: left - 2, y: top, width: right - left + 4, height: bottom - top, rx: 3 }),
      );
    }
    // The line leads to the piece that stands nearest in front of the figure, else to the first behind it.
    const nearest = pieces.findLast(({ start }) => start <= figure.start) ?? pieces[0];
    const path = nearest && pathBetween(boxes(nearest), boxes(figure), nearest.start <= figure.start);
    if (path === undefined || path === null) return;
    this.svg.append(
      svg("path", { class: "line", d: path.d }),
      svg("circle", { class: "end", cx: path.x, cy: path.y, r: 3 }),
    );
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Boxes that stand on one line made one. */
function lines(boxes: readonly Box[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    if (box.right - box.left < 0.5) continue;
    const last = found.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last !== undefined && last.top < middle && middle < last.bottom) {
      found[found.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else found.push(box);
  }
  return found;
}

/** Below the line where both stand on one; else from the lower edge of the upper to the upper edge of the lower. */
function pathBetween(
  words: readonly Box[],
  figures: readonly Box[],
  inFront: boolean,
): { d: string; x: number; y: number } | null {
  const from = inFront ? words.at(-1) : words[0];
  const to = inFront ? figures[0] : figures.at(-1);
  if (from === undefined || to === undefined) return null;
  const x = (from.left + from.right) / 2;
  const toX = (to.left + to.right) / 2;
  if (Math.abs(from.top - to.top) < (from.bottom - from.top) / 2) {
    const y = Math.max(from.bottom, to.bottom) + 3;
    const depth = y + 12;
    return { d: `M${x} ${y}C${x} ${depth} ${toX} ${depth} ${toX} ${y}`, x, y };
  }
  const down = from.top < to.top;
  const y = down ? from.bottom : from.top;
  const toY = down ? to.top : to.bottom;
  const bend = (toY - y) / 2;
  return { d: `M${x} ${y}C${x} ${y + bend} ${toX} ${toY - bend} ${toX} ${toY}`, x, y };
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
