import { readdirSync, type Stats, statSync } from "node:fs";
import { inputError } from "../../phrases/errors.js";
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
  /** A directory that is left out wherever it lies below the first, whatever leads to it: where this run writes. */
  readonly leftOut: FilePath | null;
}

/** What a walk came to. */
interface Walked {
  readonly found: Found[];
  readonly failures: Failure[];
  /** Files that it did not take. */
  readonly passedOver: number;
}

/**
 * All files below a directory, in the order of their paths. Symbolic links are followed, and a directory is walked once
 * however many ways lead to it: by its own path where it has one here, else by the first link. Hidden directories are
 * left out. What is no file and what cannot be read becomes a failure.
 */
export function walk(root: string, { enters, takes, skips, leftOut }: Walk): Walked {
  const found: Found[] = [];
  const failures: Failure[] = [];
  const known = new Set<string>();
  const links: Found[] = [];
  let passedOver = 0;
  const failed = (at: string, why: string): void => {
    failures.push({ path: joinPath(root, at), why });
  };

  const visit = (directory: FilePath, place: string): void => {
    try {
      const identity = identityOf(statSync(directory));
      if (known.has(identity)) return;
      known.add(identity);
      enters(place);
      for (const entry of readdirSync(directory, { encoding: "buffer", withFileTypes: true })) {
        const at = joinPath(place, nameAsText(entry.name));
        if (isHidden(entry.name) || skips(at)) continue;
        const file = below(directory, entry.name);
        if (entry.isDirectory()) visit(file, at);
        else look(file, at);
      }
    } catch (error) {
      failed(place, inWords(error));
    }
  };

  const look = (file: FilePath, place: string): void => {
    try {
      const kind = statSync(file);
      if (kind.isDirectory()) links.push({ file, place });
      else if (!takes(place)) passedOver++;
      else if (kind.isFile()) found.push({ file, place });
      else failed(place, inputError.notAFile());
    } catch (error) {
      if (takes(place)) failed(place, inWords(error));
    }
  };

  if (leftOut !== null) known.add(identityIfThere(leftOut));
  known.delete(identityIfThere(root));
  visit(root, "");
  // Links that are found on the way wait behind those that are there.
  for (let waiting = links.splice(0); waiting.length > 0; waiting = links.splice(0)) {
    for (const { file, place } of waiting.sort(inOrder)) visit(file, place);
  }
  return { found: found.sort(inOrder), failures, passedOver };
}

const inOrder = (a: Found, b: Found): number => byCodePoint(a.place, b.place);

const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

function identityIfThere(directory: FilePath): string {
  const kind = statSync(directory, { throwIfNoEntry: false });
  return kind === undefined ? "" : identityOf(kind);
}

const isHidden = (name: Buffer): boolean => name[0] === 0x2e;
