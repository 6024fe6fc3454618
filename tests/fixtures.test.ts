import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { report as model } from "../src/model/schema.js";
import { parseReport } from "../src/parse.js";
import { observed, squeezed } from "./expectation/observed.js";
import { expectation } from "./expectation/vocabulary.js";
import { brokenPromises } from "./properties/promises.js";

/** Reports of our own making, each with what must come out of it beside it. */
const folder = new URL("../fixtures/", import.meta.url);
const validates = new Ajv2020({ strict: false }).compile(z.toJSONSchema(model));

const fixtures = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test("there are fixtures, and each says what must come out", () => {
  const expected = readdirSync(folder).filter((name) => name.endsWith(".expected.yaml"));
  expect(fixtures.length).toBeGreaterThanOrEqual(14);
  expect(expected).toEqual(fixtures.map((name) => name.replace(".txt", ".expected.yaml")));
});

describe.each(fixtures)("%s", (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const wanted = expectation.parse(
    parse(readFileSync(new URL(name.replace(".txt", ".expected.yaml"), folder), "utf8")),
  );
  const report = parseReport(bytes, { path: `fixtures/${name}` });
  const [want, seen] = [squeezed(wanted), observed(report, wanted)];

  test.each(fieldsOf(wanted))("%s", (field) => {
    expect(seen[field]).toEqual(want[field]);
  });

  test("validates against the published schema", () => {
    validates(report);
    expect(validates.errors).toBeNull();
  });

  test("keeps what the model promises", () => {
    const text = new TextDecoder(report.source.encoding).decode(bytes);
    expect(brokenPromises(text, report)).toEqual([]);
  });
});

function fieldsOf(wanted: z.infer<typeof expectation>): (keyof z.infer<typeof expectation>)[] {
  return expectation.keyof().options.filter((field) => field in wanted);
}
