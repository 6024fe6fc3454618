import { childOf, childrenOf, numberOf, settingOf, switchOf, type XmlElement } from "../xml/element.js";

/** What paragraphs and characters have by their style. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private ofParagraphs: string | null = null;

  constructor(root: XmlElement | null) {
    for (const element of childrenOf(root, "w:style")) {
      const id = element.attributes.get("styleId");
      if (id === undefined) continue;
      this.styles.set(id, styleOf(element));
      const isDefault = /^(?:1|true|on)$/.test(element.attributes.get("default") ?? "");
      if (isDefault && element.attributes.get("type") === "paragraph") this.ofParagraphs ??= id;
    }
  }

  /** The number and level that a paragraph has by its style, or by those that the style is based on. */
  numberingOf(style: string | null): StyleNumbering {
    const chain = this.chainOf(style ?? this.ofParagraphs);
    const list = chain.find(({ list }) => list !== null)?.list ?? null;
    const level = chain.find(({ level }) => level !== null)?.level ?? null;
    return { list, level, styles: chain.map(({ id }) => id) };
  }

  /** Whether text of the style is hidden. */
  hides(style: string | null, isParagraph: boolean): boolean {
    const chain = this.chainOf(style ?? (isParagraph ? this.ofParagraphs : null));
    return chain.find(({ hidden }) => hidden !== null)?.hidden ?? false;
  }

  private chainOf(style: string | null): Style[] {
    const chain: Style[] = [];
    for (let id = style; id !== null; ) {
      const found = this.styles.get(id);
      // A style that is based on itself in a circle ends where the circle closes.
      if (found === undefined || chain.includes(found) || chain.length > longestChain) break;
      chain.push(found);
      id = found.basedOn;
    }
    return chain;
  }
}

/** Word itself follows no more. */
const longestChain = 50;

interface Style {
  readonly id: string;
  readonly basedOn: string | null;
  readonly list: number | null;
  readonly level: number | null;
  readonly hidden: boolean | null;
}

export interface StyleNumbering {
  readonly list: number | null;
  readonly level: number | null;
  /** The style and those that it is based on, nearest first: a level of a list names the style that it belongs to. */
  readonly styles: readonly string[];
}

const styleOf = (element: XmlElement): Style => ({
  id: element.attributes.get("styleId") ?? "",
  basedOn: settingOf(element, "w:basedOn"),
  list: numberOf(element, "w:pPr", "w:numPr", "w:numId"),
  level: numberOf(element, "w:pPr", "w:numPr", "w:ilvl"),
  hidden: switchOf(childOf(element, "w:rPr"), "w:vanish"),
});
