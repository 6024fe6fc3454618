import type { Command, Help, Option } from "commander";
import { help, placeholder } from "../../phrases/command-line.js";
import { language } from "../../phrases/language.js";
import { worded } from "../../phrases/model.js";
import { isWide } from "../../text/characters.js";
import { choicesOf } from "../flags/spoken-choices.js";
import { exampleLine } from "./example-line.js";

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
  /** Commands that help only names: they tell of the program itself. */
  readonly aside: ReadonlySet<string>;
  /** Whether help only names a flag. */
  isRare(option: Option): boolean;
}

/** Columns of a terminal nobody has made wider. */
const helpWidth = 80;

/**
 * Help that fits a screen of 24 lines: examples first, then the flags that most people need, a line each; the others are
 * explained by `--help-all` and the man page.
 */
export function helpOf(command: Explained, helper: Help): string {
  const options = helper.visibleOptions(command).filter((option) => !command.isRare(option) && !isHelp(option));
  const rare = helper.visibleOptions(command).filter((option) => command.isRare(option));
  const subs = helper.visibleCommands(command);
  const commands = subs
    .filter((sub) => !command.aside.has(sub.name()))
    .map((sub): Row => [sub.name(), helper.subcommandDescription(sub)]);
  const aside = subs.map((sub) => sub.name()).filter((name) => command.aside.has(name));
  return blocks([
    ...introduction(command, helper),
    [...rowsOf(commands), ...(aside.length === 0 ? [] : [`  ${help.alsoCommands(aside.join(" "))}`])],
    linesOf(options),
    rare.length === 0 ? [] : [`  ${help.also(namesOf(rare, helpWidth - 40), command.path)}`],
  ]);
}

/** Help with every flag explained, in groups. */
export function wholeHelpOf(command: Explained, helper: Help): string {
  const groups = new Map<string, Option[]>();
  for (const option of helper.visibleOptions(command)) {
    const name = option.helpGroupHeading ?? help.options();
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return blocks([
    ...introduction(command, helper),
    ...[...groups].map(([name, options]) => [name, ...rowsOf(options.map((option) => rowOf(option)))]),
  ]);
}

const introduction = (command: Explained, helper: Help): string[][] => [
  examplesOf(command),
  wrap(helper.commandDescription(command), ""),
  [
    help.usage(usageOf(language() === "zh" ? helper.commandUsage(command) : `${command.path} ${command.usage()}`)),
    ...rowsOf(
      helper.visibleArguments(command).map((argument) => [worded(placeholder, argument.name()), argument.description]),
    ),
  ],
];

const blocks = (some: readonly (readonly string[])[]): string =>
  `${some
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;

const isHelp = ({ long }: Option): boolean => long === "--help";

/** As many names as there is room for. */
function namesOf(options: readonly Option[], room: number): string {
  const names = options.map(({ long, short }) => long ?? short ?? "");
  let shown = names;
  while (shown.join(" ").length > room) shown = shown.slice(0, -1);
  return shown.length === names.length ? shown.join(" ") : `${shown.join(" ")} …`;
}

/** A line a flag; a list of choices that is too long for it is cut. */
function linesOf(options: readonly Option[]): string[] {
  const width = Math.max(0, ...options.map(({ flags }) => columnsOf(usageOf(flags))));
  return options.map((option) => {
    // The first choice is what happens by itself; `--help-all` says so in words.
    const brief = option.argChoices?.[0] === option.defaultValue;
    const room = helpWidth - width - 4;
    let [flags, text] = rowOf(option, brief);
    // No choice is cut in two: as many as there is room for.
    for (let shown = choicesOf(option).length - 1; columnsOf(text) > room && shown >= 0; shown--)
      [flags, text] = rowOf(option, brief, shown);
    return `  ${flags}${" ".repeat(width - columnsOf(flags))}  ${columnsOf(text) > room ? `${cutTo(text, room - 1)}…` : text}`;
  });
}

/** For who gives nothing to read: what to type. */
export const shortHelpOf = (command: Explained): string =>
  [help.usage(usageOf(`${command.path} ${command.usage()}`)), ...examplesOf(command), help.more(command.path)].join(
    "\n",
  );

function examplesOf({ examples }: Explained): string[] {
  return rowsOf(examples.map(({ line, does }) => [exampleLine(line), does]));
}

type Row = readonly [term: string, description: string];

/**
 * `-f, --format <name>` and what it does, with what it takes and does by itself.
 *
 * @param most of its choices are named
 */
export function rowOf(option: Option, brief = false, most = Number.POSITIVE_INFINITY): Row {
  const { flags, description, argChoices, defaultValue, defaultValueDescription } = option;
  const choices = choicesOf(option);
  const byItself = defaultValueDescription ?? defaultValue;
  const notes = [
    most === 0 ? "" : [...choices.slice(0, most), ...(choices.length > most ? ["…"] : [])].join(help.listMark()),
    brief || byItself === undefined || byItself === "none" || byItself === "all"
      ? ""
      : help.defaultsTo(choices[argChoices?.indexOf(String(byItself)) ?? -1] ?? String(byItself)),
  ].filter((note) => note !== "");
  return [usageOf(flags), notes.length === 0 ? description : description + help.notes(...notes)];
}

/** Terms and descriptions in two columns. */
function rowsOf(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(([term]) => columnsOf(term)));
  return rows.flatMap(([term, description]) => {
    const lead = `  ${term}${" ".repeat(width - columnsOf(term))}  `;
    const lines = wrap(description, " ".repeat(width + 4));
    return [lead + (lines[0] ?? "").trimStart(), ...lines.slice(1)].map((line) => line.trimEnd());
  });
}

/** `[options] [paths...]`, `--at <line:column>`: what stands in brackets, in the language in use. */
export const usageOf = (usage: string): string =>
  usage.replace(/(?<=[[<][^\]>]*)[a-z]+/g, (name) => worded(placeholder, name));

/** Words in lines of the help's width, each behind `indent`; Chinese breaks between any two characters. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    let between = " ";
    for (const piece of word.match(unbroken) ?? []) {
      const line = lines.at(-1);
      if (line !== undefined && columnsOf(line + between + piece) <= helpWidth)
        lines[lines.length - 1] += between + piece;
      else lines.push(indent + piece);
      between = "";
    }
  }
  return lines;
}

/** A character of Chinese, or a run of others, with the marks that no line may begin or end with. */
const unbroken = /[\p{Ps}\p{Pi}]*(?:\p{Script=Han}|[^\p{Script=Han}]+)(?:[\p{Pe}\p{Pf}\p{Po}](?<=\P{ASCII}))*/gu;

/** The beginning of a text in so many columns. */
function cutTo(text: string, columns: number): string {
  let cut = text;
  while (columnsOf(cut) > columns) cut = cut.slice(0, -1);
  return cut;
}

/** All that help says is ASCII and Chinese; what is exact for any text is loaded by the views only. */
const columnsOf = (text: string): number =>
  text.length + [...text].filter((character) => isWide(character.charCodeAt(0))).length;
