import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { observed, squeezed } from "../expectation/observed.js";
import { type Layout, type Noise, writtenReport } from "../generate/written-report.js";

/** Reports written by a seeded generator come back as they were written, in every layout and frame. */
const layouts: Layout[] = ["lines", "indented", "wrapped", "ideographic", "glued"];
const noises: Noise[] = ["none", "upload-notice", "members-site", "page-numbers"];
/** Reports a layout and frame; REPORTS_WRITTEN_REPORTS sets another number for a run by hand. */
const seeds = Array.from({ length: Number(process.env.REPORTS_WRITTEN_REPORTS ?? 25) }, (_, i) => i + 1);

describe.each(layouts)("%s", (layout) => {
  test.each(noises)("%s", { timeout: 120_000 + 400 * seeds.length }, (noise) => {
    for (const seed of seeds) {
      const { text, title, outline, items, content } = writtenReport(seed, { layout, noise });
      const wanted = {
        title,
        outline: [...outline],
        items: [...items],
        kept: [...content],
        notDiagnostics: ["numbering-gap", "numbering-duplicate", "truncated"],
      };
      expect(observed(parseReport(text), wanted), `seed ${seed}:\n${text}`).toEqual(squeezed(wanted));
    }
  });
});

test("a seed gives one report", () => {
  const wishes = { layout: "lines", noise: "members-site" } as const;
  expect(writtenReport(7, wishes)).toEqual(writtenReport(7, wishes));
  expect(writtenReport(7, wishes).text).not.toBe(writtenReport(8, wishes).text);
});
