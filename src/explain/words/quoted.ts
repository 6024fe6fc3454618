/** Long texts are told by their ends. */
const LONGEST = 40;

/** What stands in a report, as a sentence about it holds it. */
export function quoted(text: string): string {
  const whole = [...text.replace(/\s*[\r\n]+\s*/gu, " ")];
  const shown =
    whole.length <= LONGEST
      ? whole.join("")
      : `${whole.slice(0, LONGEST / 2).join("")} … ${whole.slice(-LONGEST / 4).join("")}`;
  return `“${shown}”`;
}
