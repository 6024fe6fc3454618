import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import type { Input } from "../inputs/input.js";
import type { DirectoryOutput } from "./directory-output.js";

/** What to do with a file that is there already. */
export type Existing = "refuse" | "replace" | "skip";

/**
 * The inputs that are to be parsed, after a look at where their reports would go.
 *
 * @throws UsageError where two would become one file, one would replace a file without leave, or its own input
 */
export function withoutCollisions(
  inputs: readonly Input[],
  output: DirectoryOutput,
  existing: Existing,
): readonly Input[] {
  const owners = new Map<string, Input>();
  for (const input of inputs) {
    const path = output.pathOf(input.place);
    const owner = owners.get(path);
    if (owner !== undefined) {
      throw new UsageError(`${owner.path} and ${input.path} would both become ${path}; parse them in two runs`);
    }
    if (input.file !== null && resolve(path) === resolve(String(input.file))) {
      throw new UsageError(`${path}: is an input too, and would be replaced; give another --out-dir`);
    }
    owners.set(path, input);
  }
  return existing === "replace" ? inputs : absent(owners, existing);
}

function absent(owners: ReadonlyMap<string, Input>, existing: "refuse" | "skip"): readonly Input[] {
  const inputs: Input[] = [];
  for (const [path, input] of owners) {
    if (!existsSync(path)) inputs.push(input);
    else if (existing === "refuse") {
      throw new UsageError(`${path} exists; --force replaces it, --skip-existing keeps it`);
    }
  }
  return inputs;
}
