import type { Candidate } from "./candidates.js";
import { rankOf, type Style } from "./styles.js";

/**
 * Chooses, over the whole document, which candidates are markers. A state is a stack of open runs, one for each
 * level that is being counted; a candidate continues a run (value is the last one plus one), begins one, begins
 * one anew, or is passed over. Each step has a cost and the cheapest history wins (a beam search, so the time is
 * linear in the candidates and the stack's depth is bounded by the number of families).
 *
 * The costs say how odd a step is for someone who reads such reports; only their order matters. They were set on
 * the annotated reports and hold for all layouts of them.
 */
const COST = {
  /** Passing over something that stands where a marker stands. */
  pass: { paragraph: 4, line: 2, announced: 4, sentence: 2.5, afterHeading: 1.5, amid: 0 },
  passInnerSentence: 1.5,
  passExpectedAmid: 2,
  passAmbiguous: 0.3,
  /** 8.8个“零距离”服务 behind entry 7 of a glossary. */
  passExpectedAmbiguous: 1,
  /** Taking something for a marker. */
  take: { paragraph: 0, line: 0.5, announced: 0, sentence: 0.3, afterHeading: 0.5, amid: 4 },
  takeExpectedAmid: 1.5,
  takeAmbiguous: 2.5,
  /** A run begins with 1, with another number, below a level that usually nests the other way. */
  begin: 0.8,
  beginLate: 2,
  beginLateEach: 0.5,
  /** An excerpt may begin with 七、. */
  beginLateMost: 1.5,
  beginInverted: 1.5,
  /** 一 again after 六: a new part; after a lone 一: hardly. */
  restart: 1.2,
  restartLone: 2.5,
  gap: 1.5,
  gapEach: 0.5,
  duplicate: 2,
  backward: 5,
  /** A run that ends with its first member. */
  lone: { paragraph: 0.3, other: 1.2 },
} as const;

const BEAM = 5;
const MARGIN = 7;
/** The longest heading that may stand between two glued markers, in UTF-16 code units. */
const LONGEST_HEADING = 60;

/** One level that is being counted. Frames are shared between states and never change. */
interface Frame {
  readonly style: Style;
  readonly ordinal: number;
  readonly count: number;
  readonly first: Candidate;
  readonly below: Frame | null;
  readonly key: string;
}

interface Taken {
  readonly candidate: Candidate;
  readonly before: Taken | null;
}

interface State {
  readonly cost: number;
  readonly top: Frame | null;
  readonly taken: Taken | null;
}

/** The candidates that are markers, in document order. */
export function solveSequence(candidates: readonly Candidate[]): Candidate[] {
  let states: State[] = [{ cost: 0, top: null, taken: null }];
  for (const candidate of candidates) {
    const next: State[] = [];
    for (const state of states) {
      offer(next, { ...state, cost: state.cost + passCost(state, candidate) });
      offer(next, take(state, candidate));
    }
    states = cheapest(next);
  }
  return history(states[0]?.taken ?? null);
}

/** Of two histories that count the same levels alike only the cheaper one can win. */
function offer(states: State[], state: State): void {
  const key = state.top?.key;
  const same = states.findIndex((s) => s.top?.key === key);
  if (same < 0) states.push(state);
  else if (state.cost < (states[same]?.cost ?? 0)) states[same] = state;
}

function cheapest(states: State[]): State[] {
  states.sort((a, b) => a.cost - b.cost);
  const limit = (states[0]?.cost ?? 0) + MARGIN;
  let n = 1;
  while (n < BEAM && (states[n]?.cost ?? Number.POSITIVE_INFINITY) <= limit) n++;
  states.length = Math.min(n, states.length);
  return states;
}

function history(last: Taken | null): Candidate[] {
  const candidates: Candidate[] = [];
  for (let t = last; t !== null; t = t.before) candidates.push(t.candidate);
  return candidates.reverse();
}

function passCost(state: State, c: Candidate): number {
  if (c.ambiguous) return isExpected(state, c) ? COST.passExpectedAmbiguous : COST.passAmbiguous;
  const place = placeAfter(state, c);
  if (place === "amid") return isExpected(state, c) ? COST.passExpectedAmid : COST.pass.amid;
  if (place === "sentence" && rankOf(c.style) >= rankOf("arabic")) return COST.passInnerSentence;
  return COST.pass[place];
}

/** A candidate amid a line counts as glued to a heading when nothing but a heading's words part it from a marker. */
function placeAfter(state: State, c: Candidate): Candidate["place"] | "afterHeading" {
  const last = state.taken?.candidate;
  if (c.place !== "amid" || last === undefined) return c.place;
  const gap = c.start - last.end;
  return c.sentenceStart <= last.start && gap >= 2 && gap <= LONGEST_HEADING ? "afterHeading" : "amid";
}

/** …挂牌整治项目六、自身建设…: no boundary, but exactly the number that the run lacks. */
function isExpected(state: State, c: Candidate): boolean {
  const frame = frameOf(state.top, c.style);
  // 四：2023年工作打算 at the beginning of a paragraph needs 三、 before it and no more.
  const least = c.place === "paragraph" && c.style === "chinese" ? 1 : 2;
  return frame !== null && frame.count >= least && c.ordinal === frame.ordinal + 1;
}

function frameOf(top: Frame | null, style: Style): Frame | null {
  for (let f = top; f !== null; f = f.below) if (f.style === style) return f;
  return null;
}

function take(state: State, c: Candidate): State {
  const place = placeAfter(state, c);
  let cost = state.cost + (c.ambiguous && !isExpected(state, c) ? COST.takeAmbiguous : 0);
  cost += place === "amid" && isExpected(state, c) ? COST.takeExpectedAmid : COST.take[place];
  const open = frameOf(state.top, c.style);
  for (let f = state.top; open !== null && f !== null && f !== open; f = f.below) cost += loneCost(f);
  cost += open === null ? beginCost(state.top, c) : stepCost(open, c);
  const restarted = open !== null && c.ordinal === 1;
  const below = open === null ? state.top : open.below;
  const frame: Frame = {
    style: c.style,
    ordinal: c.ordinal,
    count: open === null || restarted ? 1 : open.count + 1,
    first: open === null || restarted ? c : open.first,
    below,
    key: "",
  };
  const key = `${below?.key ?? ""}${rankOf(c.style)}.${c.ordinal}${frame.count > 1 ? (frame.count > 2 ? "+" : "=") : "-"}`;
  return { cost, top: { ...frame, key }, taken: { candidate: c, before: state.taken } };
}

const loneCost = (frame: Frame): number =>
  frame.count > 1 ? 0 : frame.first.place === "paragraph" ? COST.lone.paragraph : COST.lone.other;

function beginCost(top: Frame | null, c: Candidate): number {
  const inverted = top !== null && rankOf(c.style) < rankOf(top.style) ? COST.beginInverted : 0;
  const late =
    c.ordinal === 1 ? COST.begin : COST.beginLate + Math.min(COST.beginLateMost, COST.beginLateEach * (c.ordinal - 1));
  return inverted + late;
}

function stepCost(frame: Frame, c: Candidate): number {
  const step = c.ordinal - frame.ordinal;
  if (step === 1) return 0;
  if (c.ordinal === 1) return loneCost(frame) + (frame.count > 1 ? COST.restart : COST.restartLone);
  if (step === 0) return COST.duplicate;
  if (step < 0) return COST.backward;
  return COST.gap + Math.min(3, COST.gapEach * (step - 1));
}
