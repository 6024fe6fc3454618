import { fstatSync } from "node:fs";
import { Command } from "commander";
import { applyConfig } from "./config.js";
import { exitCodes } from "./exit-codes.js";
import { addParseFlags, type ParseFlags } from "./parse-flags.js";
import { say } from "./standard-error.js";
import { version } from "./version.js";

/** The command line; `done` hears the exit code of the command that ran. */
export function buildProgram(done: (code: number) => void): Command {
  const program = new Command("reports")
    .description("Turns raw Chinese work reports (.txt) into structured JSON or YAML.")
    .version(version(), "-V, --version")
    .addHelpText("after", examples);
  for (const command of [parse(done), schema(done), config(done)]) program.addCommand(command);
  for (const command of [program, ...program.commands]) {
    // A wrong argument is shown, but not obeyed by the terminal.
    command.configureOutput({ outputError: (message) => say(message.trimEnd()) });
    command.exitOverride().showHelpAfterError(`(${pathOf(command)} --help says more)`);
  }
  return program;
}

const shortHelp = `Usage: reports parse [options] [paths...]

  reports parse reports/                 all .txt below a directory, as JSON
  reports parse reports/ --out-dir out/  one file a report
  cat report.txt | reports parse -f yaml

reports parse --help lists all options.`;

const examples = `
Examples:
  reports parse reports/                          all .txt below a directory, as one JSON array
  reports parse -f yaml -o all.yaml 'in/**/*.txt'
  reports parse reports/ --out-dir out/           one file a report, in the same tree
  cat report.txt | reports parse -f ndjson
`;

function parse(done: (code: number) => void): Command {
  return addParseFlags(new Command("parse"))
    .description("Parse reports: title, sections, metrics, years, and everything removed.")
    .argument("[paths...]", "files, directories, quoted glob patterns; - for standard input")
    .action(async (given: string[], _: ParseFlags, command: Command) => {
      await applyConfig(command);
      const flags: ParseFlags = command.opts();
      const paths = given.length > 0 || flags.filesFrom !== undefined ? given : isPiped() ? ["-"] : [];
      if (paths.length === 0 && flags.filesFrom === undefined) {
        say(shortHelp);
        done(exitCodes.misuse);
        return;
      }
      const { parseCommand } = await import("./parse-command.js");
      done(await parseCommand(paths, flags));
    });
}

function schema(done: (code: number) => void): Command {
  return new Command("schema")
    .description("Print the JSON Schema (2020-12) that every report of ours meets.")
    .action(async () => {
      const { schemaCommand } = await import("./schema-command.js");
      done(await schemaCommand());
    });
}

function config(done: (code: number) => void): Command {
  return addParseFlags(new Command("config"))
    .description("Print the flags of parse that are in force here, and where each comes from.")
    .action(async (_: ParseFlags, command: Command) => {
      const { configCommand } = await import("./config-command.js");
      done(await configCommand(command));
    });
}

/** Whether somebody feeds standard input: a terminal and /dev/null are nobody. */
function isPiped(): boolean {
  const kind = fstatSync(0);
  return kind.isFIFO() || kind.isFile() || kind.isSocket();
}

const pathOf = (command: Command): string => (command.parent === null ? "" : "reports ") + command.name();
