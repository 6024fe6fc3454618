import type { Encoding } from "../text/source.js";
import type { FormatName } from "./formats.js";

/** How each input is read and written. Plain data: worker processes are sent it. */
export interface Settings {
  readonly format: FormatName;
  /** Whether CSV begins with a byte-order mark. */
  readonly bom: boolean;
  /** Whether each report goes to a file of its own. */
  readonly apart: boolean;
  readonly encoding: Encoding | undefined;
  /** The user's rule books. */
  readonly rules: readonly RulesFile[];
  /** Of one input, unpacked. */
  readonly maxBytes: number;
  /** Whether a fault of ours shows its stack. */
  readonly debug: boolean;
}

export interface RulesFile {
  readonly name: string;
  readonly yaml: string;
}
