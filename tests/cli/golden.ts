import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { reports } from "./reports.js";

/** Where commands of the golden files run. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Holds the output of a command, run where the fixtures lie, to a file that a person can read. After a change that is
 * wanted, `npx vitest run -u tests/cli` writes the files anew; read the difference.
 */
export async function expectGolden(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code, stdout, stderr } = await reports(args, { cwd: root, env: { NO_COLOR: "", FORCE_COLOR: "", ...env } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(stdout).toMatchFileSnapshot(`${root}tests/golden/${name}`);
}
