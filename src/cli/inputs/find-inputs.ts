import { statSync } from "node:fs";
import { basename, isAbsolute, normalize, resolve } from "node:path";
import { inputError } from "../../phrases/errors.js";
import { errorCode, inWords } from "../errors.js";
import { filesFrom } from "./files-from.js";
import type { IgnoreRules } from "./ignore-rules.js";
import {
  type Failure,
  type FilePath,
  type Input,
  type Inputs,
  isDescriptor,
  joinPath,
  noInputs,
  standardInput,
} from "./input.js";
import { picomatch } from "./pattern-languages.js";
import { whyTooWide } from "./pattern-width.js";
import { rawArgument } from "./raw-argument.js";
import { type Found, walk } from "./walk.js";
import { isZip, membersOf } from "./zip-members.js";

/** Where inputs are looked for, beside the arguments. */
export interface Search {
  /** A file that lists inputs, and how large it may be. */
  readonly list: string | undefined;
  readonly maxBytes: number;
  readonly ignored: IgnoreRules;
  /** Where this run writes: nothing below it is an input of a directory that is walked. */
  readonly outDir: string | undefined;
}

/**
 * Files, directories (all `.txt`, `.txt.gz` and `.docx` below them), glob patterns and `-`, in the order given, then what
 * `list` names; what an argument stands for is sorted, and nothing is taken twice. A list is literal: no patterns. A zip
 * file that is named stands for the reports in it.
 */
export async function findInputs(paths: readonly string[], search: Search): Promise<Inputs> {
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  let passedOver = 0;
  const seen = new Set<string>();
  const listed = search.list === undefined ? [] : await filesFrom(search.list, search.maxBytes);
  for (const found of [
    ...paths.map((path) => inputsOf({ path, file: rawArgument(path), listed: false }, search)),
    ...listed.map((named) => inputsOf({ ...named, listed: true }, search)),
  ]) {
    failures.push(...found.failures);
    passedOver += found.passedOver;
    for (const input of found.inputs) {
      const identity = input.file === null ? "-" : absolute(input.file);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const inside = isZip(input) ? await membersOf(input) : only(input);
      inputs.push(...inside.inputs);
      failures.push(...inside.failures);
      passedOver += inside.passedOver;
    }
  }
  return { inputs, failures: [...search.ignored.failures, ...failures], passedOver };
}

/** A path that somebody gave. */
interface Given {
  readonly path: string;
  readonly file: FilePath;
  /** Whether a list has it. */
  readonly listed: boolean;
}

function inputsOf(given: Given, search: Search): Inputs {
  const { path, file, listed } = given;
  if (path === "-") {
    return listed && search.list === "-" ? failed(path, inputError.listItself()) : only(standardInput);
  }
  try {
    const kind = statSync(file);
    if (kind.isDirectory()) return below(path, path, reportFiles, search, inputError.noTexts());
    if (search.ignored.ignores(path)) return noInputs;
    if (!kind.isFile() && !isDescriptor(path)) return failed(path, inputError.notAFile());
    return only({ path, file, place: listed ? placeOfListed(path) : basename(path) });
  } catch (error) {
    return errorCode(error) === "ENOENT" && !listed
      ? matching(path, search, inWords(error))
      : failed(path, inWords(error));
  }
}

/** What a pattern stands for. */
function matching(path: string, search: Search, notThere: string): Inputs {
  const { base, glob, isGlob } = picomatch().scan(path);
  if (!isGlob) return failed(path, notThere);
  const tooWide = whyTooWide(glob);
  if (tooWide !== null) return failed(path, tooWide);
  const matches: Selection = { takes: picomatch()(glob), keeps: (found) => found };
  // What a pattern does not match was not asked for.
  return { ...below(path, base, matches, search, inputError.matchesNothing()), passedOver: 0 };
}

/** Word keeps a file beside one that is open, whose name begins so: ~$报告.docx. */
const isReportFile = (place: string): boolean => /\.(?:txt(?:\.gz)?|docx)$/i.test(place) && !/(?:^|\/)~\$/.test(place);

/** A Word document beside a text of its name is what the text was made of, and is not to count twice. */
function withoutTwins(found: readonly Found[]): readonly Found[] {
  const texts = new Set(found.map(({ place }) => stemOf(place, /\.txt(?:\.gz)?$/i)));
  return found.filter(({ place }) => {
    const stem = stemOf(place, /\.docx$/i);
    return stem === null || !texts.has(stem);
  });
}

const stemOf = (place: string, suffix: RegExp): string | null =>
  suffix.test(place) ? place.replace(suffix, "") : null;

/** Which files below a directory are inputs. */
interface Selection {
  readonly takes: (place: string) => boolean;
  readonly keeps: (found: readonly Found[]) => readonly Found[];
}

const reportFiles: Selection = { takes: isReportFile, keeps: withoutTwins };

/** A list is of paths below the working directory, mostly; that is then the tree to mirror. */
function placeOfListed(path: string): string {
  const place = normalize(path);
  return isAbsolute(place) || place.startsWith("..") ? basename(place) : place;
}

function below(
  path: string,
  root: string,
  { takes, keeps }: Selection,
  { ignored, outDir }: Search,
  nothing: string,
): Inputs {
  const { found, failures, passedOver } = walk(root === "" ? "." : root, {
    enters: (place) => ignored.enter(joinPath(root, place)),
    takes: (place) => takes(place) && !ignored.ignores(joinPath(root, place)),
    skips: (place) => ignored.ignores(`${joinPath(root, place)}/`),
    leftOut: outDir ?? null,
  });
  if (found.length === 0 && failures.length === 0) return failed(path, nothing);
  const inputs = keeps(found).map(({ file, place }) => ({ path: joinPath(root, place), file, place }));
  return { inputs, failures, passedOver };
}

/** Names that are not UTF-8 are bytes, a character each. */
const absolute = (file: FilePath): string => resolve(typeof file === "string" ? file : file.toString("latin1"));

const only = (input: Input): Inputs => ({ ...noInputs, inputs: [input] });
const failed = (path: string, why: string): Inputs => ({ ...noInputs, failures: [{ path, why }] });
