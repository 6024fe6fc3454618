import { CommanderError, Option } from "commander";
import { help } from "../phrases/command-line.js";
import { description, example, summary } from "../phrases/commands.js";
import { messageFlag } from "../phrases/flags.js";
import { PROGRAM } from "../program.js";
import { otherCommands } from "./commands/other-commands.js";
import { readingCommands } from "./commands/reading-commands.js";
import { languageOption } from "./flags/language-option.js";
import { ReportsCommand } from "./help/command.js";

/** The command line; `done` hears the exit code of the command that ran. */
export function buildProgram(done: (code: number) => void): ReportsCommand {
  const program = new ReportsCommand("reports")
    .description(description.program())
    .version(PROGRAM.version, "-V, --version", messageFlag.version())
    // Small as most programs have it; help names one of the two.
    .addOption(new Option("-v", messageFlag.version()).hideHelp())
    .addOption(languageOption())
    .helpCommand("help [command]", summary.help());
  program.on("option:v", () => {
    process.stdout.write(`${PROGRAM.version}\n`);
    throw new CommanderError(0, "commander.version", PROGRAM.version);
  });
  program.examples = [
    { line: "reports parse reports/ -o all.json", does: example.parseAll() },
    { line: "reports outline report.txt", does: example.tree() },
    { line: "reports view reports/ -o page.html", does: example.page() },
  ];
  const others = otherCommands(program, done);
  for (const command of [...readingCommands(done), ...others]) program.addCommand(command);
  program.aside = new Set([...others.map((command) => command.name()), "help"]);
  for (const command of [program, ...program.commands]) {
    if (command instanceof ReportsCommand) command.showHelpAfterError(help.moreBehindError(command.path));
  }
  return program;
}
