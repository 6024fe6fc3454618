import { printable } from "../../write/printable.js";
import type { TextSink } from "./text-sink.js";

/** Writes lines on standard error, nothing of them raw. Nobody reading them is no reason to stop. */
export function say(message: string): void {
  process.stderr.write(`${message.split("\n").map(printable).join("\n")}\n`);
}

/** For text that has been made harmless already. */
export const standardError: TextSink = {
  write: async (text) => {
    if (text.length > 0) process.stderr.write(text);
  },
  close: async () => {},
  abandon: () => {},
};

process.stderr.on("error", () => {});
