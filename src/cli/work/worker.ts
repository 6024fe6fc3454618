/** A worker process: is sent settings, then tasks; says when it is ready, then sends an outcome for each, in order. */
import { here } from "./here.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";

export type ToWorker = { readonly settings: Settings } | { readonly task: Task };
/** A long text comes in parts, the last of them with the outcome. */
export type FromWorker = { readonly ready: true } | { readonly part: string } | { readonly outcome: Outcome };

let doer: Promise<Doer> | null = null;
let last: Promise<unknown> = Promise.resolve();

process.on("message", (message: ToWorker) => {
  if ("settings" in message) {
    doer = here(message.settings);
    last = doer.then(() => send({ ready: true }));
    return;
  }
  const { task } = message;
  last = last.then(async () => {
    const outcome = await (await doer)?.do(task);
    if (outcome !== undefined) await sendInParts(outcome);
  });
});

/** What is sent is copied several times over, on both sides; and nothing more is made before it is gone. */
async function sendInParts(outcome: Outcome): Promise<void> {
  if (!outcome.ok) return send({ outcome });
  let at = 0;
  for (; outcome.text.length - at > partLength; at += partLength) {
    await send({ part: outcome.text.slice(at, at + partLength) });
  }
  await send({ outcome: { ...outcome, text: outcome.text.slice(at) } });
}

const partLength = 4 * 1024 * 1024;

const send = (message: FromWorker): Promise<void> =>
  new Promise((sent) => {
    // A parent that has gone takes us with it.
    process.send?.(message, undefined, undefined, () => sent());
  });

// Whoever stops the run signals the whole group; the parent decides, and its end ends us.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit());
if (!process.connected) process.exit();
