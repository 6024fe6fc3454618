/** What the shell sees; 128 and the signal's number where a signal stopped us. The table is part of the README. */
export const exitCodes = {
  /** Every input was parsed and written. */
  done: 0,
  /** Some input could not be read or parsed, an output could not be written, or a limit on diagnostics was passed. */
  failed: 1,
  /** Wrong use: an unknown flag, a bad rules file, two inputs for one output. Nothing was written. */
  misuse: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
