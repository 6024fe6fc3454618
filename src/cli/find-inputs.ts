import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import picomatch from "picomatch";
import { inWords } from "./errors.js";
import { type Failure, type FilePath, type Input, joinPath, standardInput } from "./input.js";
import { notAFile, walk } from "./walk.js";

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
}

/** Paths below a directory that are left out, by path below the working directory. */
export type Ignores = (path: string) => boolean;

/**
 * Files, directories (all `.txt` and `.txt.gz` below them), glob patterns and `-`, in the order given; what an
 * argument stands for is sorted, and nothing is taken twice.
 */
export function findInputs(paths: readonly string[], ignores: Ignores): Inputs {
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const found = inputsOf(path, ignores);
    failures.push(...found.failures);
    for (const input of found.inputs) {
      const identity = input.file === null ? "-" : resolve(input.path);
      if (!seen.has(identity)) inputs.push(input);
      seen.add(identity);
    }
  }
  return { inputs, failures };
}

function inputsOf(path: string, ignores: Ignores): Inputs {
  if (path === "-") return only(standardInput);
  try {
    if (existsSync(path)) {
      const kind = statSync(path);
      if (kind.isDirectory()) return below(path, path, isReportFile, ignores, "holds no .txt file");
      // `<(command)` of the shell is a pipe that somebody writes to; any other might wait for ever.
      if (!kind.isFile() && !/^\/(dev|proc\/self)\/fd\/|^\/dev\/stdin$/.test(path)) return failed(path, notAFile);
      return only({ path, file: path, place: basename(path) });
    }
  } catch (error) {
    return failed(path, inWords(error));
  }
  const { base, glob, isGlob } = picomatch.scan(path);
  if (!isGlob) return failed(path, "no such file or directory");
  return below(path, base, picomatch(glob), ignores, "matches no file");
}

const isReportFile = (place: string): boolean => /\.txt(\.gz)?$/i.test(place);

function below(
  path: string,
  root: string,
  takes: (place: string) => boolean,
  ignores: Ignores,
  nothing: string,
): Inputs {
  const { found, failures } = walk(root === "" ? "." : root, {
    takes: (place) => takes(place) && !ignores(joinPath(root, place)),
    skips: (place) => ignores(`${joinPath(root, place)}/`),
  });
  if (found.length === 0 && failures.length === 0) return failed(path, nothing);
  return { inputs: found.map(({ file, place }) => inputBelow(root, file, place)), failures };
}

function inputBelow(root: string, file: FilePath, place: string): Input {
  const path = joinPath(root, place);
  return { path, file: typeof file === "string" ? path : file, place };
}

const only = (input: Input): Inputs => ({ inputs: [input], failures: [] });
const failed = (path: string, why: string): Inputs => ({ inputs: [], failures: [{ path, why }] });
