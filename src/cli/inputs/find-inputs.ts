import { statSync } from "node:fs";
import { basename, isAbsolute, normalize, resolve } from "node:path";
import { errorCode, inWords } from "../errors.js";
import { filesFrom } from "./files-from.js";
import type { IgnoreRules } from "./ignore-rules.js";
import { type Failure, type FilePath, type Input, joinPath, standardInput } from "./input.js";
import { picomatch } from "./pattern-languages.js";
import { rawArgument } from "./raw-argument.js";
import { notAFile, walk } from "./walk.js";

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
}

/**
 * Files, directories (all `.txt` and `.txt.gz` below them), glob patterns and `-`, in the order given, then what
 * `list` names; what an argument stands for is sorted, and nothing is taken twice.
 */
export function findInputs(paths: readonly string[], list: string | undefined, ignored: IgnoreRules): Inputs {
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  const listed = list === undefined ? [] : filesFrom(list).map(({ path, file }) => inputsOf(path, file, true, ignored));
  for (const found of [...paths.map((path) => inputsOf(path, rawArgument(path), false, ignored)), ...listed]) {
    failures.push(...found.failures);
    for (const input of found.inputs) {
      const identity = input.file === null ? "-" : resolve(input.path);
      if (!seen.has(identity)) inputs.push(input);
      seen.add(identity);
    }
  }
  return { inputs, failures };
}

function inputsOf(path: string, file: FilePath, listed: boolean, ignored: IgnoreRules): Inputs {
  if (path === "-") return only(standardInput);
  try {
    const kind = statSync(file);
    if (kind.isDirectory()) return below(path, path, isReportFile, ignored, "holds no .txt file");
    if (ignored.ignores(path)) return { inputs: [], failures: [] };
    // `<(command)` of the shell is a pipe that somebody writes to; any other might wait for ever.
    if (!kind.isFile() && !/^\/(dev|proc\/self)\/fd\/|^\/dev\/stdin$/.test(path)) return failed(path, notAFile);
    return only({ path, file, place: listed ? placeOfListed(path) : basename(path) });
  } catch (error) {
    if (errorCode(error) !== "ENOENT") return failed(path, inWords(error));
    const { base, glob, isGlob } = picomatch().scan(path);
    if (!isGlob) return failed(path, inWords(error));
    return below(path, base, picomatch()(glob), ignored, "matches no file");
  }
}

const isReportFile = (place: string): boolean => /\.txt(\.gz)?$/i.test(place);

/** A list is of paths below the working directory, mostly; that is then the tree to mirror. */
function placeOfListed(path: string): string {
  const place = normalize(path);
  return isAbsolute(place) || place.startsWith("..") ? basename(place) : place;
}

function below(
  path: string,
  root: string,
  takes: (place: string) => boolean,
  ignored: IgnoreRules,
  nothing: string,
): Inputs {
  const { found, failures } = walk(root === "" ? "." : root, {
    enters: (place) => ignored.enter(joinPath(root, place)),
    takes: (place) => takes(place) && !ignored.ignores(joinPath(root, place)),
    skips: (place) => ignored.ignores(`${joinPath(root, place)}/`),
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
