/** What a regular expression asks of a text, as far as single code units tell it: null where any may do. */
export interface Demands {
  /** A match begins with one of these. */
  readonly first: Units | null;
  /** One of these stands in every match. */
  readonly needed: Units | null;
}

type Units = ReadonlySet<number>;

/**
 * Reads what an expression asks for: `(?:在|于)[^，]{1,9}村` begins with 在 or 于 and has 村 in it. Most places of a text
 * have neither, and a look at one unit is cheaper by far than a run of the expression.
 */
export function demandsOf(source: string): Demands {
  const { first, empty, needed } = new Reader(source).choice();
  return { first: empty ? null : first, needed };
}

/** What is known of a part of an expression. */
interface Part {
  readonly first: Units | null;
  readonly needed: Units | null;
  /** It may match nothing; what stands behind it may begin the match. */
  readonly empty: boolean;
}

const NOTHING: Part = { first: new Set(), needed: null, empty: true };
const ANYTHING: Part = { first: null, needed: null, empty: false };
/** A class of more units than this (all Chinese characters) tells nothing. */
const MOST_UNITS = 512;
const QUANTIFIER = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;
const GROUP = /\((?:\?(?::|<?[=!]|<\w+>))?/y;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): Part {
    let all = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      const other = this.sequence();
      all = {
        first: union(all.first, other.first),
        needed: union(all.needed, other.needed),
        empty: all.empty || other.empty,
      };
    }
    return all;
  }

  private sequence(): Part {
    let all = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.quantified(this.one());
      all = {
        first: all.empty ? union(all.first, next.first) : all.first,
        needed: fewer(all.needed, next.needed),
        empty: all.empty && next.empty,
      };
    }
    return all;
  }

  private quantified(part: Part): Part {
    const [whole, least] = this.match(QUANTIFIER) ?? [""];
    const optional = whole[0] === "*" || whole[0] === "?" || least === "0";
    return optional ? { ...part, needed: null, empty: true } : part;
  }

  private one(): Part {
    const c = this.source[this.at] ?? "";
    if (c === "(") return this.group();
    if (c === "[") return this.characterClass();
    if (c === "\\") return only(this.escaped());
    this.at++;
    if (c === "^" || c === "$") return NOTHING;
    return c === "." ? ANYTHING : only(c.charCodeAt(0));
  }

  /** What looks ahead or back is no part of the match. */
  private group(): Part {
    const looks = /[=!]$/.test(this.match(GROUP)?.[0] ?? "");
    const inner = this.choice();
    this.at++;
    return looks ? NOTHING : inner;
  }

  private characterClass(): Part {
    this.at++;
    const negated = this.source[this.at] === "^";
    const units = new Set<number>();
    let known = !negated;
    while (this.source[this.at] !== "]") {
      const from = this.unit();
      const ranges = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (ranges) this.at++;
      const to = ranges ? this.unit() : from;
      if (from === null || to === null || to - from > MOST_UNITS) known = false;
      else for (let unit = from; unit <= to; unit++) units.add(unit);
    }
    this.at++;
    return known ? { first: units, needed: units, empty: false } : ANYTHING;
  }

  private unit(): number | null {
    return this.source[this.at] === "\\" ? this.escaped() : this.source.charCodeAt(this.at++);
  }

  /** The unit that an escape stands for, null where it stands for several. */
  private escaped(): number | null {
    const c = this.source.charAt(this.at + 1);
    this.at += 2;
    if (c === "u" && this.source[this.at] !== "{") {
      this.at += 4;
      return Number.parseInt(this.source.slice(this.at - 4, this.at), 16);
    }
    if (c === "p" || c === "P" || c === "u") this.at = this.source.indexOf("}", this.at) + 1;
    if (c === "n") return 0x0a;
    return /[A-Za-z0-9]/.test(c) ? null : c.charCodeAt(0);
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

const only = (unit: number | null): Part => {
  if (unit === null) return ANYTHING;
  const units = new Set([unit]);
  return { first: units, needed: units, empty: false };
};

const union = (a: Units | null, b: Units | null): Units | null =>
  a === null || b === null ? null : a.size === 0 ? b : new Set([...a, ...b]);

const fewer = (a: Units | null, b: Units | null): Units | null =>
  a === null || (b !== null && b.size < a.size) ? b : a;
