import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { Input } from "../inputs/input.js";
import type { Text } from "../outputs/long-text.js";
import type { Counts } from "./counts.js";

/** One piece of work: an input, or a line of the filter mode. Plain data: worker processes are sent it. */
export type Task =
  /** `bytes` where they have been read already, since only this process could read them. */
  | { readonly kind: "input"; readonly input: Input; readonly bytes?: Uint8Array }
  /** `bytes` is null where the line was longer than allowed; `head` is then how it begins. */
  | { readonly kind: "record"; readonly line: number; readonly bytes: Uint8Array | null; readonly head?: Uint8Array };

/** What came of a task: text to be written, or why there is none. */
export type Outcome =
  | {
      readonly ok: true;
      readonly text: Text;
      readonly counts: Counts;
      readonly diagnostics: readonly LocatedDiagnostic[];
    }
  | { readonly ok: false; readonly why: string };

/** Does tasks, here or in processes of its own. */
export interface Doer {
  /** Whatever goes wrong with a task is its outcome; rejects only where no task can be done at all. */
  do(task: Task): Promise<Outcome>;
  /** How many tasks to hand over before the first is back. */
  readonly ahead: number;
  close(): void;
}
