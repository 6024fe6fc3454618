import { statSync } from "node:fs";
import { inputError, systemError } from "../../phrases/errors.js";
import { ndjson } from "../../write/ndjson.js";
import { inWords, PlainError, UsageError } from "../errors.js";
import type { InputFlags } from "../flags/input-flags.js";
import { isDescriptor } from "../inputs/input.js";
import { type Output, StreamOutput } from "../outputs/output.js";
import { records } from "./ndjson-lines.js";
import { type FileFlags, openSink, type Work } from "./work.js";

/** Records of NDJSON as inputs: the filter mode. */
export const recordsWork = (
  paths: readonly string[],
  flags: FileFlags & Pick<InputFlags, "maxBytes">,
  stop: AbortSignal,
): Work => ({ ...parsedWork(paths, flags, stop, new StreamOutput(openSink(flags, paths), ndjson)), answersEach: true });

/** Records of NDJSON as inputs, for any output. */
export function parsedWork(
  paths: readonly string[],
  flags: Pick<InputFlags, "maxBytes">,
  stop: AbortSignal,
  output: Output,
): Work {
  for (const path of paths) refuseUnlessStream(path);
  const over = new AbortController();
  return {
    tasks: records(paths, flags.maxBytes, AbortSignal.any([stop, over.signal])),
    total: null,
    // The engine that feeds us owns the machine and its processors.
    jobs: 1,
    failures: [],
    output,
    leftOut: { skipped: 0, passedOver: 0 },
    // Whoever feeds us may go on for ever, also when nobody reads what we write.
    close: () => over.abort(),
  };
}

/** @throws UsageError where records cannot be read from there to an end */
export function refuseUnlessStream(path: string): void {
  if (path === "-" || isDescriptor(path)) return;
  try {
    const kind = statSync(path);
    if (kind.isDirectory()) throw new PlainError(systemError.EISDIR());
    if (!kind.isFile()) throw new PlainError(inputError.notAFile());
  } catch (error) {
    throw new UsageError(`${path}: ${inWords(error)}`);
  }
}
