import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Progress } from "../../src/cli/terminal/progress.js";
import { useLanguage } from "../../src/phrases/language.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  useLanguage("en");
});

/** What is drawn when the first `done` of 100 inputs have taken so many seconds each. */
function drawn(done: number, seconds: number): string {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) > 0 };
  const progress = new Progress(100, stream as unknown as NodeJS.WriteStream, true);
  for (let i = 0; i < done; i++) {
    vi.advanceTimersByTime(seconds * 1000);
    progress.step();
  }
  return written.at(-1) ?? "";
}

it.each([
  [4, 0.5, /4\/100$/],
  [10, 0.5, /10\/100, 45 s left$/],
  [10, 2, /10\/100, 3 min 0 s left$/],
  // What was longer is painted over.
  [100, 1, /100\/100 {9}$/],
])("says how long it will take when it knows: %i done at %d s each", (done, seconds, line) => {
  expect(drawn(done, seconds)).toMatch(line);
});

it("says it in Chinese", () => {
  useLanguage("zh");
  expect(drawn(10, 2)).toContain("10/100，约剩 3 分 0 秒");
});
