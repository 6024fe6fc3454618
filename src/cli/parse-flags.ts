import { type Command, InvalidArgumentError, Option } from "commander";
import { type ColorChoice, colorChoices } from "./color.js";
import { type DiagnosticsFormatName, diagnosticsFormatNames } from "./diagnostics-formats.js";
import { type EncodingName, encodingNames } from "./encoding-names.js";
import { type FormatName, formatNames } from "./formats.js";
import { readShard } from "./shard.js";

/** The flags of `reports parse`, from the command line, the configuration file or the defaults below. */
export interface ParseFlags {
  readonly from: "files" | "ndjson";
  readonly filesFrom?: string;
  readonly ignore: readonly string[];
  readonly encoding: EncodingName;
  readonly maxBytes: number;
  readonly shard?: string;
  readonly format?: FormatName;
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly skipExisting?: boolean;
  readonly bom?: boolean;
  readonly rules: readonly string[];
  readonly jobs?: number;
  readonly failOn?: "warning" | "error";
  readonly maxWarnings?: number;
  readonly diagnosticsFormat: DiagnosticsFormatName;
  readonly diagnosticsOutput?: string;
  readonly quiet?: boolean;
  readonly color: ColorChoice | false;
  readonly debug?: boolean;
}

/** Gives a command the flags of `reports parse`. */
export function addParseFlags(command: Command): Command {
  return command
    .optionsGroup("Inputs:")
    .addOption(new Option("--from <kind>", "what the inputs are").choices(["files", "ndjson"]).default("files"))
    .option("--files-from <file>", "read paths from a file, one a line or parted by NUL; - for standard input")
    .option("--ignore <pattern>", "leave paths out, as .gitignore and .reportsignore do; repeatable", collect, [])
    .addOption(new Option("--encoding <name>", "encoding of the inputs").choices(encodingNames).default("auto"))
    .option("--max-bytes <n>", "largest input, unpacked", positive, 64 * 1024 * 1024)
    .option("--shard <i/n>", "only part i of n of the inputs", (text) => readShard(text) && text)
    .optionsGroup("Outputs:")
    .addOption(new Option("-f, --format <name>", "what to write (default: json)").choices(formatNames))
    .option("-o, --output <file>", "write all reports to one file; - for standard output")
    .option("--out-dir <dir>", "write a file for each report, in the tree of the inputs")
    .option("--force", "replace files that exist in --out-dir")
    .option("--skip-existing", "leave out reports whose file exists in --out-dir")
    .option("--bom", "begin CSV with a byte-order mark, for spreadsheets")
    .optionsGroup("Work:")
    .option("--rules <file>", "add boilerplate rules of your own (YAML); repeatable", collect, [])
    .option("--jobs <n>", "worker processes (default: by the number of inputs)", positive)
    .optionsGroup("Messages:")
    .addOption(new Option("--fail-on <severity>", "exit 1 where a report has one").choices(["warning", "error"]))
    .option("--max-warnings <n>", "exit 1 where there are more", count)
    .addOption(
      new Option("--diagnostics-format <name>", "how diagnostics are written")
        .choices(diagnosticsFormatNames)
        .default("text"),
    )
    .option("--diagnostics-output <file>", "where to (default: standard error)")
    .option("-q, --quiet", "only what failed: no warnings, summary or progress")
    .addOption(new Option("--color <when>", "paint messages").choices(colorChoices).default("auto"))
    .option("--no-color", "the same as --color never")
    .option("--debug", "show where in the program an error arose")
    .optionsGroup("Configuration:")
    .option("--config <file>", "take flags from this file (default: the nearest reports.config.yaml upward)")
    .option("--no-config", "take none");
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function count(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

function positive(text: string): number {
  const value = count(text);
  if (value < 1) throw new InvalidArgumentError("It must be above 0.");
  return value;
}
