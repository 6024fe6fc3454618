import type { DatedPhrase, Vocabulary, WrongWord } from "../../check/surroundings.js";
import { fileError } from "../../phrases/user-files.js";
import { inWords, UsageError } from "../errors.js";
import { readText } from "./rules-files.js";

/** Lists of tens of thousands of words. */
const maxBytes = 4 * 1024 * 1024;

export interface VocabularyFiles {
  readonly words?: string;
  readonly phrases?: string;
  readonly places?: string;
}

/**
 * What the user's own files say.
 *
 * @throws UsageError where a file cannot be read or is of another form, with the line where there is one
 */
export async function readProofreading({ words, phrases, places }: VocabularyFiles): Promise<Vocabulary> {
  return {
    words: words === undefined ? [] : linesOf(words).map(([line, n]) => wordOf(line, `${words}:${n}`)),
    phrases: phrases === undefined ? [] : await readPhrases(phrases),
    places: places === undefined ? [] : linesOf(places).map(([line]) => line),
  };
}

/** Lines with their numbers, without blank ones and without what stands behind #. */
const linesOf = (file: string): (readonly [string, number])[] =>
  readText(file, maxBytes)
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .map((line, i) => [line.replace(/#.*$/u, "").trim(), i + 1] as const)
    .filter(([line]) => line !== "");

/** 布署 部署 */
function wordOf(line: string, place: string): WrongWord {
  const [wrong, right, ...more] = line.split(/[\s,→]+/u);
  if (wrong === undefined || right === undefined || more.length > 0 || wrong === right)
    throw new UsageError(`${place}: ${fileError.wrongWord()}`);
  return { wrong, right };
}

async function readPhrases(file: string): Promise<DatedPhrase[]> {
  const value = await yamlOf(file, readText(file, maxBytes));
  if (!Array.isArray(value) || !value.every(isPhrase)) throw new UsageError(`${file}: ${fileError.phraseList()}`);
  return value.map(({ phrase, from, to, source }) => ({
    phrase,
    from: from ?? null,
    to: to ?? null,
    source: source ?? null,
  }));
}

/** The text of a file as YAML. */
export async function yamlOf(file: string, text: string): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${inWords(error)}`);
  }
}

type PhraseInFile = Pick<DatedPhrase, "phrase"> & Partial<DatedPhrase>;

function isPhrase(value: unknown): value is PhraseInFile {
  if (typeof value !== "object" || value === null || !("phrase" in value) || typeof value.phrase !== "string")
    return false;
  const { from, to, source } = value as Record<string, unknown>;
  return isYear(from) && isYear(to) && (source == null || typeof source === "string");
}

const isYear = (value: unknown): boolean => value == null || Number.isInteger(value);
