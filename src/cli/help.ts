import type { Command, Help, Option } from "commander";

/** A command line with what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What help says of a command beyond commander's own. */
export interface Explained extends Command {
  /** The plainest first. */
  readonly examples: readonly Example[];
  /** What a user types: `reports parse`. */
  readonly path: string;
  /** Whether help only names a flag. */
  isRare(option: Option): boolean;
}

/** Columns of a terminal nobody has made wider. */
const helpWidth = 80;

/**
 * Help that fits a screen: examples first, then the flags that most people need; the rest by name, to be explained by
 * `--help-all` and the man page.
 */
export function helpOf(command: Explained, helper: Help, all: boolean): string {
  const options = helper.visibleOptions(command);
  const common = options.filter((option) => all || !command.isRare(option));
  const rare = options.filter((option) => !common.includes(option));
  const commands = helper.visibleCommands(command);
  const blocks = [
    examplesOf(command),
    [...wrap(helper.commandDescription(command), ""), "", `Usage: ${helper.commandUsage(command)}`],
    rowsOf(helper.visibleArguments(command).map(({ name, description }) => [name(), description])),
    rowsOf(commands.map((sub) => [sub.name(), helper.subcommandDescription(sub)])),
    ...(all
      ? [...groupsOf(common)].map(([group, some]) => [group, ...rowsOf(some.map(rowOf))])
      : [rowsOf(common.map(rowOf))]),
    wrap(moreOf(command, rare), "  "),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** For who gives nothing to read: what to type. */
export const shortHelpOf = (command: Explained): string =>
  [`Usage: ${command.path} ${command.usage()}`, ...examplesOf(command), `${command.path} --help says more.`].join("\n");

function examplesOf({ examples }: Explained): string[] {
  return rowsOf(examples.map(({ line, does }) => [line, does]));
}

function moreOf(command: Explained, rare: readonly Option[]): string {
  if (rare.length === 0) return "";
  const names = rare.map(({ long, short }) => long ?? short ?? "").join(" ");
  return `Also ${names}: see ${command.path} --help-all`;
}

function groupsOf(options: readonly Option[]): Map<string, Option[]> {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const name = option.helpGroupHeading ?? "Options:";
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return groups;
}

type Row = readonly [term: string, description: string];

/** `-f, --format <name>` and what it does, with what it takes and does by itself. */
export function rowOf(option: Option): Row {
  const { flags, description, argChoices, defaultValue, defaultValueDescription } = option;
  const notes = [
    argChoices === undefined ? "" : argChoices.join(", "),
    defaultValueDescription === "none" || defaultValueDescription === "all" || typeof defaultValue === "undefined"
      ? ""
      : `default: ${defaultValueDescription ?? String(defaultValue)}`,
  ].filter((note) => note !== "");
  return [flags, notes.length === 0 ? description : `${description} (${notes.join("; ")})`];
}

/** Terms and descriptions in two columns. */
function rowsOf(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(([term]) => term.length));
  return rows.flatMap(([term, description]) => {
    const lead = `  ${term.padEnd(width)}  `;
    return wrap(description, " ".repeat(lead.length)).map((line, i) =>
      i === 0 ? lead + line.slice(lead.length) : line,
    );
  });
}

/** Words in lines of the help's width, each behind `indent`. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= helpWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
