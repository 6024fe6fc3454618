import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { gap, plant, report } from "./texts.js";

it("prints a JSON Schema that every report meets, and that refuses what is no report", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), "b.txt": gap, "empty.txt": "", "blank.txt": " \n\n", "no-report.txt": "abc" });
  const [schema, parsed, anonymous] = await Promise.all([
    reports(["schema"]),
    reports(["parse", "."], { cwd }),
    reports(["parse", ".", "--no-generator"], { cwd }),
  ]);
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema.stdout));
  const whole = JSON.parse(parsed.stdout);
  const withoutGenerator = JSON.parse(anonymous.stdout);
  expect(whole).toEqual(withoutGenerator.map((output: object) => ({ ...output, generator: whole[0].generator })));
  expect(withoutGenerator[0]).not.toHaveProperty("generator");
  for (const output of [...whole, ...withoutGenerator]) {
    validate(output);
    expect(validate.errors).toBeNull();
  }
  expect(validate({ schemaVersion: "1" })).toBe(false);
  expect(schema.code).toBe(0);
});
