import { unitAt, unitBefore } from "../text/unit-at.js";
import type { Entry } from "./entry.js";
import type { Kind } from "./meanings.js";

/** Whether nothing beside a match makes something else of it. */
export function holds({ unless }: Entry<Kind>, text: string, start: number, end: number): boolean {
  if (unless === null) return true;
  const { before, behind } = unless;
  // One character tells nearly always: asked of every unit behind every number.
  const last = unitBefore(text, start);
  for (const word of before)
    if (word.charCodeAt(word.length - 1) === last && start >= word.length && text.startsWith(word, start - word.length))
      return false;
  const next = unitAt(text, end);
  for (const word of behind) if (word.charCodeAt(0) === next && text.startsWith(word, end)) return false;
  return true;
}
