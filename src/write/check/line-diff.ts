/** What mending changed, line by line, in the form of a unified diff without context. No line is added or taken away. */
export function lineDiff(path: string, before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const changed = now.flatMap((line, i) => {
    const was = old[i] ?? "";
    return was === line ? [] : [`@@ -${i + 1} +${i + 1} @@\n-${was}\n+${line}\n`];
  });
  return changed.length === 0 ? "" : `--- ${path}\n+++ ${path}\n${changed.join("")}`;
}
