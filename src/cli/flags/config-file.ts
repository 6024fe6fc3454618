import { existsSync, type Stats, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { configNotice } from "../../phrases/user-files.js";

const fileName = "reports.config.yaml";

/**
 * The nearest configuration file from a directory upward: within the repository or the home directory that the
 * directory lies in, and where it lies in neither, in itself alone. What strangers put above it is none of ours.
 */
export function nearestConfig(from: string): string | null {
  const directories = upward(resolve(from));
  const last = directories.findIndex(isBoundary);
  for (const directory of directories.slice(0, Math.max(last, 0) + 1)) {
    const file = join(directory, fileName);
    if (existsSync(file)) return file;
  }
  return null;
}

function upward(from: string): string[] {
  const directories = [from];
  for (let last = from; dirname(last) !== last; ) {
    last = dirname(last);
    directories.push(last);
  }
  return directories;
}

const isBoundary = (directory: string): boolean =>
  existsSync(join(directory, ".git")) || directory === resolve(homedir());

/** Why a file that was found, not named, is not trusted; null where it is. Windows knows no such owners. */
export function whyNotTrusted(file: string): string | null {
  const user = process.getuid?.();
  if (user === undefined) return null;
  const directory = statSync(dirname(file));
  for (const kind of [statSync(file), directory]) {
    if (kind.uid !== user && kind.uid !== root) return configNotice.otherUser();
  }
  if (isWritableByOthers(statSync(file))) return configNotice.writable();
  if (isWritableByOthers(directory) && (directory.mode & sticky) === 0) return configNotice.replaceable();
  return null;
}

const root = 0;

/** In a directory such as /tmp nobody can replace what is another's. */
const sticky = 0o1000;

/** A group of the owner's own, which has his number, is himself. */
const isWritableByOthers = ({ mode, uid, gid }: Stats): boolean =>
  (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== uid);
