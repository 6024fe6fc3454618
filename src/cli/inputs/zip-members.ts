import { closeSync, constants, fstatSync, openSync } from "node:fs";
import type { Entry } from "yauzl";
import { Unreadable } from "../../extract/unreadable.js";
import { memberName } from "../../extract/zip/member-name.js";
import { damagedDocument } from "../../phrases/documents.js";
import { inputError } from "../../phrases/errors.js";
import { inWords } from "../errors.js";
import { type Failure, type Input, type Inputs, joinPath, type Member, noInputs } from "./input.js";

/** Whether an input is an archive of reports, each of which is an input of its own. */
export const isZip = ({ path, file }: Input): boolean => file !== null && /\.zip$/i.test(path);

/** The reports in a zip file, by path below it. A failure where it cannot be read, or holds none. */
export async function membersOf(zip: Input): Promise<Inputs> {
  try {
    const found = await listed(zip);
    if (found.inputs.length > 0 || found.failures.length > 0) return found;
    return failed(zip.path, inputError.emptyZip());
  } catch (error) {
    return failed(zip.path, error instanceof Unreadable ? error.message : inWords(error));
  }
}

const failed = (path: string, why: string): Inputs => ({ ...noInputs, failures: [{ path, why }] });

async function listed(zip: Input): Promise<Inputs> {
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  let packed = 0;
  let passedOver = 0;
  const size = await eachEntry(zip, (entry) => {
    const name = memberName(entry);
    packed += entry.compressedSize;
    if (isNone(name)) return;
    if (isOther(name)) {
      passedOver++;
      return;
    }
    const path = joinPath(zip.path, name);
    const why = seen.has(name) ? damagedDocument.memberTwice() : whyNot(entry, name);
    seen.add(name);
    if (why !== null) failures.push({ path, why });
    else inputs.push({ path, file: zip.file, place: joinPath(zip.place, name), member: memberOf(entry) });
  });
  // Members that share their bytes unpack to any size from a file of a few kilobytes.
  if (packed > size) throw new Unreadable(damagedDocument.overlap());
  return { inputs, failures, passedOver };
}

async function eachEntry({ file }: Input, take: (entry: Entry) => void): Promise<number> {
  const { fromFdPromise } = await import("yauzl");
  const descriptor = openSync(file ?? "", constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const kind = fstatSync(descriptor);
    if (!kind.isFile()) throw new Unreadable(inputError.notAFile());
    const zip = await fromFdPromise(descriptor, { autoClose: false, decodeStrings: false }).catch(damaged);
    for (let entries = zip.eachEntry(); ; ) {
      const next = await entries.next().catch(damaged);
      if (next.done === true) return kind.size;
      take(next.value);
    }
  } finally {
    closeSync(descriptor);
  }
}

function damaged(): never {
  throw new Unreadable(damagedDocument.notZip());
}

/** Directories, and what programs leave behind (not ../, which is refused aloud). */
const isNone = (name: string): boolean => name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|~|\.(?!\.\/))/.test(name);

/** What is no report by its name. */
const isOther = (name: string): boolean => !/\.(?:txt(?:\.gz)?|docx|x?html?|shtml|zip)$/i.test(name);

function whyNot(entry: Entry, name: string): string | null {
  if (/\.zip$/i.test(name)) return damagedDocument.zipInZip();
  if ((entry.generalPurposeBitFlag & 1) !== 0) return damagedDocument.memberPassword();
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return damagedDocument.method();
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..")) {
    return damagedDocument.outside();
  }
  return null;
}

const memberOf = (entry: Entry): Member => ({
  offset: entry.relativeOffsetOfLocalHeader,
  packed: entry.compressedSize,
  size: entry.uncompressedSize,
  method: entry.compressionMethod,
});
