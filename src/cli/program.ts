import { fstatSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { encodingNames } from "./encoding-names.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { formatNames } from "./formats.js";
import { type ParseFlags, parseCommand } from "./parse-command.js";
import { version } from "./version.js";

/** The command line; `done` hears the exit code of the command that ran. */
export function buildProgram(done: (code: ExitCode) => void): Command {
  const program = new Command("reports")
    .description("Turns raw Chinese work reports (.txt) into structured JSON or YAML.")
    .version(version(), "-V, --version")
    .exitOverride()
    .showHelpAfterError("(reports --help lists the commands)")
    .addHelpText("after", examples);
  program.addCommand(parse(done));
  program.addCommand(schema(done));
  return program;
}

const examples = `
Examples:
  reports parse reports/                        all .txt below a directory, as one JSON array
  reports parse -f yaml -o all.yaml 'in/**/*.txt'
  reports parse reports/ --out-dir out/         one file a report, in the same tree
  curl -s URL | reports parse -f ndjson -
`;

function parse(done: (code: ExitCode) => void): Command {
  return new Command("parse")
    .description("Parse reports: title, sections, metrics, years, and everything removed.")
    .argument("[paths...]", "files, directories, quoted glob patterns; - for standard input")
    .exitOverride()
    .showHelpAfterError("(reports parse --help lists the options)")
    .addOption(new Option("-f, --format <name>", "what to write").choices(formatNames).default("json"))
    .option("-o, --output <file>", "write all reports to one file; - is standard output")
    .option("--out-dir <dir>", "write a file for each report, in the tree of the inputs")
    .addOption(new Option("--force", "replace files that exist in --out-dir").conflicts("skipExisting"))
    .option("--skip-existing", "leave out reports whose file exists in --out-dir")
    .addOption(new Option("--encoding <name>", "encoding of the inputs").choices(encodingNames).default("auto"))
    .option("--rules <file>", "add boilerplate rules of your own (YAML); may be repeated", collect, [])
    .option("--max-bytes <n>", "largest input, unpacked", positive, 64 * 1024 * 1024)
    .option("-q, --quiet", "no summary; errors only")
    .option("--debug", "show where in the program an error arose")
    .action(async (paths: string[], flags: ParseFlags, command: Command) => {
      if (paths.length > 0) return done(await parseCommand(paths, flags));
      if (isPiped()) return done(await parseCommand(["-"], flags));
      command.outputHelp({ error: true });
      done(exitCodes.misuse);
    });
}

function schema(done: (code: ExitCode) => void): Command {
  return new Command("schema")
    .description("Print the JSON Schema (2020-12) that every report of ours meets.")
    .exitOverride()
    .action(async () => {
      const { schemaCommand } = await import("./schema-command.js");
      done(await schemaCommand());
    });
}

/** Whether somebody feeds standard input: a terminal and /dev/null are nobody. */
function isPiped(): boolean {
  const kind = fstatSync(0);
  return kind.isFIFO() || kind.isFile() || kind.isSocket();
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return value;
}
