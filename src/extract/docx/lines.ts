import { childOf, elementsOf, numberOf, settingOf, switchOf, type XmlElement } from "../xml/element.js";
import type { Context } from "./context.js";
import { InlineReader } from "./inline.js";
import { labelled } from "./label.js";
import type { Level, List } from "./numbering.js";
import { tableLines } from "./tables.js";

/** The lines of what stands in a body, a cell, a note or a box. */
export function linesOf(parent: XmlElement, context: Context): string[] {
  const lines = new Lines(context);
  for (const element of elementsOf(parent)) lines.add(element);
  return lines.end();
}

/** Lines of paragraphs and tables as they come: a paragraph whose mark was deleted goes on in the next. */
export class Lines {
  private readonly lines: string[] = [];
  /** Text of paragraphs that end in none of their own. */
  private carried = "";
  /** Whether the next paragraph stands in the same line, since the mark between them is hidden. */
  private runsOn = false;

  constructor(private readonly context: Context) {}

  add(element: XmlElement): void {
    switch (element.name) {
      case "w:p":
        this.paragraph(element);
        return;
      case "w:tbl":
        for (const line of tableLines(element, (cell) => linesOf(cell, this.context))) this.line(line);
        return;
      case "mc:AlternateContent":
        this.all(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback"));
        return;
      case "w:sdtPr":
      case "w:del":
      case "w:moveFrom":
      case "w:sectPr":
        return;
      default:
        this.all(element);
    }
  }

  end(): string[] {
    if (this.carried !== "") this.line("");
    return this.lines;
  }

  private all(parent: XmlElement | null): void {
    for (const element of elementsOf(parent)) this.add(element);
  }

  private paragraph(element: XmlElement): void {
    const { styles } = this.context;
    const properties = childOf(element, "w:pPr");
    const style = settingOf(properties, "w:pStyle");
    const hiddenByStyle = styles.hides(style, true);
    const mark = childOf(properties, "w:rPr");
    const isMarkHidden = switchOf(mark, "w:vanish") ?? hiddenByStyle;
    const isMarkGone = childOf(mark, "w:del") !== null || childOf(mark, "w:moveFrom") !== null;
    const reader = new InlineReader(this.context, hiddenByStyle);
    // The number is counted ahead of what hangs on the paragraph, and not at all where nothing of it is left.
    const { text, boxes } = reader.read(element);
    if (isMarkGone) this.carried += text;
    else if (!isMarkHidden || text !== "" || this.carried !== "") {
      this.line(this.numbered(properties, style, this.carried + text));
      this.runsOn = isMarkHidden;
    }
    for (const box of boxes) for (const line of linesOf(box, this.context)) this.line(line);
  }

  private line(text: string): void {
    const carried = text === "" ? this.carried : "";
    this.carried = "";
    if (this.runsOn) this.lines.push((this.lines.pop() ?? "") + carried + text);
    else this.lines.push(carried + text);
    this.runsOn = false;
  }

  private numbered(properties: XmlElement | null, style: string | null, text: string): string {
    this.carried = "";
    const numbered = placeOf(properties, style, this.context);
    if (numbered === null) return text;
    return labelled(this.context.counters.next(numbered.list, numbered.index), text, numbered.level);
  }
}

interface Place {
  readonly list: List;
  readonly index: number;
  readonly level: Level;
}

/** The list and level of a paragraph: its own, else by its style. */
function placeOf(properties: XmlElement | null, style: string | null, { styles, numbering }: Context): Place | null {
  const byStyle = styles.numberingOf(style);
  const own = { list: numberOf(properties, "w:numPr", "w:numId"), level: numberOf(properties, "w:numPr", "w:ilvl") };
  const list = numbering.listOf(own.list ?? byStyle.list ?? 0);
  if (list === null) return null;
  // A level that names the paragraph's style is the style's, whatever the style says.
  const named =
    own.list === null ? byStyle.styles.map((id) => list.levels.findIndex((level) => level.style === id)) : [];
  const index = own.level ?? named.find((at) => at >= 0) ?? byStyle.level ?? 0;
  const level = list.levels[index];
  return level === undefined ? null : { list, index, level };
}
