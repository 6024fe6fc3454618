/** An element of XML, its name with the usual prefix of its namespace whatever prefix the document gives it: w:p. */
export interface XmlElement {
  readonly name: string;
  /** By local name: those of the element's own vocabulary and those without a namespace. Others are with their prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

export function* elementsOf(parent: XmlElement | null): Generator<XmlElement> {
  for (const child of parent?.children ?? []) if (typeof child !== "string") yield child;
}

/** Its children of one name. */
export function* childrenOf(parent: XmlElement | null, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) if (child.name === name) yield child;
}

/** The element at the end of a path of names; null where a step is missing. */
export function childOf(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = parent;
  for (const name of path) at = childrenOf(at, name).next().value ?? null;
  return at;
}

/** The `w:val` of a child: of such elements Word's properties consist. */
export const settingOf = (parent: XmlElement | null, ...path: readonly string[]): string | null =>
  childOf(parent, ...path)?.attributes.get("val") ?? null;

/** A whole number that a child holds. */
export const numberOf = (parent: XmlElement | null, ...path: readonly string[]): number | null =>
  wholeNumber(settingOf(parent, ...path));

/** Of what files say: no more than a counter can be. */
function wholeNumber(text: string | null): number | null {
  if (text === null || !/^\s*[+-]?\d{1,9}(?:\.\d+)?\s*$/.test(text)) return null;
  return Math.trunc(Number(text));
}

/** Whether a switch is on; null where it is not there. */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const found = childOf(parent, name);
  if (found === null) return null;
  return !/^(?:0|false|off|none)$/i.test(found.attributes.get("val") ?? "");
}
