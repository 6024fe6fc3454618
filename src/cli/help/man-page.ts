import { manual } from "../../phrases/command-line.js";
import { ReportsCommand } from "./command.js";
import { exampleLine } from "./example-line.js";
import { type Explained, rowOf, usageOf } from "./help.js";

/** The manual page (roff, section 1) of the program, from the definitions that its parser uses. */
export function manPage(program: Explained, version: string): string {
  const commands = program.commands.filter((command) => command instanceof ReportsCommand);
  const lines = [
    `.TH REPORTS 1 "" "reports ${version}" "${manual.section()}"`,
    // No word of a list of choices is cut, and no line of Chinese is stretched.
    ".nh",
    ".ad l",
    `.SH ${manual.name()}`,
    `reports \\- ${words(uncapitalized(program.description()))}`,
    `.SH ${manual.synopsis()}`,
    ...commands.flatMap((command) => [".br", `.B ${words(command.path)}`, words(usageOf(command.usage()))]).slice(1),
    `.SH ${manual.description()}`,
    ...commands.flatMap((command) => [".TP", `.B ${words(command.name())}`, words(command.description())]),
    ...commands.filter(({ options }) => options.length > 0).flatMap(optionsOf),
    `.SH ${manual.examples()}`,
    ...[program, ...commands].flatMap(({ examples }) =>
      examples.flatMap(({ line, does }) => [".TP", `.B ${words(exampleLine(line))}`, words(does)]),
    ),
    `.SH ${manual.exitStatus()}`,
    ...exitStatus().flatMap(([code, meaning]) => [".TP", `.B ${code}`, words(meaning)]),
    `.SH ${manual.environment()}`,
    ...environment().flatMap(([name, meaning]) => [".TP", `.B ${name}`, words(meaning)]),
    `.SH ${manual.files()}`,
    ...files().flatMap(([name, meaning]) => [".TP", `.B ${words(name)}`, words(meaning)]),
  ];
  return `${lines.join("\n")}\n`;
}

function optionsOf(command: ReportsCommand): string[] {
  return [
    `.SH ${manual.optionsOf(command.name())}`,
    ...command.options
      .filter(({ hidden }) => !hidden)
      .map((option) => rowOf(option))
      .flatMap(([flags, description]) => [".TP", `.B ${words(flags)}`, words(description)]),
  ];
}

type Entries = readonly (readonly [term: string, meaning: string])[];

const exitStatus = (): Entries => [
  ["0", manual.done()],
  ["1", manual.failed()],
  ["2", manual.wrongUse()],
  ["130, 143", manual.stopped()],
];

const environment = (): Entries => [
  ["REPORTS_LANG", manual.lang()],
  ["LC_ALL, LC_MESSAGES, LANG", manual.locale()],
  ["FORCE_COLOR, NO_COLOR, TERM", manual.color()],
  ["CI", manual.ci()],
];

const files = (): Entries => [
  ["reports.config.yaml", manual.config()],
  [".reportsignore", manual.ignore()],
];

/** Text for roff: no line may begin with its control characters, and a dash that is typed is no hyphen. */
const words = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");

const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
