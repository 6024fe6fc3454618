import type { CheckFinding } from "../../check/finding.js";
import { jsonLine } from "../ndjson.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";

/** One array, an object a file. */
export const checkJson = (files: readonly CheckedFile[]): string =>
  files.length === 0 ? "[]\n" : `[\n${files.map((file) => jsonLine(plain(file)).trimEnd()).join(",\n")}\n]\n`;

/** A line a file. */
export const checkNdjson = (files: readonly CheckedFile[]): string =>
  files.map((file) => `${jsonLine(plain(file)).trimEnd()}\n`).join("");

const plain = ({ path, findings }: CheckedFile): object => ({ path, findings: findings.map(findingOf) });

const findingOf = ({
  from: _from,
  to: _to,
  before: _before,
  behind: _behind,
  ...finding
}: PlacedFinding): CheckFinding => finding;
