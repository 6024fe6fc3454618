import { createHash } from "node:crypto";
import { jsonLine } from "../ndjson.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const;

/** A report of code quality, as GitLab shows it beside a merge request. */
export const checkGitlab = (files: readonly CheckedFile[]): string =>
  jsonLine(files.flatMap(({ path, findings }) => findings.map((finding) => issue(path, finding))));

const issue = (path: string, { rule, severity, message, text, span, from, to }: PlacedFinding): object => ({
  description: message,
  check_name: rule,
  fingerprint: createHash("sha256")
    .update(JSON.stringify([path, rule, text, span]))
    .digest("hex"),
  severity: SEVERITIES[severity],
  location: { path, lines: { begin: from.line, end: to.line } },
});
