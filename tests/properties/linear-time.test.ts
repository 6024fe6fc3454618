import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { fixtureTexts } from "../generate/fixture-texts.js";
import { processorTime } from "./processor-time.js";

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
      const short = processorTime(() => parseReport(some), 5);
      const long = processorTime(() => parseReport(tenfold));
      // Ten times the text: a quadratic step would cost a hundred times as much.
      expect(long).toBeLessThan(30 * Math.max(short, 5));
    },
  );
});
