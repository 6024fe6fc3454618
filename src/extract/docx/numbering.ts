import { childOf, childrenOf, numberOf, settingOf, switchOf, type XmlElement } from "../xml/element.js";
import type { Styles } from "./styles.js";

/** One of the nine levels of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1章; the literal text of a bullet. */
  readonly pattern: string;
  readonly font: string;
  readonly suffix: "tab" | "space" | "nothing";
  /** Whether all numbers in it are decimal. */
  readonly legal: boolean;
  /** It starts again behind each of the levels above this one; 0 for never. */
  readonly restart: number | null;
  /** The style of paragraphs that belongs to it. */
  readonly style: string | null;
  readonly hidden: boolean;
}

/** A list as paragraphs name it: levels, and what counts for all that share them. */
export interface List {
  /** Lists with one of these count on together. */
  readonly counter: string;
  /** Distinguishes it from others that count on together. */
  readonly id: number;
  readonly levels: readonly Level[];
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export const levelCount = 9;

/** What numbering.xml defines. */
export class Numbering {
  private readonly lists = new Map<number, List | null>();
  private readonly definitions = new Map<string, XmlElement>();
  private readonly instances = new Map<number, XmlElement>();

  constructor(
    root: XmlElement | null,
    private readonly styles: Styles,
  ) {
    for (const element of childrenOf(root, "w:abstractNum")) {
      this.definitions.set(element.attributes.get("abstractNumId") ?? "", element);
    }
    for (const element of childrenOf(root, "w:num")) {
      this.instances.set(Number(element.attributes.get("numId")), element);
    }
  }

  /** The list of a number; null where there is none, as for 0, which turns numbering off. */
  listOf(id: number): List | null {
    const known = this.lists.get(id);
    if (known !== undefined) return known;
    const instance = this.instances.get(id);
    const made = instance === undefined || id === 0 ? null : this.listIn(id, instance);
    this.lists.set(id, made);
    return made;
  }

  private listIn(id: number, instance: XmlElement): List | null {
    const counter = this.definitionOf(instance);
    const definition = counter === null ? undefined : this.definitions.get(counter);
    if (counter === null || definition === undefined) return null;
    const levels = new Map<number, XmlElement>();
    const starts = new Map<number, number>();
    for (const level of childrenOf(definition, "w:lvl")) levels.set(indexOf(level), level);
    for (const override of childrenOf(instance, "w:lvlOverride")) {
      const index = indexOf(override);
      const level = childOf(override, "w:lvl");
      const start = numberOf(override, "w:startOverride");
      if (level !== null) levels.set(index, level);
      if (start !== null) starts.set(index, start);
    }
    return {
      counter,
      id,
      levels: Array.from({ length: levelCount }, (_, i) => levelOf(levels.get(i) ?? null)),
      starts,
    };
  }

  /** The definition of a list; one that is only a link leads to the style that has the list. */
  private definitionOf(instance: XmlElement): string | null {
    const seen = new Set<string>();
    for (let at: XmlElement | undefined = instance; at !== undefined; ) {
      const id = settingOf(at, "w:abstractNumId");
      if (id === null || seen.has(id)) return null;
      seen.add(id);
      const link = settingOf(this.definitions.get(id) ?? null, "w:numStyleLink");
      if (link === null) return id;
      const list = this.styles.numberingOf(link).list;
      at = list === null ? undefined : this.instances.get(list);
      if (at === undefined) return this.styled(link);
    }
    return null;
  }

  /** The definition that says itself that it is the style's. */
  private styled(link: string): string | null {
    for (const [id, definition] of this.definitions) if (settingOf(definition, "w:styleLink") === link) return id;
    return null;
  }
}

const indexOf = (level: XmlElement): number => Number(level.attributes.get("ilvl"));

function levelOf(element: XmlElement | null): Level {
  const format = formatOf(element);
  const properties = childOf(element, "w:rPr");
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  const suffix = settingOf(element, "w:suff");
  return {
    start: numberOf(element, "w:start") ?? 0,
    format: element === null ? "none" : format,
    pattern: settingOf(element, "w:lvlText") ?? "",
    font: fonts?.get("ascii") ?? fonts?.get("hAnsi") ?? "",
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    legal: switchOf(element, "w:isLgl") ?? false,
    restart: numberOf(element, "w:lvlRestart"),
    style: settingOf(element, "w:pStyle"),
    hidden: switchOf(properties, "w:vanish") ?? false,
  };
}

/** Newer formats stand in mc:AlternateContent: a picture of the number 1 (001, …) where the program knows how, else a plain one. */
function formatOf(element: XmlElement | null): string {
  const alternative = childOf(element, "mc:AlternateContent", "mc:Choice", "w:numFmt");
  const fallback = childOf(element, "mc:AlternateContent", "mc:Fallback", "w:numFmt");
  const own = childOf(element, "w:numFmt") ?? alternative ?? fallback;
  const format = own?.attributes.get("val") ?? "decimal";
  if (format !== "custom") return format;
  const zeros = /^(0+)1\b/.exec(own?.attributes.get("format") ?? "")?.[1];
  return zeros === undefined ? (fallback?.attributes.get("val") ?? "decimal") : `padded${zeros.length + 1}`;
}
