import type { Told } from "../model/decide.js";
import type { Trace } from "../model/decision.js";
import { type AuthorText, inSource } from "./author-text.js";
import { CodePoints } from "./code-points.js";

/** Leads decisions about places of the source to whoever traces. */
export function tellOfSource(source: string, trace: Trace): (told: Told) => void {
  const places = new CodePoints(source);
  return ({ start, end, from = [], against = [], ...rest }) =>
    trace({ ...rest, against, span: places.span({ start, end }), from: from.map((span) => places.span(span)) });
}

/** Leads decisions about places of the author's text to whoever traces. */
export function tellOfAuthor(author: AuthorText, trace: Trace): (told: Told) => void {
  const tell = tellOfSource(author.source, trace);
  return ({ from = [], ...told }) =>
    tell({ ...told, ...inSource(author, told), from: from.map((span) => inSource(author, span)) });
}
