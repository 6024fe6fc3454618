// Programs of others, and the least that can be done to a text, for comparison.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeJieba } from "../../dist/words/segmenter.js";

const require = createRequire(import.meta.url);

/** Each does something to a text and its bytes; made when asked, since a dictionary takes a second to load. */
export function yardsticks() {
  const cut = fullCut();
  const markdown = new (require("markdown-it"))();
  const decoder = new TextDecoder();
  return {
    cut: (_, text) => cut(text),
    markdown: (_, text) => markdown.parse(text, {}),
    TextDecoder: (bytes) => decoder.decode(bytes),
    digits: (_, text) => text.match(/\d+/g),
  };
}

/**
 * nodejieba with the dictionary that it brings. One process has one dictionary of it, and the program loads its own
 * into it: a second copy of the binary is another library to the system, with another dictionary.
 */
function fullCut() {
  // First, so that what the program asks for later is there already.
  nodeJieba()?.("先");
  const binary = require.resolve("nodejieba/build/Release/nodejieba.node");
  const { DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT, DEFAULT_IDF_DICT, DEFAULT_STOP_WORD_DICT } =
    require("nodejieba");
  const folder = mkdtempSync(join(tmpdir(), "reports-bench-"));
  try {
    const copy = join(folder, "nodejieba.node");
    copyFileSync(binary, copy);
    const jieba = require(copy);
    jieba.load(DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT, DEFAULT_IDF_DICT, DEFAULT_STOP_WORD_DICT);
    return (text) => jieba.cut(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
