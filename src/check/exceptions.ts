import type { Checked } from "./checked.js";
import type { Settled } from "./settle.js";
import type { Exception } from "./surroundings.js";

/** What is left of the findings, and the exceptions that nothing was found for. */
export function withoutExceptions(
  found: readonly Settled[],
  { source, exceptions }: Checked,
): { readonly left: readonly Settled[]; readonly unused: readonly Exception[] } {
  if (exceptions.length === 0) return { left: found, unused: [] };
  const used = new Set<Exception>();
  const left = found.filter((one) => {
    const exception = exceptions.find((other) => other.rule === one.rule.id && covers(source, other.text, one.span));
    if (exception !== undefined) used.add(exception);
    return exception === undefined;
  });
  return { left, unused: exceptions.filter((one) => !used.has(one)) };
}

/** Whether the quoted text is what was found, is part of it, or stands round it. */
function covers(source: string, quoted: string, { start, end }: Settled["span"]): boolean {
  const said = source.slice(start, end);
  if (quoted === "" || said.includes(quoted)) return true;
  if (!quoted.includes(said)) return false;
  const from = Math.max(0, end - quoted.length);
  return source.slice(from, start + quoted.length).includes(quoted);
}
