import { ANYTHING, anyOf, NOTHING, oneOf, type Part, single, union } from "./expression-parts.js";
import { BEGINNING, Heads, repeated, type Units, type Walk } from "./heads.js";

/**
 * What a regular expression asks of a text, as far as single code units tell it: null where any may do. Units of a set
 * stand in a string, so that the build can write down what is asked; to read an expression takes ten times as long.
 */
export interface Demands {
  /** A match begins with one of these. */
  readonly first: string | null;
  /** One of these stands right in front of it. */
  readonly behind: string | null;
  /** One of each stands in every match, the smallest set first. */
  readonly needs: readonly string[];
  /** By place in a match, as far as every match goes: one of these stands there. */
  readonly heads: readonly (string | null)[];
  /** No match is longer, in code units; null where there is no end to it. */
  readonly longest: number | null;
}

/**
 * Reads what an expression asks for: `(?<=[，。])(?:在|于)[^，]{1,9}村` begins with 在 or 于, has 村 in it and stands behind
 * a mark. Most places of a text have none of it, and a look at one unit is cheaper by far than a run of the expression.
 */
export function demandsOf(source: string): Demands {
  if (UNREAD.test(source)) return UNKNOWN;
  const { first, behind, needs, longest, empty, walk } = new Reader(source).choice();
  return {
    first: empty ? null : spelled(first),
    behind: spelled(behind),
    needs: [...needs].sort((a, b) => a.size - b.size).map(spelledOut),
    heads: OF_ANY_LENGTH.test(source) ? [] : headsOf(walk).map(spelled),
    longest: REFERENCE.test(source) || longest === Number.POSITIVE_INFINITY ? null : longest,
  };
}

/** Flags of a group, and escapes by a code or a control character, are not read here: nothing is known of such an expression. */
const UNREAD = /\(\?[a-z-]+:|\\[xc0]/;
/** What is referred back to may be of any length. */
const REFERENCE = /\\k<|\\[1-9]/;

/** What is read here as one unit, and may be none or several. */
const OF_ANY_LENGTH = /\\[bBkpP1-9]|\\u\{/;

const UNKNOWN: Demands = {
  first: null,
  behind: null,
  needs: [],
  heads: [],
  longest: null,
};

const spelledOut = (units: Units): string => Array.from(units, (unit) => String.fromCharCode(unit)).join("");
const spelled = (units: Units | null): string | null => units && spelledOut(units);

function headsOf(walk: Walk): readonly (Units | null)[] {
  const heads = new Heads();
  return heads.before(walk(BEGINNING, heads));
}

/** A class of more units than this (all Chinese characters) tells nothing. */
const MOST_UNITS = 512;
const QUANTIFIER = /[*+?]\??|\{(?<least>\d+)(?:(?<more>,)(?<most>\d*))?\}\??/y;
const GROUP = /\((?:\?(?::|<?[=!]|<\w+>))?/y;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): Part {
    const parts = [this.sequence()];
    for (; this.source[this.at] === "|"; parts.push(this.sequence())) this.at++;
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    return {
      first: union(parts.map(({ first }) => first)),
      last: union(parts.map(({ last }) => last)),
      behind: union(parts.map(({ behind }) => behind)),
      needs: oneOf(parts.map(({ needs }) => needs)),
      longest: Math.max(...parts.map(({ longest }) => longest)),
      empty: parts.some(({ empty }) => empty),
      walk: (places, heads) => parts.reduce((ends, { walk }) => ends | walk(places, heads), 0),
    };
  }

  private sequence(): Part {
    let all = NOTHING;
    const walks: Walk[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.quantified(this.one());
      walks.push(next.walk);
      all = {
        first: all.empty ? union([all.first, next.first]) : all.first,
        last: next.empty ? union([all.last, next.last]) : next.last,
        behind: all.behind ?? (all.longest === 0 ? next.behind : null),
        needs: [...all.needs, ...next.needs],
        longest: all.longest + next.longest,
        empty: all.empty && next.empty,
        walk: all.walk,
      };
    }
    return { ...all, walk: (places, heads) => walks.reduce((at, walk) => walk(at, heads), places) };
  }

  private quantified(part: Part): Part {
    const found = this.match(QUANTIFIER);
    if (found === null) return part;
    const { least = "", more, most = "" } = found.groups ?? {};
    const times = found[0].startsWith("?")
      ? 1
      : most !== ""
        ? Number(most)
        : least === "" || more
          ? Infinity
          : Number(least);
    const longest = part.longest === 0 ? 0 : part.longest * times;
    const isOptional = found[0].startsWith("*") || found[0].startsWith("?") || least === "0";
    const walk = repeated(part.walk, isOptional ? 0 : least === "" ? 1 : Number(least), times);
    return isOptional ? { ...part, behind: null, needs: [], longest, empty: true, walk } : { ...part, longest, walk };
  }

  private one(): Part {
    const c = this.source[this.at] ?? "";
    if (c === "(") return this.group();
    if (c === "[") return this.characterClass();
    if (c === "\\") return single(this.escaped());
    this.at++;
    if (c === "^" || c === "$") return NOTHING;
    return c === "." ? ANYTHING : single(c.charCodeAt(0));
  }

  /** What looks ahead or back is no part of the match. */
  private group(): Part {
    const opening = this.match(GROUP)?.[0] ?? "";
    const inner = this.choice();
    this.at++;
    if (opening === "(?<=") return { ...NOTHING, behind: inner.empty ? null : inner.last };
    return /[=!]$/.test(opening) ? NOTHING : inner;
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
    return known ? anyOf(units) : ANYTHING;
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
    if (c === "k") this.at = this.source.indexOf(">", this.at) + 1;
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
