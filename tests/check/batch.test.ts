import { describe, expect, it } from "vitest";
import { sameTexts } from "../../src/check/batch.js";
import { likeness, sketchOf } from "../../src/check/sketch.js";

/** A text of so many sentences, each of its own. */
const text = (seed: number, length = 60): string =>
  Array.from({ length }, (_, i) => {
    const n = (seed * 7919 + i * 104_729) % 6000;
    const [a, b, c] = [n, n * 3 + i, n * 7 + seed].map((code) => String.fromCharCode(0x4e00 + (code % 6000)));
    return `全县${a}${b}产业${c}稳步发展，新建${b}${c}大棚${i}座。`;
  }).join("\n");

describe("a sketch", () => {
  it("is that of the text whatever stands between its characters", () => {
    expect(sketchOf(text(1).replace(/\n/g, "\r\n  "))).toEqual(sketchOf(text(1)));
  });

  it("of a text of which little is changed is nearly the same, of another text another", () => {
    const changed = text(1).replace("稳步发展", "加快发展");
    expect(likeness(sketchOf(text(1)), sketchOf(changed))).toBeGreaterThan(0.85);
    expect(likeness(sketchOf(text(1)), sketchOf(text(2)))).toBeLessThan(0.5);
  });

  it("of a short text is empty, and like none", () => {
    expect(sketchOf("全县种植水稻。")).toEqual([]);
    expect(likeness([], [])).toBe(0);
  });
});

it("the second of two files with one text is told, with the first", () => {
  const files = [text(1), text(2), `发布时间：2021-01-05\n${text(1)}`].map((source, i) => ({
    path: `${i}.txt`,
    sketch: sketchOf(source),
  }));
  const found = sameTexts(files, "warning", "zh");
  expect([...found.keys()]).toEqual(["2.txt"]);
  expect(found.get("2.txt")?.message).toBe("与0.txt是同一份文本");
});
