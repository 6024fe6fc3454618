// Cuts the dictionary that nodejieba brings (349,000 words, a second to load) down to its frequent Chinese words and
// adds ours. Writes dist/dictionary/; part of `npm run build`, so that nothing large is kept twice.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DICTIONARY_KIND, readEntries } from "../lexicon/read-entries.mjs";

/** How often a word must stand in the dictionary's corpus: 36,000 words are left, loaded in some 80 ms. */
const LEAST_FREQUENCY = 100;

/** Idioms are known to be written in one way only, also those that stand there a few times. */
const LEAST_IDIOM = 4;
const IDIOM_TAGS = ["i", "l"];

const given = join(
  dirname(createRequire(import.meta.url).resolve("nodejieba/package.json")),
  "submodules/cppjieba/dict",
);
const out = fileURLToPath(new URL("../../dist/dictionary/", import.meta.url));
mkdirSync(out, { recursive: true });

const lines = readFileSync(join(given, "jieba.dict.utf8"), "utf8").split("\n");
const words = lines.filter((line) => {
  const [word = "", frequency = "0"] = line.split(" ");
  return /^[\u4e00-\u9fff]+$/u.test(word) && Number(frequency) >= LEAST_FREQUENCY;
});
writeFileSync(join(out, "words.utf8"), `${words.join("\n")}\n`);
const [idioms, rareIdioms] = [[], []];
for (const line of lines) {
  const [word = "", frequency = "0", tag = ""] = line.trim().split(" ");
  if (!/^[\u4e00-\u9fff]{4}$/u.test(word) || !IDIOM_TAGS.includes(tag)) continue;
  (Number(frequency) >= LEAST_IDIOM ? idioms : rareIdioms).push(word);
}
writeFileSync(join(out, "rare-idioms.utf8"), `${rareIdioms.join("\n")}\n`);
writeFileSync(join(out, "idioms.utf8"), `${idioms.join("\n")}\n`);
writeFileSync(join(out, "hmm.utf8"), readFileSync(join(given, "hmm_model.utf8")));
// Weights and stop words serve keywords, which nobody here asks for; the loader wants files all the same.
writeFileSync(join(out, "idf.utf8"), "的 1.0\n");
writeFileSync(join(out, "stop.utf8"), "的\n");
const entries = await readEntries(new URL("../lexicon/", import.meta.url));
const domain = entries.filter(({ kind }) => kind === DICTIONARY_KIND).flatMap(({ words: own }) => own);
writeFileSync(join(out, "domain.utf8"), `${domain.join("\n")}\n`);
// For the segmenter that takes one file. A word without a frequency of its own counts as one in the middle.
const frequencies = words.map((line) => Number(line.split(" ")[1])).sort((a, b) => a - b);
const middle = frequencies[frequencies.length >> 1];
const own = domain.map((word) => `${word} ${middle} n`);
writeFileSync(join(out, "all.utf8"), `${[...words, ...own].join("\n")}\n`);
