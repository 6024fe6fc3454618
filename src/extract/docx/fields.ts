import type { XmlElement } from "../xml/element.js";

/**
 * Where a text stands in the fields of Word: their code is not shown, what came of it is. A field may begin in one paragraph
 * and end in another.
 */
export class Fields {
  private readonly open: { code: string; inCode: boolean; hasResult: boolean }[] = [];

  /** @param whole whether each field of the document ends; else nothing is taken for code, for all might be */
  constructor(private readonly whole: boolean) {}

  get isShown(): boolean {
    return !this.whole || this.open.every(({ inCode }) => !inCode);
  }

  addCode(text: string): void {
    const field = this.open.at(-1);
    if (field?.inCode === true) field.code += text;
  }

  /** Takes a mark of a field; gives what a field shows that keeps no result. */
  mark(element: XmlElement): string {
    const type = element.attributes.get("fldCharType");
    const field = this.open.at(-1);
    if (type === "begin" && this.open.length < deepest) this.open.push({ code: "", inCode: true, hasResult: false });
    if (type === "separate" && field !== undefined) {
      field.inCode = false;
      field.hasResult = true;
    }
    if (type !== "end") return "";
    this.open.pop();
    return field !== undefined && !field.hasResult && this.isShown ? shownBy(field.code) : "";
  }
}

const deepest = 1000;

/** Word's enclosed characters are a field that lays a sign over another: EQ \o\ac(○,12) is ⑫. */
function shownBy(code: string): string {
  const [, around = "", inside = ""] =
    /^\s*eq\s*\\o\s*(?:\\a[clr]\s*)?\(([^,，;]{0,3})[,，;]([^()]{1,4})\)/i.exec(code) ?? [];
  const text = inside.trim();
  if (text === "") return "";
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  const isCircle = /[○〇◯]/.test(around);
  return isCircle && number > 0 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : text;
}
