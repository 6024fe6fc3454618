import { isUtf8 } from "node:buffer";

/** A path as the file system takes it: text, or bytes where a name is not UTF-8. */
export type FilePath = string | Buffer;

/** One input to be parsed. */
export interface Input {
  /** As given; below a directory, the directory as given and what follows. `source.path` of the report. */
  readonly path: string;
  /** What to open; null for standard input. */
  readonly file: FilePath | null;
  /** Where it stands below the argument that named it: the place of its output below `--out-dir`. */
  readonly place: string;
}

/** An input that could not be read or parsed. `why` completes the sentence that the path begins. */
export interface Failure {
  readonly path: string;
  readonly why: string;
}

export const standardInput: Input = { path: "-", file: null, place: "stdin" };

/** A name as text: bytes that are not UTF-8 as `\xb1`, so that different names stay different. */
export function nameAsText(name: Buffer): string {
  if (isUtf8(name)) return name.toString("utf8");
  let text = "";
  for (let i = 0; i < name.length; ) {
    const length = [1, 2, 3, 4].find((n) => i + n <= name.length && isUtf8(name.subarray(i, i + n))) ?? 0;
    text += length > 0 ? name.toString("utf8", i, i + length) : `\\x${(name[i] ?? 0).toString(16).padStart(2, "0")}`;
    i += Math.max(length, 1);
  }
  return text;
}

/** A name below a directory, as bytes only where it has to be. */
export function below(directory: FilePath, name: Buffer): FilePath {
  if (typeof directory === "string" && isUtf8(name)) return joinPath(directory, name.toString("utf8"));
  return Buffer.concat([Buffer.from(directory), Buffer.from("/"), name]);
}

/** Joins without resolving: `./a` stays `./a`, as the user wrote it. */
export const joinPath = (directory: string, name: string): string =>
  directory === "" || directory.endsWith("/") ? directory + name : `${directory}/${name}`;
