import { isUtf8 } from "node:buffer";
import { inWords, UsageError } from "../errors.js";
import { type FilePath, isDescriptor, nameAsText, standardInput } from "./input.js";
import { readBytes } from "./read-bytes.js";
import { readRegularFile } from "./regular-file.js";

/**
 * The paths listed in a file, one a line, or parted by NUL (`find -print0`); `-` is standard input. Bytes, for names
 * that are not UTF-8.
 *
 * @throws UsageError where the list cannot be read
 */
export async function filesFrom(list: string, maxBytes: number): Promise<{ path: string; file: FilePath }[]> {
  const bytes = await read(list, maxBytes);
  const end = bytes.includes(0) ? 0 : lineFeed;
  const paths: { path: string; file: FilePath }[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(end, from);
    const to = found < 0 ? bytes.length : found;
    const name = withoutReturn(bytes.subarray(from, to), end);
    const path = nameAsText(name);
    if (name.length > 0) paths.push({ path, file: isUtf8(name) ? name.toString("utf8") : Buffer.from(name) });
    from = to + 1;
  }
  return paths;
}

async function read(list: string, maxBytes: number): Promise<Buffer> {
  try {
    if (list !== "-" && !isDescriptor(list)) return readRegularFile(list, maxBytes);
    const input = list === "-" ? standardInput : { path: list, file: list, place: list };
    return Buffer.from(await readBytes(input, maxBytes));
  } catch (error) {
    throw new UsageError(`--files-from ${list}: ${inWords(error)}`);
  }
}

const lineFeed = 0x0a;

/** Lists made on Windows end their lines in \r\n. */
const withoutReturn = (name: Buffer, end: number): Buffer =>
  end === lineFeed && name.at(-1) === 0x0d ? name.subarray(0, -1) : name;
