import { renameSync, statSync, writeFileSync } from "node:fs";
import { outputError } from "../../phrases/outputs.js";
import type { CheckedFile } from "../../write/check/checked-file.js";
import { inWords, PlainError } from "../errors.js";

/**
 * Writes mended texts back where they came from, each whole or not at all.
 *
 * @throws PlainError for a file that is not UTF-8, which would change its encoding, or that cannot be written
 */
export function writeFixed(files: readonly CheckedFile[]): number {
  let written = 0;
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
    written++;
  }
  return written;
}
