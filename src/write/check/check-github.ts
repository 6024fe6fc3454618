import { printable } from "../printable.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";

const LEVELS = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands: GitHub shows them at the line of the file. */
export const checkGithub = (files: readonly CheckedFile[]): string =>
  files.flatMap(({ path, findings }) => findings.map((finding) => command(path, finding))).join("");

function command(path: string, { rule, severity, message, from, to, suggestion }: PlacedFinding): string {
  const mend = suggestion === null ? "" : ` → ${suggestion.text}`;
  const properties = {
    title: rule,
    file: path,
    line: from.line,
    col: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${LEVELS[severity]} ${list.join(",")}::${data(message + mend)}\n`;
}

/** Escaped as the runner's own toolkit does, so that a message cannot give commands of its own. */
const data = (text: string): string =>
  printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
