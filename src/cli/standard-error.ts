import { printable } from "./printable.js";

/** Writes lines on standard error, nothing of them raw. Nobody reading them is no reason to stop. */
export function say(message: string): void {
  process.stderr.write(`${message.split("\n").map(printable).join("\n")}\n`);
}

process.stderr.on("error", () => {});
