import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import type { Cell } from "../csv.js";
import { cellsOf, comparedColumns } from "./columns.js";

/** A spreadsheet's longest text in a cell. */
const longest = 32767;

/** Rows as a spreadsheet with true numbers and a heading that stays. Text is text: nothing of it is run as a formula. */
export async function comparedXlsx(what: What, rows: readonly ComparedRow[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const columns = comparedColumns(what);
  const heading = columns.map(({ name }) => ({ value: name, type: String, fontWeight: "bold" as const }));
  const lines = rows.map((row) => cellsOf(columns, row).map(cellOf));
  const file = writeExcelFile([heading, ...lines], { sheet: SHEETS[what], stickyRowsCount: 1 });
  return new Uint8Array(await (await file).toBuffer());
}

const SHEETS: Readonly<Record<What, string>> = { targets: "目标与完成", series: "历年指标", reuse: "重复段落" };

function cellOf(value: Cell) {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: value.slice(0, longest), type: String };
}
