import { readdirSync, realpathSync, statSync } from "node:fs";
import { byCodePoint } from "../../text/code-point-order.js";
import { inWords } from "../errors.js";
import { below, type Failure, type FilePath, joinPath, nameAsText } from "./input.js";

/** A file found below a directory. */
export interface Found {
  readonly file: FilePath;
  /** Path below the directory that was walked, with `/`. */
  readonly place: string;
}

interface Walk {
  /** Hears of each directory, by path below the first, before what is in it. */
  readonly enters: (place: string) => void;
  /** Which files to take, by path below the directory. */
  readonly takes: (place: string) => boolean;
  /** Which directories to leave out, by path below the directory. */
  readonly skips: (place: string) => boolean;
}

/**
 * All files below a directory, in the order of their paths. Symbolic links are followed, a circle of them is walked
 * once; hidden directories are left out. What is no file and what cannot be read becomes a failure.
 */
export function walk(root: string, { enters, takes, skips }: Walk): { found: Found[]; failures: Failure[] } {
  const found: Found[] = [];
  const failures: Failure[] = [];
  const visit = (directory: FilePath, place: string, above: readonly string[]): void => {
    const failed = (at: string, error: unknown): void => {
      failures.push({ path: joinPath(root, at), why: inWords(error) });
    };
    try {
      const real = realpathSync(directory, "buffer").toString("latin1");
      if (above.includes(real)) return;
      enters(place);
      for (const name of readdirSync(directory, { encoding: "buffer" })) {
        const at = joinPath(place, nameAsText(name));
        const file = below(directory, name);
        if (isHidden(name) || skips(at)) continue;
        try {
          const kind = statSync(file);
          if (kind.isDirectory()) visit(file, at, [...above, real]);
          else if (!takes(at)) continue;
          else if (kind.isFile()) found.push({ file, place: at });
          else failures.push({ path: joinPath(root, at), why: notAFile });
        } catch (error) {
          if (takes(at)) failed(at, error);
        }
      }
    } catch (error) {
      failed(place, error);
    }
  };
  visit(root, "", []);
  return { found: found.sort((a, b) => byCodePoint(a.place, b.place)), failures };
}

export const notAFile = "is a pipe, socket or device, not a file";

const isHidden = (name: Buffer): boolean => name[0] === 0x2e;
