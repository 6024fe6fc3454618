import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { toYaml, yaml } from "../../src/write/yaml.js";
import { sample } from "./sample.js";

/** What readers of YAML 1.1 or 1.2 take for something else when it is written plain. */
const traps =
  "no|on|y|Yes|null|~|2021-03-05|12:30:45|1_000|0o14|014|0x1F|1e3|.inf|.5|- a|a: b|a #b|#a|&a|*a|!a|%a|@a|`a|{a|[a|a]|?|? a|: a|=|<<|---|...|--- a|'a|\"a|\\|, a|a\n|\na|a\r\nb|a\tb|\t| a|a |一 #二|一: 二|一:|\u0085|\u2028|\u2029|\ufeff一|\u00a0|\u007f|\u0000|\u001b[31m|\ufffe|😀|一😀|true|NaN|>|| |a".split(
    "|",
  );

describe.each(["1.1", "1.2"] as const)("read as YAML %s", (version) => {
  it.each(traps.map((text) => [JSON.stringify(text), text]))("%s is the same text", (_, text) => {
    expect(parse(toYaml({ [text]: text, list: [text, [text]] }), { version })).toEqual({
      [text]: text,
      list: [text, [text]],
    });
  });

  it("gives back any data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(parse(toYaml(plain), { version, maxAliasCount: 0 })).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back a report, and a stream of them", () => {
    expect(parse(yaml.file(sample()), { version })).toEqual(sample());
    const stream = yaml.opening + yaml.record(sample()) + yaml.between + yaml.record(sample()) + yaml.closing;
    expect(parseAllDocuments(stream, { version }).map((document) => document.toJS())).toEqual([sample(), sample()]);
  });
});

it("reads well", () => {
  expect(toYaml({ span: [0, 4], title: "柳溪镇", none: null, empty: [], rows: [{ a: 1, b: ["x"] }] })).toBe(
    'span: [0, 4]\ntitle: 柳溪镇\nnone: null\nempty: []\nrows:\n  - "a": 1\n    "b":\n      - "x"\n',
  );
});

it("writes large numbers so that both kinds of reader see a number", () => {
  expect(toYaml({ value: 1e21 })).toBe("value: 1.0e+21\n");
});
