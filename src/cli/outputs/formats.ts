import type { Format, ReportFormat } from "../../write/format.js";

/** The writers by their name on the command line; each is loaded when it is asked for. */
const writers = {
  json: async () => (await import("../../write/json.js")).json,
  yaml: async () => (await import("../../write/yaml.js")).yaml,
  ndjson: async () => (await import("../../write/ndjson.js")).ndjson,
  csv: async () => (await import("../../write/csv.js")).csv,
} satisfies Record<string, () => Promise<ReportFormat>>;

export type FormatName = keyof typeof writers;

export const formatNames: readonly FormatName[] = ["json", "yaml", "ndjson", "csv"];

/** @param bom whether what is written begins with a byte-order mark, for spreadsheets that need one */
export async function loadFormat(name: FormatName, bom = false): Promise<Format> {
  const format: ReportFormat = await writers[name]();
  return bom ? withMark(format) : format;
}

function withMark({ inParts, ...format }: ReportFormat): Format {
  const file = inParts?.file;
  return {
    ...format,
    file: (report) => mark + format.file(report),
    opening: mark + format.opening,
    ...(inParts !== undefined &&
      file !== undefined && {
        inParts: {
          ...inParts,
          *file(report) {
            yield mark;
            yield* file(report);
          },
        },
      }),
  };
}

/** The byte-order mark. */
export const mark = "\ufeff";
