import { ALIKE_GROUPS, SOUNDS } from "./alike-characters.js";

/** The groups that each character is in; made when first asked. */
let groupsOf: Map<string, number[]> | null = null;

function groups(): Map<string, number[]> {
  if (groupsOf !== null) return groupsOf;
  groupsOf = new Map();
  for (const [i, group] of ALIKE_GROUPS.entries())
    for (const c of group) {
      const own = groupsOf.get(c);
      if (own === undefined) groupsOf.set(c, [i]);
      else own.push(i);
    }
  return groupsOf;
}

/** Whether two characters look or sound alike: 槐 and 愧, 州 and 洲. */
export function areAlike(a: string, b: string): boolean {
  const own = groups().get(a);
  const other = groups().get(b);
  return own !== undefined && other !== undefined && own.some((group) => other.includes(group));
}

/** Whether two characters look alike, however they sound: 州 and 洲. */
export function lookAlike(a: string, b: string): boolean {
  const own = groups().get(a);
  const other = groups().get(b);
  return own !== undefined && other !== undefined && own.some((group) => group >= SOUNDS && other.includes(group));
}
