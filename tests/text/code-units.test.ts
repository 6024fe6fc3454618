import fc from "fast-check";
import { expect, test } from "vitest";
import { CodePoints } from "../../src/text/code-points.js";
import { CodeUnits } from "../../src/text/code-units.js";

const texts = fc.string({ unit: fc.constantFrom("a", "亿", "𠮷", "\u{1f33e}", "\n") });

test("the way back of CodePoints", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const points = new CodePoints(text);
      const units = new CodeUnits(text);
      const characters = [...text];
      for (let i = 0; i <= characters.length; i++) {
        expect(units.at(i)).toBe(characters.slice(0, i).join("").length);
        expect(points.at(units.at(i))).toBe(i);
      }
    }),
  );
});
