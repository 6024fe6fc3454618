import type { Explanation } from "../../explain/explain.js";
import { around, factWords, reasonOf, sentenceOf } from "../../explain/words/words.js";
import type { Decision } from "../../model/decision.js";
import type { CodePointSpan } from "../../model/report.js";
import { cell } from "../../phrases/views.js";
import { CodeUnits } from "../../text/code-units.js";
import { pointsAt } from "../../text/points.js";
import { printable } from "../../write/printable.js";
import type { Paint } from "../terminal/paint.js";

/**
 * An explanation for a terminal: the place in its line, what the report has there, then a line a decision with the
 * entries and rules that made it, and below it what was weighed against it.
 */
export function explanationText(explanation: Explanation, source: string, paint: Paint): string {
  const { path, place, facts, decisions, nearest } = explanation;
  const cut = cutter(source);
  const points = pointsAt(source, [place[0], ...(nearest === null ? [] : [nearest.span[0]])]);
  const at = ([start]: CodePointSpan | Decision["span"]): string => {
    const point = points.get(start);
    return point === undefined ? "" : `${point.line}:${point.column}`;
  };
  const lines = [
    `${paint.dim(printable(`${path}:${at(place)}`))}  ${inItsLine(place, cut, paint)}`,
    ...facts.map((fact) => printable(factWords(fact))),
    "",
    ...decisions.flatMap((decision) => decisionLines(decision, cut, paint)),
    ...(decisions.length > 0 ? [] : [around.nothingDecided()]),
    ...(nearest === null ? [] : [`${around.nearest()} ${at(nearest.span)}`, ...decisionLines(nearest, cut, paint)]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

export type Cutter = (span: readonly [number, number]) => string;

/** Cuts spans of code points out of a text; what lies outside it is nothing. */
export function cutter(source: string): Cutter {
  const units = new CodeUnits(source);
  return ([start, end]) => source.slice(units.at(Math.max(0, start)), units.at(Math.max(0, end)));
}

function decisionLines(decision: Decision, cut: Cutter, paint: Paint): string[] {
  const by = (ids: readonly string[]): string => {
    // A rule that removes stands in the sentence already.
    const said = ids.filter((id) => id !== decision.chosen).map((id) => reasonOf(decision.pass, id));
    return said.length === 0 ? "" : paint.dim(printable(` [${said.join(cell.listMark())}]`));
  };
  return [
    `- ${printable(sentenceOf(decision, cut(decision.span)))}${by(decision.by)}`,
    ...(decision.from.length === 0 ? [] : [`    ${printable(around.readFrom(decision.from.map(cut)))}`]),
    ...decision.against.map((other) => `    ${printable(around.rather(other.chosen, other.weight))}${by(other.by)}`),
  ];
}

/** How much of its line is shown on both sides of a place, in characters. */
const AROUND = 12;
/** How much of the place itself. */
const OF_PLACE = 30;

/** `…实现旅游收入[800多万元]，带动…` */
function inItsLine([start, end]: CodePointSpan, cut: Cutter, paint: Paint): string {
  const before = (
    cut([start - AROUND, start])
      .split(/[\r\n]/u)
      .at(-1) ?? ""
  ).trimStart();
  const [first = "", ...more] = cut([start, Math.min(end, start + OF_PLACE)]).split(/[\r\n]/u);
  const isCut = more.length > 0 || end > start + OF_PLACE;
  const behind = isCut ? "…" : (cut([end, end + AROUND]).split(/[\r\n]/u)[0] ?? "").trimEnd();
  return printable(before) + paint.bold(`[${printable(first)}]`) + printable(behind);
}
