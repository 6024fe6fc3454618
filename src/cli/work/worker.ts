/** A worker process: is sent settings, then tasks; says when it is ready, then sends an outcome for each, in order. */
import { useLanguage } from "../../phrases/language.js";
import { textOf } from "../outputs/long-text.js";
import { here } from "./here.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";

export type ToWorker = { readonly settings: Settings } | { readonly task: Task };
export type FromWorker = { readonly ready: true } | { readonly outcome: Outcome };

let doer: Promise<Doer> | null = null;
let last: Promise<unknown> = Promise.resolve();

process.on("message", (message: ToWorker) => {
  if ("settings" in message) {
    useLanguage(message.settings.language);
    doer = here(message.settings);
    last = doer.then(() => send({ ready: true }));
    return;
  }
  const { task } = message;
  last = last.then(async () => {
    const outcome = await (await doer)?.do(task);
    if (outcome !== undefined) await send({ outcome: packed(outcome) });
  });
});

/** Packed where it is long: what is sent is copied several times over, on both sides. */
const packed = (outcome: Outcome): Outcome =>
  outcome.ok && typeof outcome.text === "string" ? { ...outcome, text: textOf([outcome.text]) } : outcome;

const send = (message: FromWorker): Promise<void> =>
  new Promise((sent) => {
    // A parent that has gone takes us with it.
    process.send?.(message, undefined, undefined, () => sent());
  });

// Whoever stops the run signals the whole group; the parent decides, and its end ends us.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit());
if (!process.connected) process.exit();
