import { existsSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { errorCode } from "../errors.js";

/*
 * What is being written stands under a name of its own until it is whole: `.reports-partial-HOST-PROCESS-N`, in the
 * directory where it is to be, so that it need only be renamed. The name is short, since the file's own may be as long as
 * names can be.
 */

let made = 0;
const unfinished = new Set<string>();

/** A name for something half-written, removed when this process ends unless it has been renamed by then. */
export function partialIn(directory: string): string {
  if (made === 0) process.once("exit", removePartials);
  const partial = join(directory, `${prefix}${process.pid}-${made++}`);
  unfinished.add(partial);
  return partial;
}

/** It has been renamed, or removed. */
export function isFinished(partial: string): void {
  unfinished.delete(partial);
}

/** Leaves nothing half-written behind. */
export function removePartials(): void {
  for (const partial of unfinished) removeIfThere(partial);
  unfinished.clear();
}

/** Removes what runs on this machine that are no more have left half-written in a directory. */
export function clearPartials(directory: string): void {
  try {
    for (const name of readdirSync(directory)) {
      if (name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10))) {
        removeIfThere(join(directory, name));
      }
    }
  } catch (error) {
    // One may write into a directory without being allowed to list it.
    if (existsSync(directory) && errorCode(error) !== "EACCES") throw error;
  }
}

/** It stands in nobody's way; whatever keeps it from being removed must not hide why we are removing it. */
function removeIfThere(partial: string): void {
  try {
    rmSync(partial, { force: true });
  } catch {
    // See above.
  }
}

const prefix = `.reports-partial-${hostname()}-`;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}
