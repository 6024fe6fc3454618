import { PROGRAM } from "../program.js";
import { otherCommands } from "./commands/other-commands.js";
import { readingCommands } from "./commands/reading-commands.js";
import { ReportsCommand } from "./help/command.js";

/** The command line; `done` hears the exit code of the command that ran. */
export function buildProgram(done: (code: number) => void): ReportsCommand {
  const program = new ReportsCommand("reports")
    .description("Turns raw Chinese work reports into structured JSON or YAML, and shows them.")
    .version(PROGRAM.version, "-V, --version", "print the version")
    .helpCommand("help [command]", "show the help of a command");
  program.examples = [
    { line: "reports parse reports/ -o all.json", does: "all .txt below it, as JSON" },
    { line: "reports outline report.txt", does: "its tree of sections" },
    { line: "reports view reports/ -o page.html", does: "the reading on the source" },
  ];
  for (const command of [...readingCommands(done), ...otherCommands(program, done)]) program.addCommand(command);
  for (const command of [program, ...program.commands]) {
    if (command instanceof ReportsCommand) command.showHelpAfterError(`(${command.path} --help says more)`);
  }
  return program;
}
