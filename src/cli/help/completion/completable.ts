import type { Command, Option } from "commander";

/** What a shell needs to know of a command; from the definitions that the parser itself uses. */
export interface Completable {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly CompletableFlag[];
  /** What its argument can be; null for paths. */
  readonly words: readonly string[] | null;
}

export interface CompletableFlag {
  /** With their dashes, the short one first. */
  readonly names: readonly string[];
  readonly description: string;
  /** Whether a value follows, and which are possible; `null` for any. */
  readonly takesValue: boolean;
  readonly values: readonly string[] | null;
}

export const completables = (program: Command): Completable[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.summary(),
    flags: [
      ...command.options,
      command
        .createHelp()
        .visibleOptions(command)
        .find(({ long }) => long === "--help"),
    ]
      .filter((option) => option !== undefined)
      .map(flagOf),
    words: command.registeredArguments[0]?.argChoices ?? null,
  }));

const flagOf = ({ short, long, description, required, argChoices }: Option): CompletableFlag => ({
  names: [short, long].filter((name) => name !== undefined && name !== null),
  description,
  takesValue: required,
  values: argChoices ?? null,
});
