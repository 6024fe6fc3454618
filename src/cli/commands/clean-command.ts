import { contradiction } from "../../phrases/contradictions.js";
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
    [removed && diff, contradiction.removedDiff()],
    [keepWraps && (removed || diff), contradiction.keepWraps()],
    [raw && (removed || format === "markdown"), contradiction.raw()],
    [format === "markdown" && (keepWraps || diff), contradiction.markdownLines()],
  ]);
  return removed ? "removed" : diff ? "diff" : keepWraps ? "wrapped" : "text";
}
