import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import type { Language } from "../../phrases/language.js";
import { sheetOf } from "../tables/sheet.js";
import { workbookOf } from "../xlsx.js";
import { COMPARED_FIRST, cellsOf, comparedColumns } from "./columns.js";

/** Rows as a workbook of one sheet. */
export function comparedXlsx(what: What, rows: readonly ComparedRow[], language: Language): Promise<Uint8Array> {
  const columns = comparedColumns(what);
  const named = { name: SHEETS[what], says: { zh: SHEETS[what], en: what }, columns, first: COMPARED_FIRST[what] };
  const cells = rows.map((row) => cellsOf(columns, row));
  return workbookOf([sheetOf(named, cells, language)]);
}

const SHEETS: Readonly<Record<What, string>> = { targets: "目标与完成", series: "历年指标", reuse: "重复段落" };
