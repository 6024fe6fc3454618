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
  /** Of a zip file, which `file` then is. */
  readonly member?: Member;
}

/** Where a member stands in its zip file, and how. */
export interface Member {
  readonly offset: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

/** An input that could not be read or parsed. `why` completes the sentence that the path begins. */
export interface Failure {
  readonly path: string;
  readonly why: string;
}

/** What was found. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
  /** Files below directories that were not taken for reports by their names; those that are to be ignored are not among them. */
  readonly passedOver: number;
}

export const noInputs: Inputs = { inputs: [], failures: [], passedOver: 0 };

export const standardInput: Input = { path: "-", file: null, place: "stdin" };

/**
 * What the shell puts in the place of `<(command)`: a pipe that somebody writes to, while any other might keep whoever
 * opens it waiting for ever. Only this process has it.
 */
export const isDescriptor = (path: string): boolean => /^\/(dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/.test(path);

/**
 * A name as text: bytes that are not UTF-8 as `\xb1`, and the backslash of a name that itself says `\xb1` as `\x5c`, so
 * that different names stay different.
 */
export function nameAsText(name: Buffer): string {
  if (isUtf8(name)) return plainly(name.toString("utf8"));
  let text = "";
  let readable = "";
  for (let i = 0; i < name.length; ) {
    const length = [1, 2, 3, 4].find((n) => i + n <= name.length && isUtf8(name.subarray(i, i + n))) ?? 0;
    readable += name.toString("utf8", i, i + length);
    if (length === 0) {
      text += `${plainly(readable)}\\x${name.toString("hex", i, i + 1)}`;
      readable = "";
    }
    i += Math.max(length, 1);
  }
  return text + plainly(readable);
}

const plainly = (text: string): string => text.replace(/\\(?=x[0-9a-f]{2})/g, "\\x5c");

/** A name below a directory, as bytes only where it has to be. */
export function below(directory: FilePath, name: Buffer): FilePath {
  if (typeof directory === "string" && isUtf8(name)) return joinPath(directory, name.toString("utf8"));
  return Buffer.concat([Buffer.from(directory), Buffer.from("/"), name]);
}

/** Joins without resolving: `./a` stays `./a`, as the user wrote it. */
export const joinPath = (directory: string, name: string): string =>
  directory === "" || directory.endsWith("/") ? directory + name : `${directory}/${name}`;
