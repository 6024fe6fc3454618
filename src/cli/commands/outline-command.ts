import type { OutlineFlags } from "../flags/outline-flags.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { filesWork } from "../work/work.js";
import { showCommand, surroundings } from "./show-command.js";

/** `reports outline`. */
export const outlineCommand = (paths: readonly string[], flags: OutlineFlags): Promise<number> =>
  showCommand(paths, flags, async (found) => {
    const { format, depth = Number.POSITIVE_INFINITY, metrics = false } = flags;
    const product: Product = { kind: "outline", format, options: { depth, metrics }, ...surroundings(flags, found) };
    return { product, work: filesWork(found, flags, await loadProduct(product)) };
  });
