import { fstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { outputError } from "../../phrases/outputs.js";
import { UsageError } from "../errors.js";
import type { FilePath } from "../inputs/input.js";

/** A file as the disk knows it, whatever names and links lead to it. */
export type Identity = string;

/** The identities of regular files; standard input is null among them. A device is written to, not replaced. */
export function identitiesOf(files: Iterable<FilePath | null>): ReadonlySet<Identity> {
  const identities = new Set<Identity>();
  for (const file of files) {
    const identity = identityOf(file);
    if (identity !== null) identities.add(identity);
  }
  return identities;
}

/** Null where there is no such file yet, or it is no regular one. */
export function identityOf(file: FilePath | null): Identity | null {
  try {
    const kind = file === null ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true });
    return kind.isFile() ? `${kind.dev}:${kind.ino}` : null;
  } catch {
    return null;
  }
}

/**
 * Before anything is opened: no output may be one of the files that are read, nor another output.
 *
 * @throws UsageError naming it
 */
export function refuseReplacingAny(read: ReadonlySet<Identity>, outputs: readonly string[]): void {
  const targets = new Set<string>();
  for (const output of outputs) {
    const identity = identityOf(output);
    if (identity !== null && read.has(identity)) {
      throw new UsageError(outputError.isInput(output));
    }
    const target = identity ?? targetOf(output);
    if (target !== null && targets.has(target)) throw new UsageError(outputError.twoOutputs(output));
    if (target !== null) targets.add(target);
  }
}

/** Where a file that is not there yet would come to be; null for a device. */
export function targetOf(output: string): string | null {
  try {
    if (statSync(output, { throwIfNoEntry: false })?.isFile() === false) return null;
    return join(realpathSync(dirname(output)), basename(output));
  } catch {
    return resolve(output);
  }
}
