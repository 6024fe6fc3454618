import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import { blocks, empty, endedBy, inHead, unseen } from "./elements.js";
import { isNumbered, type NumberedList, numberedList, pointLabel } from "./lists.js";
import { PageLines } from "./page-lines.js";

/**
 * The lines that a page shows. It is read token by token: a tree as browsers build it takes time that grows with the square
 * of what was never closed.
 */
export function pageLines(html: string): readonly string[] {
  const reader = new PageReader();
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, reader);
  reader.tokenizer = tokenizer;
  tokenizer.write(html, true);
  return reader.lines.all();
}

interface Open {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Tables in tables; what is deeper is read as lines. */
const deepestTable = 50;

class PageReader implements TokenHandler {
  readonly lines = new PageLines();
  tokenizer: Tokenizer | null = null;
  private readonly open: Open[] = [];
  private readonly counts = new Map<string, number>();
  /** The lists that are open; null for one without numbers. */
  private readonly lists: (NumberedList | null)[] = [];
  private hidden = 0;
  private blank = "";

  onComment(): void {}
  onDoctype(): void {}
  onNullCharacter(): void {}

  onEof(): void {
    while (this.open.length > 0) this.close();
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.open.at(-1)?.name === "head") this.close();
    if (this.hidden > 0) return;
    if (this.count("pre") > 0) {
      this.addLines(chars);
      return;
    }
    this.addBlank(chars);
    this.lines.add(chars);
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    if (this.hidden > 0) return;
    if (this.count("pre") > 0) this.addLines(chars);
    else this.blank += chars;
  }

  onStartTag(token: Token.TagToken): void {
    const { tagName: name } = token;
    this.switchMode(name);
    this.closeImplied(name);
    const isBlock = blocks.has(name);
    if (isBlock || name === "br") this.breakLine();
    if (empty.has(name)) return;
    const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]));
    const isHidden = unseen.has(name) || isHiddenBy(attributes);
    if (token.selfClosing && this.count("svg") > 0) return;
    if (lists.has(name)) this.lists.push(name === "ol" ? numberedList(attributes) : null);
    this.push({ name, isHidden });
    if (this.hidden === 0) this.begin(name, attributes);
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    if (name === "br") this.breakLine();
    if (this.count(name) === 0) return;
    for (let closed = ""; closed !== name; ) closed = this.close();
  }

  private begin(name: string, attributes: ReadonlyMap<string, string>): void {
    const isRead = this.count("table") <= deepestTable;
    if (name === "table" && isRead) this.lines.beginTable();
    if (name === "tr" && isRead) this.lines.beginRow();
    if ((name === "td" || name === "th") && isRead) {
      this.lines.beginCell(spanOf(attributes.get("colspan")), spanOf(attributes.get("rowspan")));
    }
    if (name !== "li") return;
    const list = this.lists.at(-1) ?? null;
    if (list === null) return;
    const label = pointLabel(list, attributes.get("value"));
    this.lines.labelNext((text) => (isNumbered(text) ? text : label + text));
  }

  private push(element: Open): void {
    this.open.push(element);
    this.counts.set(element.name, this.count(element.name) + 1);
    if (element.isHidden) this.hidden++;
  }

  private close(): string {
    const element = this.open.pop();
    if (element === undefined) return "";
    const { name, isHidden } = element;
    this.counts.set(name, this.count(name) - 1);
    if (blocks.has(name)) this.breakLine();
    if (lists.has(name)) this.lists.pop();
    if (this.hidden === 0 && this.count("table") < deepestTable && name === "table") this.lines.endTable();
    if (this.hidden === 0 && this.count("table") <= deepestTable && name === "tr") this.lines.endRow();
    if (isHidden) this.hidden--;
    return name;
  }

  private closeImplied(name: string): void {
    const last = (): string => this.open.at(-1)?.name ?? "";
    if (last() === "head" && !inHead.has(name)) this.close();
    if (last() === "p" && blocks.has(name)) this.close();
    for (let i = 0; i < 2 && endedBy.get(last())?.has(name) === true; i++) this.close();
  }

  private count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  private breakLine(): void {
    this.blank = "";
    if (this.hidden === 0) this.lines.endLine();
  }

  /** Blanks between words are one; a line break amid Chinese text is only the page's own layout. */
  private addBlank(next: string): void {
    const { blank } = this;
    this.blank = "";
    if (blank === "" || this.lines.isEmpty) return;
    const isLayout = blank.includes("\n") && wide.test(this.lines.last) && wide.test(next[0] ?? "");
    if (!isLayout) this.lines.add(" ");
  }

  private addLines(text: string): void {
    text.split(/\r\n?|\n/).forEach((part, i) => {
      if (i > 0) this.lines.endLine();
      this.lines.add(part);
    });
  }

  private switchMode(name: string): void {
    const mode = modes.get(name);
    if (mode !== undefined && this.tokenizer !== null && this.count("svg") === 0) this.tokenizer.state = mode;
  }
}

const lists: ReadonlySet<string> = new Set(["ol", "ul"]);

/** What stands in these is no HTML. */
const modes: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["noembed", TokenizerMode.RAWTEXT],
  ["noframes", TokenizerMode.RAWTEXT],
  ["noscript", TokenizerMode.RAWTEXT],
  ["xmp", TokenizerMode.RAWTEXT],
  ["title", TokenizerMode.RCDATA],
  ["textarea", TokenizerMode.RCDATA],
]);

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u201c\u201d]/;

const isHiddenBy = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has("hidden") || /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attributes.get("style") ?? "");

/** No table has more columns, or a cell over more rows, than a page may well show. */
const largestSpan = 63;

function spanOf(text: string | undefined): number {
  const span = /^\s*(\d{1,4})/.exec(text ?? "")?.[1];
  return span === undefined ? 1 : Math.max(1, Math.min(Number(span), largestSpan));
}
