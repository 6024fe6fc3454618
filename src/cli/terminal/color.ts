export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/**
 * Whether a stream is painted: `--color` over FORCE_COLOR over NO_COLOR over TERM=dumb over whether it is a terminal.
 * Chalk's own guess is not asked: it does not heed NO_COLOR.
 */
export function isPainted(choice: ColorChoice, isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (choice !== "auto") return choice === "always";
  const { FORCE_COLOR: force = "", NO_COLOR: no = "", TERM: term } = env;
  if (force !== "") return force !== "0" && force !== "false";
  if (no !== "") return false;
  return isTerminal && term !== "dumb";
}
