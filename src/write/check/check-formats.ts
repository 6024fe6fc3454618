import type { Paint } from "./check-text.js";
import type { CheckWriter } from "./checked-file.js";

/** What a writer of findings depends on. */
export interface CheckWriting {
  readonly language: "zh" | "en";
  readonly paint: Paint;
}

/** The ways to write findings by their name on the command line; each is loaded when it is asked for. */
const writers = {
  text: async ({ language, paint }: CheckWriting) => (await import("./check-text.js")).checkText(language, paint),
  json: async () => (await import("./check-json.js")).checkJson,
  ndjson: async () => (await import("./check-json.js")).checkNdjson,
  github: async () => (await import("./check-github.js")).checkGithub,
  sarif: async () => (await import("./check-sarif.js")).checkSarif,
  gitlab: async () => (await import("./check-gitlab.js")).checkGitlab,
  junit: async () => (await import("./check-junit.js")).checkJunit,
  csv: async () => (await import("./check-csv.js")).checkCsv,
} satisfies Record<string, (writing: CheckWriting) => Promise<CheckWriter>>;

export type CheckFormatName = keyof typeof writers;

export const checkFormatNames: readonly CheckFormatName[] = [
  "text",
  "json",
  "ndjson",
  "github",
  "sarif",
  "gitlab",
  "junit",
  "csv",
];

export const loadCheckWriter = (name: CheckFormatName, writing: CheckWriting): Promise<CheckWriter> =>
  writers[name](writing);
