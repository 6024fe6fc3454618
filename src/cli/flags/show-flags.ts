import type { InputFlags } from "./input-flags.js";
import type { MessageFlags } from "./message-flags.js";
import type { OutputFlags } from "./output-flags.js";

/** The flags that all commands have that show reports to people. */
export interface ShowFlags extends InputFlags, MessageFlags, OutputFlags {
  readonly width?: number;
}
