import type { CleanSubject } from "../../view/clean/clean-options.js";
import type { CleanFlags } from "../flags/clean-flags.js";
import { outputContradictions, refuse } from "../flags/contradictions.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { filesWork } from "../work/work.js";
import { goesToTerminal, showCommand, surroundings } from "./show-command.js";

/** `reports clean`. */
export const cleanCommand = (paths: readonly string[], flags: CleanFlags): Promise<number> =>
  showCommand(paths, flags, async (found) => {
    const product: Product = {
      kind: "clean",
      format: flags.format,
      subject: subjectOf(flags),
      raw: flags.raw === true,
      terminal: goesToTerminal(flags),
      ...surroundings(flags, found),
    };
    return { product, work: filesWork(found, flags, await loadProduct(product)) };
  });

function subjectOf(flags: CleanFlags): CleanSubject {
  const { keepWraps, removed, diff, raw, format } = flags;
  refuse([
    ...outputContradictions(flags),
    [removed && diff, "--removed and --diff exclude each other; give one"],
    [keepWraps && (removed || diff), "--keep-wraps is about the author's text; leave it out with --removed and --diff"],
    [
      raw && (removed || format === "markdown"),
      "--raw is about the text itself; leave it out with --removed and Markdown",
    ],
    [format === "markdown" && (keepWraps || diff), "--format markdown has no lines of the source; use --format text"],
  ]);
  return removed ? "removed" : diff ? "diff" : keepWraps ? "wrapped" : "text";
}
