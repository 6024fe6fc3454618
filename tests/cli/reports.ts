import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The real executable, as it is installed; `npm test` builds it first. */
export const executable = fileURLToPath(new URL("../../bin/reports.js", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string | Buffer;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs `reports` to its end. Without `stdin`, standard input is /dev/null, as in a CI job. */
export async function reports(args: readonly string[], { stdin, cwd, env }: Surroundings = {}): Promise<Run> {
  const child = spawn(process.execPath, [executable, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on("data", (chunk: Buffer) => output.stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.stderr.push(chunk));
  // The program may end without having read all; that is no fault of the test's.
  child.stdin?.on("error", () => {});
  child.stdin?.end(stdin);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended, failed) => {
    child.on("error", failed);
    child.on("close", (...how) => ended(how));
  });
  return {
    code,
    signal,
    stdout: Buffer.concat(output.stdout).toString(),
    stderr: Buffer.concat(output.stderr).toString(),
  };
}

/** A line of the shell, `$reports` being the program. */
export async function shell(line: string, { cwd }: Surroundings = {}): Promise<Run> {
  const child = spawn("bash", ["-c", line], {
    cwd,
    env: { ...process.env, reports: `${process.execPath} ${executable}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  // Chunks end anywhere, also amid a character.
  child.stdout.setEncoding("utf8");
  child.stderr.setEncoding("utf8");
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended, failed) => {
    child.on("error", failed);
    child.on("close", (...how) => ended(how));
  });
  return { code, signal, ...output };
}

/** Whether this machine has a program that a test runs ours with. */
export const hasProgram = (name: string): boolean => spawnSync("bash", ["-c", `command -v ${name}`]).status === 0;

/** An empty directory that is gone after the test. */
export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "reports-test-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
