import type { SeriesRow } from "./model.js";
import type { Sheet } from "./sheet.js";
export const seriesRows = (_issuer: string, _sheets: readonly Sheet[]): SeriesRow[] => [];
