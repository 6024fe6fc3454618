import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { gap, plant, report } from "./texts.js";

it("prints a JSON Schema that every report meets, and that refuses what is no report", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), "b.txt": gap, "empty.txt": "", "blank.txt": " \n\n", "no-report.txt": "abc" });
  const [schema, parsed] = await Promise.all([reports(["schema"]), reports(["parse", "."], { cwd })]);
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema.stdout));
  for (const output of JSON.parse(parsed.stdout)) {
    validate(output);
    expect(validate.errors).toBeNull();
  }
  expect(validate({ schemaVersion: "1" })).toBe(false);
  expect(schema.code).toBe(0);
});
