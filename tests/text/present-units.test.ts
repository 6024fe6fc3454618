import { expect, it } from "vitest";
import { PresentUnits } from "../../src/text/present-units.js";

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (c) => c.charCodeAt(0));

it("characters of a stretch are there, others are not, round after round", () => {
  const present = new PresentUnits();
  const text = "石桥镇种植油茶。";
  for (let round = 0; round < 600; round++) {
    const from = round % (text.length - 1);
    present.read(text, from, from + 1);
    expect([present.mayHave(unitsOf(text.charAt(from))), present.mayHave(unitsOf(text.charAt(from + 1)))]).toEqual([
      true,
      false,
    ]);
  }
  present.read(text, 0, text.length);
  expect(present.mayHave(unitsOf("新桥"))).toBe(true);
  expect(present.mayHave(unitsOf(""))).toBe(false);
});
