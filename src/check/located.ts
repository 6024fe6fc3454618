import { expanded } from "../lexicon/expanded.js";
import type { PatternId } from "../lexicon/lexicon.generated.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";

/** A match of a pattern whose groups can be asked for their places. */
export class Located implements Span {
  readonly start: number;
  readonly end: number;
  #places: RegExpExecArray | null = null;

  constructor(
    private readonly id: PatternId,
    private readonly text: string,
    private readonly match: RegExpExecArray,
  ) {
    this.start = match.index;
    this.end = match.index + match[0].length;
  }

  /** What a group holds; empty where it took no part. */
  group(name: string): string {
    return this.match.groups?.[name] ?? "";
  }

  /** Where a group stands; the whole match where it took no part. */
  span(name: string): Span {
    this.#places ??= this.locate();
    const place = this.#places?.indices?.groups?.[name];
    return place === undefined ? this : { start: place[0], end: place[1] };
  }

  private locate(): RegExpExecArray | null {
    const expression = placing(this.id);
    expression.lastIndex = this.start;
    return expression.exec(this.text);
  }
}

/** Every match of a pattern of the lexicon. */
export function* located(id: PatternId, text: string): Generator<Located> {
  for (const match of pattern(id).all(text)) yield new Located(id, text, match);
}

const made = new Map<PatternId, RegExp>();

/** The expression once more, telling where its groups stand: only matches pay for that. */
function placing(id: PatternId): RegExp {
  let expression = made.get(id);
  if (expression === undefined) {
    expression = new RegExp(expanded(pattern(id).entry), "dy");
    made.set(id, expression);
  }
  return expression;
}
