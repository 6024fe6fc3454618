import { childOf, elementsOf, settingOf, switchOf, type XmlElement } from "../xml/element.js";
import type { Context } from "./context.js";
import { symbolOf } from "./symbols.js";

/** What runs of a paragraph hold: its text, and boxes of text that hang on it. */
export interface Inline {
  text: string;
  readonly boxes: XmlElement[];
}

/** Reads what stands in a paragraph. */
export class InlineReader {
  private readonly found: Inline = { text: "", boxes: [] };

  constructor(
    private readonly context: Context,
    /** Whether the paragraph's style hides its text. */
    private readonly hiddenByStyle: boolean,
  ) {}

  read(paragraph: XmlElement): Inline {
    this.children(paragraph);
    return this.found;
  }

  private children(parent: XmlElement): void {
    for (const element of elementsOf(parent)) this.element(element);
  }

  private element(element: XmlElement): void {
    if (leftOut.has(element.name)) return;
    const sign = signs.get(element.name);
    if (sign !== undefined) {
      this.add(sign);
      return;
    }
    switch (element.name) {
      case "w:r":
        if (!this.isHidden(element)) this.children(element);
        return;
      case "w:t":
      case "m:t":
        this.add(textOf(element));
        return;
      case "w:sym":
        this.add(symbolIn(element));
        return;
      case "w:fldChar":
        // What a field without a result shows stands where the field ends.
        this.add(this.context.fields.mark(element));
        return;
      case "w:instrText":
        this.context.fields.addCode(textOf(element));
        return;
      case "w:footnoteReference":
        this.refer(element, "footnotes");
        return;
      case "w:endnoteReference":
        this.refer(element, "endnotes");
        return;
      case "w:txbxContent":
        if (this.context.fields.isShown) this.found.boxes.push(element);
        return;
      case "mc:AlternateContent":
        this.children(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element);
        return;
      case "m:f":
        this.fraction(element);
        return;
      default:
        this.children(element);
    }
  }

  private add(text: string): void {
    if (this.context.fields.isShown) this.found.text += text;
  }

  private refer(element: XmlElement, kind: "footnotes" | "endnotes"): void {
    if (!this.context.fields.isShown) return;
    const isMarkedOtherwise = /^(?:1|true|on)$/.test(element.attributes.get("customMarkFollows") ?? "");
    const mark = this.context[kind].refer(element.attributes.get("id") ?? "");
    if (!isMarkedOtherwise) this.add(mark);
  }

  private fraction(element: XmlElement): void {
    const [above, below] = [childOf(element, "m:num"), childOf(element, "m:den")];
    if (above !== null) this.children(above);
    this.add("/");
    if (below !== null) this.children(below);
  }

  /** What a run says of itself counts; else each of two styles that hide undoes what the other did. */
  private isHidden(run: XmlElement): boolean {
    const properties = childOf(run, "w:rPr");
    const own = switchOf(properties, "w:vanish");
    if (own !== null) return own;
    const style = settingOf(properties, "w:rStyle");
    return this.hiddenByStyle !== (style !== null && this.context.styles.hides(style, false));
  }
}

/** Text as XML has it: blanks at its ends are layout unless it says that they are kept. */
function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === "string").join("");
  const plain = text.replace(/[\t\r\n]/g, " ");
  return element.attributes.get("xml:space") === "preserve" ? plain : plain.replace(/^ +| +$/g, "");
}

function symbolIn(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get("char") ?? "", 16);
  const isCharacter = (code > 0x1f && code < 0xd800) || (code > 0xdfff && code <= 0xffff);
  return isCharacter ? symbolOf(code, element.attributes.get("font") ?? "") : "";
}

/** What is a sign of its own. */
const signs: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** Deleted text, what was moved away, properties, and what is read aloud over a word. */
const leftOut: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt",
  "w:softHyphen",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:annotationRef",
  "w:ffData",
  "w:fldData",
]);
