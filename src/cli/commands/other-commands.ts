import { Argument } from "commander";
import { description, example, summary } from "../../phrases/commands.js";
import { rulesCommand } from "../../phrases/rules.js";
import { addRulesFlag } from "../flags/input-flags.js";
import { languageOption } from "../flags/language-option.js";
import { addParseFlags, type ParseFlags } from "../flags/parse-flags.js";
import { ReportsCommand } from "../help/command.js";
import { type ShellName, shellNames } from "../help/completion/shells.js";
import type { RulesFlags } from "./rules-command.js";

/** The commands that tell of the program itself. */
export function otherCommands(program: ReportsCommand, done: (code: number) => void): ReportsCommand[] {
  return [
    addRulesFlag(
      new ReportsCommand("rules").explain(rulesCommand.summary(), rulesCommand.description(), [
        { line: "reports rules > all.yaml", does: rulesCommand.all() },
        { line: "reports rules upload-notice", does: rulesCommand.one() },
        { line: "reports rules --rules site.yaml", does: rulesCommand.mine() },
      ]),
    )
      .addOption(languageOption())
      .addHelpAll()
      .argument("[ids...]", rulesCommand.ids())
      .action(async (ids: string[], flags: RulesFlags) => {
        done(await (await import("./rules-command.js")).rulesCommand(ids, flags));
      }),
    new ReportsCommand("schema")
      .explain(summary.schema(), description.schema(), [{ line: "reports schema > report.schema.json", does: "" }])
      .addOption(languageOption())
      .addHelpAll()
      .action(async () => done(await (await import("./schema-command.js")).schemaCommand())),
    addParseFlags(
      new ReportsCommand("config").explain(summary.config(), description.config(), [
        { line: "reports config", does: "" },
      ]),
    )
      .addHelpAll()
      .action(async (_: ParseFlags, self: ReportsCommand) => {
        const { configCommand } = await import("./config-command.js");
        done(await configCommand(self));
      }),
    new ReportsCommand("completion")
      .explain(summary.completion(), description.completion(), [
        { line: 'eval "$(reports completion bash)"', does: example.completionBash() },
        { line: "reports completion fish | source", does: example.completionFish() },
      ])
      .addOption(languageOption())
      .addHelpAll()
      .addArgument(new Argument("<shell>").choices(shellNames))
      .action(async (shell: ShellName) => {
        const { completionCommand } = await import("./completion-command.js");
        done(await completionCommand(program, shell));
      }),
    new ReportsCommand("man")
      .explain(summary.man(), description.man(), [{ line: "reports man | man -l -", does: example.man() }])
      .addOption(languageOption())
      .addHelpAll()
      .action(async () => {
        const { manCommand } = await import("./man-command.js");
        done(await manCommand(program));
      }),
  ];
}
