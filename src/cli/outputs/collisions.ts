import { existsSync } from "node:fs";
import { outputError } from "../../phrases/outputs.js";
import { UsageError } from "../errors.js";
import type { Input } from "../inputs/input.js";
import type { DirectoryOutput } from "./directory-output.js";
import { type Identity, identityOf, targetOf } from "./replacement.js";

/** What to do with a file that is there already. */
export type Existing = "refuse" | "replace" | "skip";

/** What no report may replace. */
export interface Kept {
  /** The files that are read. */
  readonly read: ReadonlySet<Identity>;
  /** Other outputs. */
  readonly outputs: readonly string[];
}

/**
 * The inputs that are to be parsed, after a look at where their reports would go.
 *
 * @throws UsageError where two would become one file, one would replace a file without leave, or what is read
 */
export function withoutCollisions(
  inputs: readonly Input[],
  output: DirectoryOutput,
  existing: Existing,
  kept: Kept,
): readonly Input[] {
  const owners = new Map<string, Input>();
  const others = new Set(kept.outputs.map(targetOf));
  for (const input of inputs) {
    const path = output.pathOf(input.place);
    const owner = owners.get(path);
    if (owner !== undefined) {
      throw new UsageError(outputError.collide(owner.path, input.path, path));
    }
    const identity = identityOf(path);
    if (identity !== null && kept.read.has(identity)) {
      throw new UsageError(outputError.replacesInput(path));
    }
    if (others.size > 0 && others.has(targetOf(path))) throw new UsageError(outputError.twoOutputs(path));
    owners.set(path, input);
  }
  return existing === "replace" ? inputs : absent(owners, existing);
}

function absent(owners: ReadonlyMap<string, Input>, existing: "refuse" | "skip"): readonly Input[] {
  const inputs: Input[] = [];
  for (const [path, input] of owners) {
    if (!existsSync(path)) inputs.push(input);
    else if (existing === "refuse") {
      throw new UsageError(outputError.exists(path));
    }
  }
  return inputs;
}
