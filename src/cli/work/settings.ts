import { type Language, language } from "../../phrases/language.js";
import type { Encoding } from "../../text/source.js";
import { asEncoding } from "../flags/encoding-names.js";
import type { InputFlags } from "../flags/input-flags.js";
import type { MessageFlags } from "../flags/message-flags.js";
import { type RulesFile, readRulesFiles } from "../inputs/rules-files.js";
import type { Product } from "../outputs/product.js";

/** How each input is read, and what is made of it. Plain data: worker processes are sent it. */
export interface Settings {
  readonly product: Product;
  /** Whether each report goes to a file of its own. */
  readonly apart: boolean;
  readonly encoding: Encoding | undefined;
  /** The user's rule books. */
  readonly rules: readonly RulesFile[];
  /** Whether each report says what made it. */
  readonly generator: boolean;
  /** Of one input, unpacked. */
  readonly maxBytes: number;
  /** What workers say is said in it too. */
  readonly language: Language;
  /** Whether a fault of ours shows its stack. */
  readonly debug: boolean;
}

/** @throws UsageError where a file of rules cannot be used */
export async function settingsOf(
  flags: InputFlags & MessageFlags & { readonly generator?: boolean },
  product: Product,
  apart: boolean,
): Promise<Settings> {
  return {
    product,
    apart,
    encoding: asEncoding(flags.encoding),
    rules: await readRulesFiles(flags.rules),
    generator: flags.generator !== false,
    maxBytes: flags.maxBytes,
    language: language(),
    debug: flags.debug === true,
  };
}
