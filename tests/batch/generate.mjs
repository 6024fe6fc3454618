#!/usr/bin/env node
/**
 * Makes reports for trying batches: whole ones, 3 to 30 kB each or to as many bytes as asked, of the fixtures' vocabulary with other figures, in the
 * layouts and with the noise that reports have. The same seed gives the same bytes.
 *
 *   node tests/batch/generate.mjs COUNT DIR [SEED] [BYTES]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const texts = readdirSync(fixtures)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(fixtures, name)))
  .filter((bytes) => bytes[0] !== 0xff && !bytes.includes(0))
  .map((bytes) => bytes.toString("utf8"))
  .filter((text) => !text.includes("\ufffd"));

const sentences = [
  ...new Set(texts.flatMap((text) => text.match(/[^\s。；：，、（）]{2}[^\n。；：]{8,90}[。；]/g) ?? [])),
];
// Real reports hold some 3,400 to 4,100 figures a megabyte and 900 to 1,300 sections; the fixtures, which are there for
// these, several times as many.
const FIGURE = /\d|[一二三四五六七八九十百千万亿两]+[个家户人条座处项万亿]|[Xx×*□]/;
/** A site's remains in a sentence, which would come far too often, and numberings, each of which may begin a section. */
const ODD = /[\\&<]|[（(]?[一二三四五六七八九十]+[)）、]|第[一二三四五六七八九十]|^\d/;
const plain = sentences.filter((sentence) => !ODD.test(sentence));
const withFigures = plain.filter((sentence) => FIGURE.test(sentence));
const withoutFigures = plain.filter((sentence) => !FIGURE.test(sentence));
const SHARE_WITH_FIGURES = 0.13;
const SENTENCES = { least: 8, more: 22 };
const topics = [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/（[一二三四五]）([^\n。，]{4,14})[。\n]/g)].map(([, t]) => t))),
];
const notices = [
  ...new Set(texts.flatMap((text) => text.split("\n").filter((line) => /公文|会员|下载|VIP|更新时间/.test(line)))),
];
const towns = "柳溪 枫桥 砚田 石门 青岭 南陂 双河 松坪 白塘 云岭".split(" ");
const chinese = "一二三四五六七八九十".split("");

/** Mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LEAST_BYTES = 3_000;
const MOST_BYTES = 30_000;

/** One report as bytes. */
export function makeReport(seed, most = MOST_BYTES) {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)] ?? "";
  const chance = (share) => random() < share;
  const size = LEAST_BYTES + Math.floor(random() * (most - LEAST_BYTES));
  const year = 2012 + Math.floor(random() * 12);
  const otherFigures = (text) =>
    text.replace(/\d+/g, (digits) =>
      digits.length === 4 ? digits : String(Math.floor(random() * 10 ** digits.length)),
    );
  const sentence = () => otherFigures(pick(chance(SHARE_WITH_FIGURES) ? withFigures : withoutFigures));

  const lines = [];
  if (chance(0.5)) lines.push(pick(notices));
  lines.push(`${pick(towns)}镇${year}年工作总结和${year + 1}年工作计划`);
  if (chance(0.3)) lines.push("各位代表：");
  let bytes = 0;
  for (let part = 0; bytes < size && part < 10; part++) {
    lines.push(`${chinese[part]}、${pick(topics)}`);
    for (let child = 0; child < 10 && bytes < (size * (part + 1)) / 4; child++) {
      const body = Array.from({ length: SENTENCES.least + Math.floor(random() * SENTENCES.more) }, sentence).join("");
      const heading = pick(topics);
      const line = chance(0.5)
        ? `（${chinese[child]}）${heading}。${body}`
        : `（${chinese[child]}）${heading}\n${body}`;
      lines.push(line);
      bytes += Buffer.byteLength(line);
      if (chance(0.1)) lines.push(pick(notices));
    }
  }
  if (chance(0.4)) lines.push(pick(notices));
  const text = lines.join(chance(0.3) ? "\r\n" : "\n");
  return chance(0.05) ? Buffer.from(`\ufeff${text}`, "utf16le") : Buffer.from(text);
}

/** Writes `count` reports below `directory`, a thousand to a folder. */
export function generate(count, directory, seed = 1, most = MOST_BYTES) {
  for (let i = 0; i < count; i++) {
    const folder = join(directory, String(Math.floor(i / 1000)).padStart(3, "0"));
    if (i % 1000 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(i % 1000).padStart(3, "0")}.txt`), makeReport(seed * 1_000_003 + i, most));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [count, directory, seed, most] = process.argv.slice(2);
  if (directory === undefined) throw new Error("usage: generate.mjs COUNT DIR [SEED] [BYTES]");
  generate(Number(count), directory, Number(seed ?? 1), Number(most ?? MOST_BYTES));
}
