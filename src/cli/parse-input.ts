import type { RuleBook } from "../boilerplate/rule.js";
import { parseReport } from "../parse.js";
import { DecodeError } from "../text/decode.js";
import type { Encoding } from "../text/source.js";
import type { Format } from "../write/format.js";
import { type Counts, countsOf } from "./counts.js";
import { inWords, PlainError } from "./errors.js";
import type { Input } from "./input.js";
import { readBytes } from "./read-bytes.js";

/** How each input is read and written. */
export interface Settings {
  readonly format: Format;
  /** Whether each report goes to a file of its own. */
  readonly apart: boolean;
  readonly encoding: Encoding | undefined;
  readonly rules: readonly RuleBook[];
  readonly maxBytes: number;
  /** Whether a fault of ours shows its stack. */
  readonly debug: boolean;
}

/** What came of one input: text to be written, or why there is none. */
export type Outcome =
  | { readonly ok: true; readonly text: string; readonly counts: Counts }
  | { readonly ok: false; readonly why: string };

/** Reads, parses and formats one input. Whatever goes wrong is that input's outcome and nobody else's. */
export async function parseInput(input: Input, settings: Settings): Promise<Outcome> {
  try {
    const bytes = await readBytes(input, settings.maxBytes);
    const { encoding, rules, format } = settings;
    const report = parseReport(bytes, {
      path: input.path,
      ...(encoding !== undefined && { encoding }),
      ...(rules.length > 0 && { rules: [...rules] }),
    });
    const text = settings.apart ? format.file(report) : format.record(report);
    return { ok: true, text, counts: countsOf(report) };
  } catch (error) {
    return { ok: false, why: whyOf(error, settings.debug) };
  }
}

function whyOf(error: unknown, debug: boolean): string {
  if (error instanceof DecodeError || error instanceof PlainError) return error.message;
  const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
  return inWords(error) + stack;
}
