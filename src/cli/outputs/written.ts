import { told } from "../../phrases/views.js";

/** Files that have appeared under their names in this run; those below a directory that the run mirrors inputs in, counted. */
const files: string[] = [];
const below = new Map<string, number>();

export function hasWritten(file: string): void {
  files.push(file);
}

export function hasWrittenBelow(directory: string): void {
  below.set(directory, (below.get(directory) ?? 0) + 1);
}

/** A line for each file, and for each directory of files. */
export const writtenLines = (): string[] => [
  ...files.map((file) => told.wrote(file)),
  ...[...below].map(([directory, count]) => told.wroteBelow(count, directory)),
];
