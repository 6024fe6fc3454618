import { ReportsCommand } from "./command.js";
import { type Explained, rowOf } from "./help.js";

/** The manual page (roff, section 1) of the program, from the definitions that its parser uses. */
export function manPage(program: Explained, version: string): string {
  const commands = program.commands.filter((command) => command instanceof ReportsCommand);
  const lines = [
    `.TH REPORTS 1 "" "reports ${version}" "User Commands"`,
    ".SH NAME",
    `reports \\- ${words(uncapitalized(program.description()))}`,
    ".SH SYNOPSIS",
    ...commands.flatMap((command) => [".br", `.B ${words(command.path)}`, words(command.usage())]).slice(1),
    ".SH DESCRIPTION",
    ...commands.flatMap((command) => [".TP", `.B ${words(command.name())}`, words(command.description())]),
    ...commands.filter(({ options }) => options.length > 0).flatMap(optionsOf),
    ".SH EXAMPLES",
    ...[program, ...commands].flatMap(({ examples }) =>
      examples.flatMap(({ line, does }) => [".TP", `.B ${words(line)}`, words(does)]),
    ),
    ".SH EXIT STATUS",
    ...exitStatus.flatMap(([code, meaning]) => [".TP", `.B ${code}`, words(meaning)]),
    ".SH ENVIRONMENT",
    ...environment.flatMap(([name, meaning]) => [".TP", `.B ${name}`, words(meaning)]),
    ".SH FILES",
    ...files.flatMap(([name, meaning]) => [".TP", `.B ${words(name)}`, words(meaning)]),
  ];
  return `${lines.join("\n")}\n`;
}

function optionsOf(command: ReportsCommand): string[] {
  return [
    `.SH OPTIONS OF ${command.name().toUpperCase()}`,
    ...command.options
      .filter(({ hidden }) => !hidden)
      .map((option) => rowOf(option))
      .flatMap(([flags, description]) => [".TP", `.B ${words(flags)}`, words(description)]),
  ];
}

const exitStatus: readonly (readonly [string, string])[] = [
  ["0", "All went well. A reader that has enough, as in | head, is no error."],
  ["1", "Some input could not be read or parsed, the others are written; or an output could not be written."],
  ["2", "Wrong use; nothing was written."],
  ["130, 143", "Stopped by a signal; no half file is left."],
];

const environment: readonly (readonly [string, string])[] = [
  ["FORCE_COLOR, NO_COLOR, TERM", "Whether text for a terminal is painted, in this order, after --color."],
  ["CI", "Where it is set, no progress is shown."],
];

const files: readonly (readonly [string, string])[] = [
  ["reports.config.yaml", "Flags of parse as keys; the nearest from the working directory upward."],
  [".reportsignore", "Patterns of paths to leave out, as in .gitignore."],
];

/** Text for roff: no line may begin with its control characters, and a dash that is typed is no hyphen. */
const words = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");

const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
