// The texts that are measured with, as bytes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = join(root, "../shared");

/** A round over fewer bytes tells little. */
const ROUND_BYTES = 2e6;

/**
 * Sets of texts by their folders, each evenly thinned to some `most` bytes; with names, these folders together as one
 * set. Only the fixtures where there are no others.
 */
export function sets(most, ...names) {
  if (!existsSync(shared)) return [setOf("fixtures", filesBelow(join(root, "fixtures")), most)];
  if (names.length > 0) return [joined(names.map((name) => setOf(name, filesBelow(join(shared, name)), most)))];
  return ["seeds", "corpus", "series"].map((name) => setOf(name, filesBelow(join(shared, name)), most));
}

/** A report for a single run of the program. */
export const oneReport = () => filesBelow(existsSync(shared) ? join(shared, "seeds") : join(root, "fixtures"))[0];

/** The reports for a batch of real ones. */
export const realReports = () => join(existsSync(shared) ? shared : root, existsSync(shared) ? "series" : "fixtures");

export function filesBelow(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(folder, name));
}

export const sizeOf = (inputs) => inputs.reduce((sum, { length }) => sum + length, 0);

function setOf(name, files, most) {
  const all = files.map((file) => readFileSync(file));
  const every = Math.max(1, Math.round(sizeOf(all) / most));
  return withSize(
    name,
    all.filter((_, i) => i % every === 0),
  );
}

const joined = (parts) =>
  withSize(
    parts.map(({ name }) => name).join(" and "),
    parts.flatMap(({ inputs }) => inputs),
  );

function withSize(name, inputs) {
  const bytes = sizeOf(inputs);
  return { name, inputs, bytes, times: Math.ceil(ROUND_BYTES / bytes) };
}
