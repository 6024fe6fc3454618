import { hasProgram, shell } from "./reports.js";

/** Whether this machine has `script`, which gives a command a terminal. */
export const hasTerminal = hasProgram("script");

/** What a command of the shell shows on a terminal of so many columns. */
export async function onTerminal(line: string, columns: number, cwd: string, env = "TERM=xterm"): Promise<string> {
  const { stdout } = await shell(
    `env -u CI -u NO_COLOR -u FORCE_COLOR ${env} script -qec "stty cols ${columns}; ${line}" /dev/null`,
    { cwd },
  );
  return stdout.replaceAll("\r\n", "\n");
}
