// Headings of clean reports, each with the places where it might end in a text without line breaks. Clean means that
// headings stand on lines of their own: where those lines end is the truth. Each report is read once with its line
// breaks and once without them; each numbered heading of the first reading gives the places where it may end in the
// second, of which one is right.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** So many characters of the text behind a heading are looked at. */
const REACH = 60;
const SHORTEST_TEXT = 8;

const out = join(root, "dist/fit/parser.mjs");
buildSync({
  stdin: {
    contents: `
      export { authorTextOf } from "./src/text/author-text.js";
      export { marked } from "./src/lexicon/marks.js";
      export { readOutline } from "./src/outline/read-outline.js";
      export { weighedEnds } from "./src/headings/ends/weighed.js";
      export { WEIGHTS } from "./src/headings/ends/weights.js";
      export { words } from "./src/lexicon/lexicon.js";
      export { decode } from "./src/text/decode.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  outfile: out,
});
const parser = await import(pathToFileURL(out).href);
export const { WEIGHTS, words } = parser;
const { authorTextOf, marked, readOutline, weighedEnds, decode } = parser;

const sections = (tree) => tree.flatMap((section) => [section, ...sections(section.sections)]);

/** The headings of a report that its lines or its full stops close, with what stands behind their words. */
function trueHeadings(source) {
  const author = marked(authorTextOf(source, []));
  const { matching } = author;
  return sections(readOutline(author).sections).flatMap(({ heading, numbering }) => {
    if (heading === null || numbering === null) return [];
    const mark = matching[heading.end];
    if (mark !== "\n" && mark !== "。") return [];
    const from = mark === "\n" ? heading.end + 1 : heading.end;
    const behind = matching.slice(from, from + REACH).split("\n")[0];
    const said = matching.slice(heading.start, heading.end);
    return /[。；！？]/u.test(said) || behind.length < SHORTEST_TEXT ? [] : [{ said, behind }];
  });
}

/**
 * For each heading of a report the places where it may end in the text without line breaks, and which of them is right
 * (`right`, -1 where it is none of them); `matching` is that text.
 */
export function examplesOf(file) {
  const { text } = decode(readFileSync(file));
  const author = marked(authorTextOf(text.replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/gu, ""), []));
  const { matching } = author;
  const found = [];
  let from = 0;
  for (const { said, behind } of trueHeadings(text)) {
    const at = matching.indexOf(said + behind, from);
    if (at < 0) continue;
    from = at + said.length;
    const ends = weighedEnds(author, { from: at, limit: at + said.length + behind.length });
    const right = ends.findIndex((end) => end.at === from);
    found.push({ ends, right, said, behind, matching });
  }
  return found;
}
