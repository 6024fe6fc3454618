/** A worker process: is sent settings, then tasks; says when it is ready, then sends an outcome for each, in order. */
import { here } from "./here.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";

export type ToWorker = { readonly settings: Settings } | { readonly task: Task };
export type FromWorker = { readonly ready: true } | { readonly outcome: Outcome };

let doer: Promise<Doer> | null = null;
let last: Promise<unknown> = Promise.resolve();

process.on("message", (message: ToWorker) => {
  if ("settings" in message) {
    doer = here(message.settings);
    last = doer.then(() => process.send?.({ ready: true }));
    return;
  }
  const { task } = message;
  last = last.then(async () => {
    const outcome = await (await doer)?.do(task);
    process.send?.({ outcome });
  });
});

// Whoever stops the run signals the whole group; the parent decides, and its end ends us.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit());
if (!process.connected) process.exit();
