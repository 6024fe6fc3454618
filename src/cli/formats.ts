import type { Format } from "../write/format.js";

/** The writers by their name on the command line; each is loaded when it is asked for. */
const writers = {
  json: async () => (await import("../write/json.js")).json,
  yaml: async () => (await import("../write/yaml.js")).yaml,
  ndjson: async () => (await import("../write/ndjson.js")).ndjson,
  csv: async () => (await import("../write/csv.js")).csv,
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof writers;

export const formatNames: readonly FormatName[] = ["json", "yaml", "ndjson", "csv"];

export const loadFormat = (name: FormatName): Promise<Format> => writers[name]();
