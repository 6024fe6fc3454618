import type { EdgeLine } from "./edge-lines.js";

const POINT = /^[-·]{0,2}(\d{1,2})[、.．）：]/u;
/** So many of a list's points must be a site's notices; then all are. */
const SHARE = 0.5;
const LEAST = 2;

/** A numbered list in front of the report of which half are a site's notices is the site's, from its first point to its last. */
export function markNoticeLists(lines: readonly EdgeLine[]): void {
  let run: EdgeLine[] = [];
  const close = (): void => {
    const sites = run.filter(({ kind }) => kind === "site").length;
    if (run.length >= LEAST && sites >= run.length * SHARE && sites > 0) for (const line of run) line.kind = "site";
    run = [];
  };
  for (const line of lines) {
    const point = POINT.exec(line.folded.text)?.[1];
    if (point === undefined || Number(point) <= run.length - 1) close();
    if (point !== undefined) run.push(line);
  }
  close();
}
