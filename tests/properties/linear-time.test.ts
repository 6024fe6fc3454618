import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { fixtureTexts } from "../generate/fixture-texts.js";

/** Size of the hostile texts; REPORTS_LINEAR_MEGABYTES sets another for a run by hand. */
const megabytes = Number(process.env.REPORTS_LINEAR_MEGABYTES ?? 1);
const timeout = 60_000 * Math.max(1, megabytes);

describe("time grows as the text does", () => {
  test.each(fixtureTexts.map((text) => [text.trim().slice(0, 20).replace(/\s+/gu, " "), text]))(
    "%s …",
    { timeout },
    (_, text) => {
      const [some, tenfold] = [text.repeat(20), text.repeat(200)];
      parseReport(some);
      // Ten times the text may cost twenty times the time here: a busy machine must not fail the tests, and what is
      // quadratic costs a hundred times.
      const short = fastest(some, 5);
      const long = fastest(tenfold, 2);
      // A quadratic step would cost a hundred times as much; a busy machine doubles any figure.
      expect(long).toBeLessThan(30 * Math.max(short, 5));
    },
  );
});

/** Milliseconds of the fastest of some parses of a text. */
function fastest(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    parseReport(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
