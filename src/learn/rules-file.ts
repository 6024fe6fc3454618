import { stringify } from "yaml";
import { learnedHead, learnedNote, refusalReason } from "../phrases/learn.js";
import { hashOf } from "../text/hash.js";
import { type Background, shareIn } from "./background.js";
import type { Inline } from "./inline.js";
import type { Learned, LearnedLine, Refused } from "./learn.js";
import type { PageLine } from "./page.js";
import { speaksAsSite } from "./weigh.js";
import { patternOf, quoted } from "./written-pattern.js";

/** How many places a rule cites. */
const EXAMPLES = 5;
/** How many refused lines are written down. */
const MOST_REFUSED = 40;

/** A rule that was learned, as an entry of a file. */
export interface LearnedEntry {
  readonly id: string;
  readonly where: string;
  readonly pattern: string;
  /** Of how many files it was seen. */
  readonly files: number;
  readonly yaml: string;
}

export function entriesOf(learned: Learned, background: Background): LearnedEntry[] {
  return [
    ...learned.lines.map((line) => lineEntry(line, learned, background)),
    ...learned.inline.map((inline) => inlineEntry(inline, learned)),
  ];
}

/**
 * The file of what was learned, in the form of `--rules`; its comments are in the language spoken. Equal for equal batches.
 *
 * @param explain whether what was weighed and refused stands in it as comments
 */
export function rulesFile(learned: Learned, background: Background, explain: boolean): string {
  const entries = entriesOf(learned, background);
  const { learned: says } = learnedHead;
  const [en, zh] = [says.in("en", learned.files, learned.sources), says.in("zh", learned.files, learned.sources)];
  const head = `# ${en}\n# ${zh}\n# ids: ${entries.map(({ id }) => id).join(" ")}\n`;
  const body = entries.length === 0 ? "[]\n" : entries.map(({ yaml }) => yaml).join("\n");
  return `${head}\n${body}${explain ? weighed(learned) : ""}`;
}

/**
 * The same, added to a file that exists: its rules, comments and order stay; what was deleted from it by hand (its
 * `# ids:` name it, no rule has it) stays away; what it has already is not added again.
 *
 * @param old a file that can be read as rules
 */
export function mergedRules(old: string, learned: Learned, background: Background, explain: boolean): string {
  const known = new Set([...old.matchAll(/^# ids: (.*)$/gmu)].flatMap(([, ids = ""]) => ids.split(" ")));
  for (const [, id = ""] of old.matchAll(/^- id: *(\S+)/gmu)) known.add(id);
  const added = entriesOf(learned, background).filter(({ id }) => !known.has(id));
  if (added.length === 0) return old;
  const base = old.replace(/^\[\]\s*$/mu, "").trimEnd();
  const head = `# ${learnedNote.later(learned.files)}\n# ids: ${added.map(({ id }) => id).join(" ")}\n`;
  return `${base}\n\n${head}\n${added.map(({ yaml }) => yaml).join("\n")}${explain ? weighed(learned) : ""}`;
}

function lineEntry(line: LearnedLine, learned: Learned, background: Background): LearnedEntry {
  const pattern = patternOf(line.parts);
  const where = placeOf(line);
  const evidence = [
    learnedNote.ofFiles(line.sources, learned.sources, percent(line.sources / learned.sources)) +
      learnedNote.ofLine(line.issuers, percent(shareIn(background, line.key)), learnedNote[line.lock]()),
    ...(line.opensTail ? [learnedNote.opensTail()] : []),
    ...placesOf(line.lines),
  ];
  return entry(pattern, where, line.pages.size, evidence, line.lines);
}

function inlineEntry(inline: Inline, learned: Learned): LearnedEntry {
  const evidence = [
    learnedNote.within(inline.pages.size, learned.files, inline.lines.length, madeBy(inline)),
    ...placesOf(inline.lines),
  ];
  return entry(quoted(inline.words), "inline", inline.pages.size, evidence, []);
}

const madeBy = ({ brand }: Inline): string => (brand === "" ? learnedNote.inBrackets() : learnedNote.brand(brand));

/** Words that only this site writes fall wherever they stand; others where they were seen. */
function placeOf(line: LearnedLine): string {
  if (line.opensTail) return "opens-tail";
  if (line.lock === "rhythm" || line.lock === "neighbour") return "line";
  const fixed = line.parts.reduce((sum, part) => sum + ("words" in part ? part.words.length : 0), 0);
  return speaksAsSite(line) && fixed >= LEAST_ANYWHERE ? "line" : line.lock;
}
const LEAST_ANYWHERE = 8;

function entry(
  pattern: string,
  where: string,
  files: number,
  evidence: readonly string[],
  lines: readonly PageLine[],
): LearnedEntry {
  const id = `learned-${hashOf(`${where} ${pattern}`).toString(16).padStart(8, "0")}`;
  const examples = [...new Set(lines.map(({ text }) => text.trim()))].slice(0, EXAMPLES);
  const rule = { id, category: "learned", where, match: [pattern], ...(examples.length > 0 && { examples }) };
  return {
    id,
    where,
    pattern,
    files,
    yaml: `${evidence.map((line) => `# ${line}\n`).join("")}${stringify([rule], { lineWidth: 0 })}`,
  };
}

const placesOf = (lines: readonly PageLine[]): string[] =>
  lines.slice(0, EXAMPLES).map(({ page, number, text }) => `${page.sample.path}:${number} ${inOneLine(text)}`);

const inOneLine = (text: string): string => {
  const line = text.trim().replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN)}…`;
};
const LONGEST_SHOWN = 80;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function weighed({ refused, suggested, sources }: Learned): string {
  const lines = [
    ...suggested.map(
      ({ words, pages, brand }) =>
        `# ${learnedNote.suggested(pages.size, brand === "" ? learnedNote.noBrand() : learnedNote.brand(brand), inOneLine(words))}`,
    ),
    ...refused
      .slice(0, MOST_REFUSED)
      .map(
        (one: Refused) =>
          `# ${learnedNote.refused(one.sources, sources, refusalReason[one.refusal](), firstPlace(one))}`,
      ),
  ];
  return lines.length === 0 ? "" : `\n# ${learnedNote.weighed()}\n${lines.join("\n")}\n`;
}

function firstPlace({ lines: [line] }: Refused): string {
  return line === undefined ? "" : `${line.page.sample.path}:${line.number} ${inOneLine(line.text)}`;
}
