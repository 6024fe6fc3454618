import { renameSync, statSync, writeFileSync } from "node:fs";
import { outputError } from "../../phrases/outputs.js";
import { told } from "../../phrases/views.js";
import type { CleanDocument } from "../../view/clean/clean-docx.js";
import type { CheckedFile } from "../../write/check/checked-file.js";
import { printable } from "../../write/printable.js";
import { inWords, PlainError } from "../errors.js";

/** A file that was proofread, with what a document of Word is made of where one is asked for. */
export interface MendedFile extends CheckedFile {
  readonly document: CleanDocument | null;
}

/**
 * Writes mended texts back where they came from, each whole or not at all.
 *
 * @throws PlainError for a file that is not UTF-8, which would change its encoding, or that cannot be written
 */
export function writeFixed(files: readonly CheckedFile[]): void {
  for (const { path, fixed, encoding, bom, extracted } of files) {
    if (fixed === null) continue;
    if (path === "-") throw new PlainError(outputError.fixNeedsFile());
    if (extracted !== null) throw new PlainError(outputError.fixExtracted(path, extracted));
    if (encoding !== "utf-8" || path.endsWith(".gz"))
      throw new PlainError(
        path.endsWith(".gz") ? outputError.fixPacked(path, encoding) : outputError.fixElsewhere(path, encoding),
      );
    try {
      const beside = `${path}.mended`;
      writeFileSync(beside, (bom ? "\ufeff" : "") + fixed, { mode: statSync(path).mode });
      renameSync(beside, path);
    } catch (error) {
      throw new PlainError(`${path}: ${inWords(error)}`);
    }
  }
}

/** `改了 46 处：“,”→“，” 44 处，“。。”→“。” 2 处` for each file; kinds in the order in which they came. */
export function changesTold(files: readonly CheckedFile[]): string[] {
  return files.map(({ path, changes }) => {
    const counts = new Map<string, number>();
    for (const { from, to } of changes) {
      const kind = told.change(printable(from), printable(to));
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const kinds = [...counts].map(([kind, count]) => (count === 1 ? kind : told.times(kind, count)));
    const shown = kinds.slice(0, KINDS_TOLD);
    if (kinds.length > shown.length) shown.push("…");
    return changes.length === 0
      ? told.nothingMended(path)
      : told.mended(path, changes.length, shown.join(told.listMark()));
  });
}

const KINDS_TOLD = 8;
