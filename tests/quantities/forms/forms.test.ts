import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseReport } from "../../../src/parse.js";

type Metric = ReturnType<typeof parseReport>["metrics"][number];

/** What a figure is in its base unit, with its bound and its change where it has them. */
const said = ({ value, upper, normalized, bound, change }: Metric): string =>
  [
    [normalized?.value ?? value, normalized?.upper ?? upper].filter((n) => n !== null).join("~"),
    normalized?.unit ?? "-",
    ...(bound === "exact" || bound === "range" ? [] : [bound]),
    ...(change === null ? [] : [change.direction]),
  ].join(" ");

const table = (file: string): [kind: string, rows: string[][]][] =>
  Object.entries(parse(readFileSync(new URL(file, import.meta.url), "utf8")));

describe.each([...table("forms.yaml"), ...table("register.yaml")])("%s", (_, rows) => {
  test.each(rows.map(([line = "", ...wanted]) => ({ line, wanted })))("$line", ({ line, wanted }) => {
    expect(parseReport(`柳溪镇2021年工作总结\n一、主要工作\n${line}`).metrics.map(said)).toEqual(wanted);
  });
});
