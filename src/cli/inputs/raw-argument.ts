import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { below, type FilePath } from "./input.js";

/**
 * The file that an argument of the command line names. The platform hands arguments over as text, and a name that is
 * not UTF-8 comes damaged (U+FFFD); it is then looked up among the names of its directory.
 */
export function rawArgument(path: string): FilePath {
  if (!path.includes("\ufffd")) return path;
  try {
    const directory = dirname(path);
    const match = readdirSync(directory, { encoding: "buffer" })
      .map((name) => below(directory, name))
      .find(
        (file) => Buffer.from(file).toString("utf8") === path || Buffer.from(file).toString("utf8") === `./${path}`,
      );
    return match ?? path;
  } catch {
    return path;
  }
}
