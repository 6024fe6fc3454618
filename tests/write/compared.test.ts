import { parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { type ComparedRow, comparedRows, sheetFor } from "../../src/compare/compare.js";
import { comparable } from "../../src/compare/sheet.js";
import { comparedParquet } from "../../src/write/compared/parquet.js";
import { comparedXlsx } from "../../src/write/compared/xlsx.js";
import { reportOf } from "../compare/reports.js";

const rows = comparedRows(
  "青槐县",
  [reportOf(2021, { plan: "地区生产总值增长8%。" }), reportOf(2022, { review: "地区生产总值增长8.5%。" })].map(
    (report) => sheetFor("targets", comparable(report), null),
  ),
  { what: "targets", years: null, headline: false, verdicts: null, derive: true, candidates: 0 },
);

/** What is written of the rows of two issuers, one behind the other. */
function fileOf(rows: readonly ComparedRow[]): Uint8Array<ArrayBuffer> {
  const writer = comparedParquet("targets");
  const parts = [writer.opening, writer.rows(rows), writer.rows(rows), writer.closing()];
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
}

it("writes Parquet with the types that data frames expect", async () => {
  const [first] = await parquetReadObjects({ file: fileOf(rows).buffer });
  expect(first).toMatchObject({
    issuer: "青槐县",
    year: 2021,
    target_value: 8,
    result_value: 8.5,
    verdict: "met",
    derived: false,
    base: null,
  });
  expect(fileOf([]).length).toBeGreaterThan(0);
});

it("writes a spreadsheet", async () => {
  const bytes = await comparedXlsx("targets", rows, "zh");
  expect(new TextDecoder("latin1").decode(bytes.subarray(0, 2))).toBe("PK");
});
