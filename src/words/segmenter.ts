import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Parts a text into words; joined they give back the text. */
export type Cut = (text: string) => readonly string[];

/** The little of nodejieba that is used here. */
interface NodeJieba {
  load(paths: { dict: string; hmmDict: string; userDict: string; idfDict: string; stopWordDict: string }): unknown;
  cut(text: string, strict: boolean): string[];
}

/** The little of @node-rs/jieba that is used here. */
interface RustJieba {
  readonly Jieba: { withDict(dictionary: Uint8Array): { cut(text: string, hmm: boolean): string[] } };
}

let loaded: Cut | null | undefined;

/**
 * Where the words of a text end: offsets in UTF-16 code units, its length among them. Null where no segmenter is at hand
 * or its dictionary was not built (`npm run build`); what asks must do without. The first call of a process loads the
 * dictionary, which takes some 80 ms.
 */
export function wordEnds(text: string): ReadonlySet<number> | null {
  const cut = segmenter();
  if (cut === null) return null;
  const ends = new Set<number>();
  let at = 0;
  for (const word of cut(text)) {
    at += word.length;
    ends.add(at);
  }
  return ends;
}

/** Whether words can be told apart here. */
export const hasWords = (): boolean => segmenter() !== null;

function segmenter(): Cut | null {
  if (loaded === undefined) loaded = nodeJieba() ?? rustJieba();
  return loaded;
}

/** nodejieba where its user has installed it: a binary that an install script brings or compiles. */
export function nodeJieba(): Cut | null {
  const [dict, hmmDict, userDict, idfDict, stopWordDict] = ["words", "hmm", "domain", "idf", "stop"].map(fileOf);
  if (!dict || !hmmDict || !userDict || !idfDict || !stopWordDict) return null;
  const paths = { dict, hmmDict, userDict, idfDict, stopWordDict };
  // A path that is not there ends the process inside the binary, so each is looked for first.
  if (!Object.values(paths).every((path) => existsSync(path))) return null;
  const jieba = binding<NodeJieba>("nodejieba");
  if (jieba === null) return null;
  jieba.load(paths);
  // Strict, since otherwise numbers are torn into digits.
  return (text) => jieba.cut(text, true);
}

/** @node-rs/jieba, which comes with its binaries: the same algorithm on the same dictionary. */
export function rustJieba(): Cut | null {
  const dictionary = fileOf("all");
  if (!existsSync(dictionary)) return null;
  const binary = binding<RustJieba>("@node-rs/jieba");
  if (binary === null) return null;
  const jieba = binary.Jieba.withDict(readFileSync(dictionary));
  // With its guesses at words that the dictionary does not have it parts a text most nearly as nodejieba does.
  return (text) => jieba.cut(text, true);
}

/** In dist, whether it is asked from there or, by the tests, from src. */
const fileOf = (name: string): string => fileURLToPath(new URL(`../../dist/dictionary/${name}.utf8`, import.meta.url));

function binding<Binding>(name: string): Binding | null {
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    // Only a missing binary is expected; anything else is a fault that must be seen.
    if (error instanceof Error && isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: Error): boolean =>
  /BINDING_NOT_FOUND|MODULE_NOT_FOUND|ERR_DLOPEN_FAILED/u.test(codeOf(error)) ||
  error.message.startsWith("Cannot find native binding");

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");
