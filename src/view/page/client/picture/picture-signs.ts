import type { Status } from "./picture-series.js";

/** An SVG element with its attributes. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** Told apart by shape and by filling, not by colour alone: a full disc, a diamond with a core, an empty square. */
export function sign(status: Status, x: number, y: number): SVGElement {
  const attributes = { class: `sign sign-${status}` };
  if (status === "actual") return svg("circle", { ...attributes, cx: x, cy: y, r: 4.5 });
  if (status === "target") return svg("rect", { ...attributes, x: x - 4, y: y - 4, width: 8, height: 8 });
  return svg(
    "g",
    attributes,
    svg("path", { d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` }),
    svg("circle", { class: "core", cx: x, cy: y, r: 2 }),
  );
}
