import { readFileSync } from "node:fs";
import { inWords, UsageError } from "../errors.js";
import { type FilePath, nameAsText } from "./input.js";

/**
 * The paths listed in a file, one a line, or parted by NUL (`find -print0`); `-` is standard input. Bytes, for names
 * that are not UTF-8.
 *
 * @throws UsageError where the list cannot be read
 */
export function filesFrom(list: string): { path: string; file: FilePath }[] {
  const bytes = read(list);
  const end = bytes.includes(0) ? 0 : lineFeed;
  const paths: { path: string; file: FilePath }[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(end, from);
    const to = found < 0 ? bytes.length : found;
    const name = withoutReturn(bytes.subarray(from, to), end);
    const path = nameAsText(name);
    if (name.length > 0) paths.push({ path, file: name.equals(Buffer.from(path)) ? path : Buffer.from(name) });
    from = to + 1;
  }
  return paths;
}

function read(list: string): Buffer {
  try {
    return readFileSync(list === "-" ? 0 : list);
  } catch (error) {
    throw new UsageError(`--files-from ${list}: ${inWords(error)}`);
  }
}

const lineFeed = 0x0a;

/** Lists made on Windows end their lines in \r\n. */
const withoutReturn = (name: Buffer, end: number): Buffer =>
  end === lineFeed && name.at(-1) === 0x0d ? name.subarray(0, -1) : name;
