import { help } from "../../../phrases/command-line.js";
import { messageFlag } from "../../../phrases/flags.js";
import type { Completable, CompletableFlag } from "./completable.js";

/** For `reports completion fish | source`. */
export const fishCompletion = (commands: readonly Completable[]): string =>
  `${[
    `complete -c reports -n __fish_use_subcommand -f -l help -d ${quoted(help.showHelp())}`,
    `complete -c reports -n __fish_use_subcommand -f -l version -d ${quoted(messageFlag.version())}`,
    ...commands.flatMap(linesOf),
  ].join("\n")}\n`;

function linesOf({ name, description, flags, words }: Completable): string[] {
  const within = `complete -c reports -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c reports -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ...(words === null ? [] : [`${within} -f -a '${words.join(" ")}'`]),
    ...flags.map((flag) => `${within} ${flagOf(flag)}`),
  ];
}

function flagOf({ names, description, takesValue, values }: CompletableFlag): string {
  const spelled = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = !takesValue ? [] : values === null ? ["-r"] : ["-x", `-a '${values.join(" ")}'`];
  return [...spelled, ...value, "-d", quoted(description)].join(" ");
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;
