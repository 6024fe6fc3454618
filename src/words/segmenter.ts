import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The little of nodejieba that is used here. */
interface Jieba {
  load(paths: { dict: string; hmmDict: string; userDict: string; idfDict: string; stopWordDict: string }): unknown;
  cut(text: string, strict: boolean): string[];
}

let loaded: Jieba | null | undefined;

/**
 * Where the words of a text end: offsets in UTF-16 code units, its length among them. Null where nodejieba is not at
 * hand (install scripts were off: `npm rebuild nodejieba`) or its dictionary was not built (`npm run build`); what asks
 * must do without. The first call of a process loads the dictionary, which takes some 80 ms.
 */
export function wordEnds(text: string): ReadonlySet<number> | null {
  const jieba = dictionary();
  if (jieba === null) return null;
  const ends = new Set<number>();
  let at = 0;
  // Strict, since otherwise numbers are torn into digits. The tokens joined give back the text.
  for (const word of jieba.cut(text, true)) {
    at += word.length;
    ends.add(at);
  }
  return ends;
}

/** Whether words can be told apart here. */
export const hasWords = (): boolean => dictionary() !== null;

function dictionary(): Jieba | null {
  if (loaded === undefined) loaded = load();
  return loaded;
}

/** A path that is not there ends the process inside the binary, so each is looked for first. */
function load(): Jieba | null {
  const [dict, hmmDict, userDict, idfDict, stopWordDict] = ["words", "hmm", "domain", "idf", "stop"].map((name) =>
    fileURLToPath(new URL(`../../dist/dictionary/${name}.utf8`, import.meta.url)),
  );
  if (!dict || !hmmDict || !userDict || !idfDict || !stopWordDict) return null;
  const paths = { dict, hmmDict, userDict, idfDict, stopWordDict };
  if (!Object.values(paths).every((path) => existsSync(path))) return null;
  try {
    const jieba: Jieba = createRequire(import.meta.url)("nodejieba");
    jieba.load(paths);
    return jieba;
  } catch (error) {
    // Only a missing binary is expected; anything else is a fault that must be seen.
    if (error instanceof Error && /BINDING_NOT_FOUND|MODULE_NOT_FOUND|ERR_DLOPEN_FAILED/u.test(codeOf(error)))
      return null;
    throw error;
  }
}

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");
