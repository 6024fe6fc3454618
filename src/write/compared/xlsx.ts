import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import { workbookOf } from "../xlsx.js";
import { cellsOf, comparedColumns } from "./columns.js";

/** Rows as a workbook of one sheet. */
export function comparedXlsx(what: What, rows: readonly ComparedRow[]): Promise<Uint8Array> {
  const columns = comparedColumns(what);
  return workbookOf([
    {
      name: SHEETS[what],
      heads: columns.map(({ name }) => name),
      rows: rows.map((row) => cellsOf(columns, row)),
    },
  ]);
}

const SHEETS: Readonly<Record<What, string>> = { targets: "目标与完成", series: "历年指标", reuse: "重复段落" };
