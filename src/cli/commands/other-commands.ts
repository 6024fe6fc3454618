import { Argument } from "commander";
import { addParseFlags, type ParseFlags } from "../flags/parse-flags.js";
import { ReportsCommand } from "../help/command.js";
import { type ShellName, shellNames } from "../help/completion/shells.js";

/** The commands that tell of the program itself. */
export function otherCommands(program: ReportsCommand, done: (code: number) => void): ReportsCommand[] {
  return [
    new ReportsCommand("schema")
      .explain(
        "print the JSON Schema of a report",
        "Print the JSON Schema (2020-12) that every report of ours meets.",
        [{ line: "reports schema > report.schema.json", does: "" }],
      )
      .action(async () => done(await (await import("./schema-command.js")).schemaCommand())),
    addParseFlags(
      new ReportsCommand("config").explain(
        "print the flags in force here",
        "Print the flags of parse that are in force here, and where each comes from.",
        [{ line: "reports config", does: "" }],
      ),
    )
      .addHelpAll()
      .action(async (_: ParseFlags, self: ReportsCommand) => {
        const { configCommand } = await import("./config-command.js");
        done(await configCommand(self));
      }),
    new ReportsCommand("completion")
      .explain("print what makes a shell complete", "Print what makes a shell complete commands and flags.", [
        { line: 'eval "$(reports completion bash)"', does: "in ~/.bashrc; zsh likewise" },
        { line: "reports completion fish | source", does: "in ~/.config/fish/config.fish" },
      ])
      .addArgument(new Argument("<shell>").choices(shellNames))
      .action(async (shell: ShellName) => {
        const { completionCommand } = await import("./completion-command.js");
        done(await completionCommand(program, shell));
      }),
    new ReportsCommand("man")
      .explain("print the manual page", "Print the manual page.", [{ line: "reports man | man -l -", does: "read it" }])
      .action(async () => {
        const { manCommand } = await import("./man-command.js");
        done(await manCommand(program));
      }),
  ];
}
