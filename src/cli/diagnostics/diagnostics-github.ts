import { printable } from "../../write/printable.js";
import type { DiagnosticsFormat, Entry } from "./diagnostic-entry.js";

/** Workflow commands: GitHub shows them at the line of the file. */
export const diagnosticsGithub: DiagnosticsFormat = {
  opening: "",
  entry: (entry) => `::${levels[entry.severity]} ${properties(entry)}::${data(entry.message)}\n`,
  between: "",
  closing: "",
  isDocument: false,
};

const levels = { error: "error", warning: "warning", info: "notice" };

function properties({ path, from, to, code }: Entry): string {
  const fields: [string, string | number][] = [
    ["title", code],
    ["file", path],
  ];
  if (from !== null) fields.push(["line", from.line], ["col", from.column]);
  if (to !== null) fields.push(["endLine", to.line], ["endColumn", to.column]);
  return fields.map(([name, value]) => `${name}=${property(String(value))}`).join(",");
}

/** Escaped as the runner's own toolkit does, so that a message cannot give commands of its own. */
const data = (text: string): string =>
  printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
