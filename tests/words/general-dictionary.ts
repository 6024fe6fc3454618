import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Where the words of texts end by the general dictionary, without words of ours. In a process of its own, since
 * nodejieba keeps one dictionary a process.
 */
export function endsWithout(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const dictionary = fileURLToPath(new URL("../../dist/dictionary/", import.meta.url));
  const program = `
    const jieba = require("nodejieba");
    const at = (name) => ${JSON.stringify(dictionary)} + name + ".utf8";
    jieba.load({ dict: at("words"), hmmDict: at("hmm"), userDict: at("stop"), idfDict: at("idf"), stopWordDict: at("stop") });
    console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => jieba.cut(text, true))));`;
  const cut: string[][] = JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }));
  return new Map(
    cut.map((tokens, i) => {
      let end = 0;
      return [texts[i] ?? "", new Set(tokens.map((token) => (end += token.length)))];
    }),
  );
}
