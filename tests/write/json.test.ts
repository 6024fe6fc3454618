import fc from "fast-check";
import { expect, it } from "vitest";
import { indented, json } from "../../src/write/json.js";
import { jsonLine, ndjson } from "../../src/write/ndjson.js";
import { sample } from "./sample.js";

it("writes a stream as one array, whatever its length", () => {
  const { opening, record, between, closing } = json;
  expect(JSON.parse(opening + closing)).toEqual([]);
  expect(JSON.parse(opening + record(sample()) + closing)).toEqual([sample()]);
  expect(JSON.parse(opening + record(sample()) + between + record(sample()) + closing)).toEqual([sample(), sample()]);
});

it("writes a file of its own as one object", () => {
  expect(JSON.parse(json.file(sample()))).toEqual(sample());
});

it("keeps a span on one line", () => {
  expect(indented({ span: [0, 12] })).toBe('{\n  "span": [0, 12]\n}');
});

it("gives back any data", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(indented(plain))).toEqual(plain);
      expect(JSON.parse(jsonLine(plain))).toEqual(plain);
    }),
  );
});

it("writes a report a line, without what some readers take for a line break", () => {
  const line = ndjson.record(sample({ published: "a\u0085b\u2028c\u2029d\ne\r" }));
  expect(line).toMatch(/^[^\n\r\u0085\u2028\u2029]+\n$/);
  expect(JSON.parse(line)).toMatchObject({ published: "a\u0085b\u2028c\u2029d\ne\r" });
});
