// What is counted of the house, each with the heuristic that finds it. A measure gives the places that it counts, so
// that whoever is told of one can look at it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { parse } from "yaml";
import { complexFunctions } from "./complexity.mjs";
import { expressionsOf, formatOf, patternStringsOf, placesOf, sourceFiles } from "./source.mjs";
import { wordListsOf, wordLiteralsOf } from "./words-in-code.mjs";

const LONG_FILE = 200;

/** @returns {{ key: string, says: string, places: string[] }[]} */
export function measure(root) {
  const files = sourceFiles(root);
  const parser = files.filter(({ file }) => !/^src\/(?:view|write|cli|explain)\//.test(file));
  const places = [...placesOf(parser), ...lexiconPlaces(root)];
  const expressions = expressionsOf(files);
  const shown = ({ file, line, text }) => `${file}:${line}  ${text.slice(0, 60).replaceAll("\n", " ")}`;
  const lines = (found) => found.map(shown);
  return [
    { key: "regexes", says: "regular expressions with Chinese", places: lines(expressions) },
    { key: "regexesInFunctions", says: "… inside functions", places: lines(expressions.filter((e) => e.inFunction)) },
    { key: "patternStrings", says: "… hidden in strings", places: lines(patternStringsOf(parser)) },
    { key: "wordLists", says: "lists of Chinese words in code", places: lines(wordListsOf(parser)) },
    { key: "wordLiterals", says: "other Chinese words in code", places: lines(wordLiteralsOf(parser)) },
    { key: "titleWords", says: "lists of title words", places: oneAFile(places.filter(listsTitleWords)).map(shown) },
    { key: "masks", says: "definitions of a mask", places: definitions(places, maskSets) },
    { key: "rangeSigns", says: "definitions of range signs", places: definitions(places, rangeSets) },
    { key: "numeralReaders", says: "readers of numerals", places: numeralReaders(parser) },
    { key: "formats", says: "formats of knowledge", places: formats(root, parser) },
    { key: "unitFiles", says: "files to touch for a unit", places: unitFiles(places) },
    { key: "headingEnds", says: "places that decide a heading's end", places: headingEnds(files) },
    { key: "complex", says: "functions above complexity 25", places: complexFunctions(root) },
    {
      key: "longFiles",
      says: `files above ${LONG_FILE} lines`,
      places: files.filter((f) => f.lines > LONG_FILE).map((f) => `${f.file}  ${f.lines}`),
    },
  ];
}

/**
 * Words and patterns of the lexicon are places too, so that a list does not count as gone because it moved: an entry is
 * one. Its character classes {mask} and {range} are references and define nothing.
 */
function lexiconPlaces(root) {
  return yamlEntries(root).map(({ file, id, words, pattern }) => ({
    file,
    line: id,
    kind: "entry",
    text: pattern ?? (Array.isArray(words) ? words.join(" ") : String(words ?? "")),
  }));
}

function yamlEntries(root) {
  const folder = join(root, "src/lexicon");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) =>
      (parse(readFileSync(join(folder, name), "utf8")) ?? []).map((entry) => ({
        ...entry,
        file: `src/lexicon/${name}`,
      })),
    );
}

/** A list of title words names four or more of those that end titles, each by itself: 总结|计划|思路|安排. */
const TITLE_WORDS = "总结 计划 思路 安排 打算 要点 汇报 回顾 部署 谋划 规划".split(" ");
function listsTitleWords({ text }) {
  const tokens = new Set(text.split(/[^\u3400-\u9fff]+/u).flatMap((token) => [token, token.replace(/^工作/u, "")]));
  return TITLE_WORDS.filter((word) => tokens.has(word)).length >= 4;
}

/** Entries of one file of the lexicon are one list. */
const oneAFile = (places) =>
  places.filter(({ kind, file }, i) => kind !== "entry" || places.findIndex((other) => other.file === file) === i);

/** Sets of characters that a text lists, in classes of expressions or as a string of single characters. */
const setsOf = (text) => [...(text.match(/\[[^\]\n]*\]/gu) ?? []), ...(/[[\]|()]/u.test(text) ? [] : [text])];
/** A mask: X or x beside × or *, where digits, Chinese characters and blanks are left out; marks beside them make a row of marks. */
const maskSets = ({ text }) =>
  setsOf(text)
    .filter((set) => /[Xx]/u.test(set) && /[×*]/u.test(set) && !/[·、（(]/u.test(set) && set.length < 60)
    .map((set) => set.replace(/\\+d/u, ""));
/** Range signs: 至, 到 or a swung dash beside a dash, and no marks that make a row of marks of them. */
const rangeSets = ({ text }) =>
  setsOf(text).filter((set) => /[至到～~〜]/u.test(set) && /[-—–―－─]/u.test(set) && !/[:：/()（）_·]/u.test(set));

/** One definition a file and set: the same class twice in a file is one that was not given a name, and still one. */
function definitions(places, setsIn) {
  const known = new Map();
  for (const place of places)
    for (const set of setsIn(place)) {
      const key = `${place.file} ${[...set].sort().join("")}`;
      if (!known.has(key)) known.set(key, `${place.file}:${place.line}  ${set.slice(0, 40)}`);
    }
  return [...known.values()];
}

/** Numerals are read where 一 to 九 are given values: by their place in a string, or as names of an object. */
function numeralReaders(files) {
  const found = [];
  for (const { file, tree } of files) {
    const walk = (node) => {
      const line = () => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isStringLiteralLike(node) && /^[^[\]十百]*一二三四五六七八九[^[\]十百0-9]*$/u.test(node.text))
        found.push(`${file}:${line()}  ${node.text}`);
      if (ts.isObjectLiteralExpression(node)) {
        const names = node.properties.map((property) => property.name?.getText() ?? "");
        if ([..."一三五九"].every((c) => names.includes(c)))
          found.push(`${file}:${line()}  ${names.join(" ").slice(0, 40)}`);
      }
      ts.forEachChild(node, walk);
    };
    walk(tree);
  }
  return found;
}

/**
 * Formats in which knowledge is written down, beside the boilerplate rules' own YAML and the expressions in code, which
 * are counted above: the lexicon's YAML, word lists in YAML elsewhere, tuples, objects with patterns, lists, one string.
 */
function formats(root, files) {
  const used = new Map();
  for (const place of placesOf(files)) {
    const format = formatOf(place);
    if (format !== null && isKnowledge(place))
      used.set(format, [...(used.get(format) ?? []), `${place.file}:${place.line}`]);
  }
  if (yamlEntries(root).length > 0) used.set("YAML of the lexicon", ["src/lexicon/"]);
  const others = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".yaml") && !/^(?:lexicon|boilerplate)\b/.test(name),
  );
  if (others.length > 0) used.set("YAML beside the lexicon", others);
  return [...used].map(([format, where]) => `${format}: ${where.length} (${where.slice(0, 4).join(", ")})`);
}

/** A table or string with five Chinese words or more. */
const isKnowledge = ({ text }) => (text.match(/[\u3400-\u9fff]+/gu) ?? []).length >= 5;

/** Files that list units: six or more of these, each by itself. A new unit must be told to each of them. */
const UNITS = "亩 公里 公顷 吨 户 家 个 座 处 项 台 辆 棵 株 头 只 名 人 次 期 条 块 件 级".split(" ");
function unitFiles(places) {
  const most = new Map();
  for (const { file, text } of places) {
    const tokens = new Set(
      text
        .split(/[^\u3400-\u9fff]+/u)
        .flatMap((token) => [token])
        .concat(classCharacters(text)),
    );
    const count = UNITS.filter((unit) => tokens.has(unit)).length;
    if (count >= 6) most.set(file, Math.max(count, most.get(file) ?? 0));
  }
  return [...most].map(([file, count]) => `${file}  ${count} of ${UNITS.length}`);
}
const classCharacters = (text) => (text.match(/\[[\u3400-\u9fff]+\]/gu) ?? []).flatMap((set) => [...set]);

/**
 * Who has a hand in a heading's end: files in the rooms of headings that are named after it or that use the names by
 * which ends are found, weighed and chosen. The folder headings/ends/ is one place.
 */
const END_FILE = /(?:-end|-ends|-end-words|-extent)\.ts$/;
const END_NAME = /^(?:HeadingEnd|headingExtent|endsOf|HEADING_ENDS|splitUnmarked|endWeight)$/;
function headingEnds(files) {
  const found = new Set();
  for (const { file, tree } of files) {
    if (!/^src\/(?:headings|outline|numbering)\//.test(file)) continue;
    const place = file.replace(/(\/ends\/).*/u, "$1");
    if (END_FILE.test(file)) found.add(place);
    const walk = (node) => {
      if (ts.isIdentifier(node) && END_NAME.test(node.text)) found.add(place);
      ts.forEachChild(node, walk);
    };
    walk(tree);
  }
  return [...found];
}
