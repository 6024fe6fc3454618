import { matchingForm } from "../text/characters.js";
import { canonicalBy, namedOf } from "./linking/named.js";
import type { Subject } from "./linking/subject.js";

/** 国家级茶叶产业园1家、省级2家: a level by itself is that of what was named last in the sentence. */
export function withLevels(subjects: readonly Subject[]): Subject[] {
  let last: Subject | null = null;
  return subjects.map((subject) => {
    const whole = isLevel(subject) && last !== null ? ofLevel(subject, last) : subject;
    if (!whole.generic) last = whole;
    return whole;
  });
}

const isLevel = ({ core, form, modifiers }: Subject): boolean =>
  core === "" && form === "count" && modifiers.has("level");

function ofLevel(subject: Subject, { figure, core }: Subject): Subject {
  if (figure.sentence !== subject.figure.sentence) return subject;
  const named = namedOf(`${matchingForm(subject.figure.indicator ?? "")}${core}`);
  return subject.as(named, canonicalBy(named, subject.figure));
}
