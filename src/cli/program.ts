import { fstatSync } from "node:fs";
import { Argument } from "commander";
import { addCleanFlags, type CleanFlags } from "./clean-flags.js";
import { ReportsCommand } from "./command.js";
import { applyConfig } from "./config.js";
import { exitCodes } from "./exit-codes.js";
import { type Example, shortHelpOf } from "./help.js";
import type { InputFlags } from "./input-flags.js";
import { addMetricsFlags, type MetricsFlags } from "./metrics-flags.js";
import { addOutlineFlags, type OutlineFlags } from "./outline-flags.js";
import { addParseFlags, type ParseFlags } from "./parse-flags.js";
import { type ShellName, shellNames } from "./shells.js";
import { say } from "./standard-error.js";
import { version } from "./version.js";
import { addViewFlags, type ViewFlags } from "./view-flags.js";

type Done = (code: number) => void;

/** The command line; `done` hears the exit code of the command that ran. */
export function buildProgram(done: Done): ReportsCommand {
  const program = new ReportsCommand("reports")
    .description("Turns raw Chinese work reports (.txt) into structured JSON or YAML, and shows what it read.")
    .version(version(), "-V, --version", "print the version")
    .helpCommand(false);
  program.examples = [
    { line: "reports parse reports/ -o all.json", does: "all .txt below a directory, as one JSON array" },
    { line: "reports outline report.txt", does: "its tree of sections" },
    { line: "reports view reports/ -o page.html", does: "a page that shows the reading on the source" },
  ];
  for (const command of [
    parse(done),
    outline(done),
    metrics(done),
    clean(done),
    view(done),
    ...others(done, program),
  ]) {
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    if (command instanceof ReportsCommand) command.showHelpAfterError(`(${command.path} --help says more)`);
  }
  return program;
}

const parse = (done: Done): ReportsCommand =>
  reader<ParseFlags>(
    addParseFlags(
      command("parse", "Parse reports: title, sections, metrics, years, and everything removed.", parseExamples),
    ),
    done,
    async () => (await import("./parse-command.js")).parseCommand,
  );

const parseExamples = [
  { line: "reports parse in/", does: "all .txt below a directory, as one JSON array" },
  { line: "reports parse in/ --out-dir out/", does: "a file for each report, in the same tree" },
  { line: "cat a.txt | reports parse -f yaml", does: "" },
];

const outline = (done: Done): ReportsCommand =>
  reader<OutlineFlags>(
    addOutlineFlags(
      command("outline", "Print the tree of sections, with what is odd beside the heading that it concerns.", [
        { line: "reports outline report.txt", does: "headings, roles, years, counts" },
        { line: "reports outline in/ --depth 1", does: "the parts of every report" },
        { line: "reports outline a.txt --metrics | less", does: "and each section's figures" },
      ]),
    ),
    done,
    async () => (await import("./outline-command.js")).outlineCommand,
  );

const metrics = (done: Done): ReportsCommand =>
  reader<MetricsFlags>(
    addMetricsFlags(
      command(
        "metrics",
        "Print a table of the figures in reports: what they measure, of which year, result or target.",
        [
          { line: "reports metrics report.txt", does: "all figures in their order" },
          { line: "reports metrics in/ --status target -f csv", does: "the targets of all reports" },
          { line: "reports metrics in/ --indicator 收入 --pivot year", does: "an indicator over the years" },
        ],
      ),
    ),
    done,
    async () => (await import("./metrics-command.js")).metricsCommand,
  );

const clean = (done: Done): ReportsCommand =>
  reader<CleanFlags>(
    addCleanFlags(
      command("clean", "Print what the author wrote, without what sites put into it.", [
        { line: "reports clean report.txt", does: "the author's text, a line a paragraph" },
        { line: "reports clean report.txt --diff", does: "the source, what was removed struck out" },
        { line: "reports clean in/ -f markdown --out-dir out/", does: "a Markdown file a report" },
      ]),
    ),
    done,
    async () => (await import("./clean-command.js")).cleanCommand,
  );

const view = (done: Done): ReportsCommand =>
  reader<ViewFlags>(
    addViewFlags(
      command(
        "view",
        "Write one page that shows the reading on the source: outline, marks, metrics, what was removed.",
        [
          { line: "reports view report.txt -o page.html --open", does: "and open it" },
          { line: "reports view in/ -o page.html", does: "several reports with a chooser" },
        ],
      ),
    ),
    done,
    async () => (await import("./view-command.js")).viewCommand,
  );

function others(done: Done, program: ReportsCommand): ReportsCommand[] {
  return [
    command("schema", "Print the JSON Schema (2020-12) that every report of ours meets.", [
      { line: "reports schema > report.schema.json", does: "" },
    ]).action(async () => done(await (await import("./schema-command.js")).schemaCommand())),
    addParseFlags(
      command("config", "Print the flags of parse that are in force here, and where each comes from.", [
        { line: "reports config", does: "" },
      ]),
    )
      .addHelpAll()
      .action(async (_: ParseFlags, self: ReportsCommand) => {
        const { configCommand } = await import("./config-command.js");
        done(await configCommand(self));
      }),
    command("completion", "Print what makes a shell complete commands and flags.", [
      { line: 'eval "$(reports completion bash)"', does: "in ~/.bashrc; zsh likewise" },
      { line: "reports completion fish | source", does: "in ~/.config/fish/config.fish" },
    ])
      .addArgument(new Argument("<shell>").choices(shellNames))
      .action(async (shell: ShellName) => {
        const { completionCommand } = await import("./completion-command.js");
        done(await completionCommand(program, shell));
      }),
    command("man", "Print the manual page.", [{ line: "reports man | man -l -", does: "read it" }]).action(async () => {
      const { manCommand } = await import("./man-command.js");
      done(await manCommand(program));
    }),
  ];
}

function command(name: string, description: string, examples: readonly Example[]): ReportsCommand {
  const made = new ReportsCommand(name).description(description);
  made.examples = examples;
  return made;
}

type Run<Flags> = (paths: readonly string[], flags: Flags) => Promise<number>;

/** A command that reads reports. */
function reader<Flags extends InputFlags>(
  made: ReportsCommand,
  done: Done,
  load: () => Promise<Run<Flags>>,
): ReportsCommand {
  return made
    .addHelpAll()
    .argument("[paths...]", "files, directories (all .txt and .txt.gz below), quoted patterns; - for a pipe")
    .action(async (given: string[], _: Flags, self: ReportsCommand) => {
      await applyConfig(self);
      const flags: Flags = self.opts();
      const paths = given.length > 0 || flags.filesFrom !== undefined ? given : isPiped() ? ["-"] : [];
      if (paths.length === 0 && flags.filesFrom === undefined) {
        say(shortHelpOf(self));
        done(exitCodes.misuse);
        return;
      }
      const run = await load();
      done(await run(paths, flags));
    });
}

/** Whether somebody feeds standard input: a terminal and /dev/null are nobody. */
function isPiped(): boolean {
  const kind = fstatSync(0);
  return kind.isFIFO() || kind.isFile() || kind.isSocket();
}
