import type { PlacedFinding } from "../../write/check/checked-file.js";
import { escaped } from "../html.js";

/** A finding with the name of its place on the page. */
export interface NamedFinding {
  readonly id: string;
  readonly finding: PlacedFinding;
}

/** The text line by line, each finding's stretch marked; where several lie over one another the gravest is seen. */
export function markedText(source: string, findings: readonly NamedFinding[]): string {
  const characters = /[\ud800-\udfff]/u.test(source) ? [...source] : source;
  const slice = (from: number, to: number): string =>
    typeof characters === "string" ? characters.slice(from, to) : characters.slice(from, to).join("");
  const cuts = new Set([0, characters.length]);
  for (const { finding } of findings) for (const at of finding.span) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const starts = [...findings].sort((a, b) => a.finding.span[0] - b.finding.span[0]);
  let next = 0;
  let open: NamedFinding[] = [];
  let out = "";
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? from;
    open = open.filter(({ finding }) => finding.span[1] > from);
    const begun: NamedFinding[] = [];
    for (let one = starts[next]; one !== undefined && one.finding.span[0] === from; one = starts[++next])
      begun.push(one);
    open.push(...begun);
    out += segment(slice(from, to), open, begun);
  }
  return `<p>${out.replace(/\r\n?|\n/gu, "</p>\n<p>")}</p>`;
}

/** A stretch that the same findings cover, named by those that begin with it. */
function segment(text: string, open: readonly NamedFinding[], begun: readonly NamedFinding[]): string {
  const [first, ...others] = begun;
  const anchors = others.map(({ id }) => `<span id="${id}"></span>`).join("");
  const covering = open.filter(({ finding }) => finding.span[1] > finding.span[0]);
  if (covering.length === 0)
    return `${first === undefined ? "" : `<span id="${first.id}"></span>`}${anchors}${escaped(text)}`;
  const gravest = (["error", "warning", "info"] as const).find((severity) =>
    covering.some(({ finding }) => finding.severity === severity),
  );
  const title = escaped(covering.map(({ finding }) => finding.message).join("；"));
  const lines = text.split(/(\r\n?|\n)/u);
  let named = first === undefined ? "" : ` id="${first.id}"`;
  return (
    anchors +
    lines
      .map((line, i) => {
        if (i % 2 === 1 || line === "") return line;
        const marked = `<mark class="${gravest}"${named} title="${title}">${escaped(line)}</mark>`;
        named = "";
        return marked;
      })
      .join("") +
    (named === "" ? "" : `<span${named}></span>`)
  );
}
