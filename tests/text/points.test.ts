import { expect, test } from "vitest";
import { offsetAt, pointsAt } from "../../src/text/points.js";

const text = "甲\r\n𠮷乙\n\r丙";

test("an offset and its point are the way back of each other", () => {
  const characters = [...text];
  const points = pointsAt(
    text,
    characters.map((_, i) => i),
  );
  for (const [offset, point] of points) if (characters[offset] !== "\n") expect(offsetAt(text, point)).toBe(offset);
  expect(points.get(4)).toEqual({ line: 2, column: 2 });
});

test.each([
  [9, 1],
  [2, 9],
  [5, 1],
])("there is no %d:%d", (line, column) => {
  expect(offsetAt(text, { line, column })).toBeNull();
});
