import { extname } from "node:path";
import { formatOfName } from "../../phrases/tables.js";
import { UsageError } from "../errors.js";
import type { ReportsCommand } from "../help/command.js";
import { say } from "../outputs/standard-error.js";

/** The format that a file has by the ending of its name. What is not listed (.txt, none) says nothing. */
const formats: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".tsv": "tsv",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xlsx": "xlsx",
  ".parquet": "parquet",
  ".docx": "docx",
  ".sarif": "sarif",
};

/** What these write is no format of the command: the text that was read, a page of help. */
const OF_THEIR_OWN = ["fix", "describe"];

/** What commands write that have nothing to choose. */
const onlyFormats: Readonly<Record<string, readonly string[]>> = { view: ["html"], learn: ["yaml"] };

/** Formats that are of another form: a name may tell either. */
const forms: Readonly<Record<string, string>> = { sarif: "json", gitlab: "json" };

/**
 * Gives a command the format that the name of --output tells, where -f does not; where they clash, -f holds and a warning
 * says so.
 *
 * @throws UsageError where the name tells a format that the command does not have
 */
export function settleFormat(command: ReportsCommand): void {
  const name: unknown = command.getOptionValue("output");
  if (typeof name !== "string" || OF_THEIR_OWN.some((flag) => command.getOptionValue(flag) === true)) return;
  const told = formats[extname(name).toLowerCase()];
  if (told === undefined) return;
  if (isGiven(command)) {
    const given = String(command.getOptionValue("format"));
    if (given !== told && forms[given] !== told && command.getOptionValue("quiet") !== true)
      say(`reports: ${formatOfName.clash(name, given)}`);
    return;
  }
  const option = command.options.find(({ long }) => long === "--format");
  const has = option?.argChoices ?? onlyFormats[command.name()] ?? [];
  if (!has.includes(told)) throw new UsageError(formatOfName.notIts(name, command.path, told, has.join(", ")));
  if (option !== undefined) command.setOptionValueWithSource("format", told, "name");
}

/** Whether -f was given where the output was: a configuration file says what is usual, a name what is wanted now. */
function isGiven(command: ReportsCommand): boolean {
  const source = command.getOptionValueSource("format");
  return source === "cli" || (source === "config" && command.getOptionValueSource("output") === "config");
}
