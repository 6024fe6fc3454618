import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { emptyDirectory, executable, reports } from "./reports.js";
import { binary, plant, report } from "./texts.js";

it.each(["json", "yaml", "ndjson", "csv"])("writes the same %s whatever the number of workers", async (format) => {
  const cwd = emptyDirectory();
  const names = Array.from({ length: 40 }, (_, i) => `in/${i}.txt`);
  plant(cwd, Object.fromEntries(names.map((name, i) => [name, i === 7 ? binary : report().repeat(1 + (i % 9) ** 2)])));
  const runs = await Promise.all(
    ["1", "2", "3"].map((jobs) => reports(["parse", "in", "-f", format, "--jobs", jobs], { cwd })),
  );
  expect(runs[0]?.stdout.length).toBeGreaterThan(1000);
  for (const run of runs) expect(run).toEqual(runs[0]);
});

it("reads standard input beside its workers", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), "b.txt": report() });
  const { stdout } = await reports(["parse", "a.txt", "-", "b.txt", "--jobs", "2"], { cwd, stdin: report() });
  expect(JSON.parse(stdout).map(({ source }: { source: { path: string } }) => source.path)).toEqual([
    "a.txt",
    "-",
    "b.txt",
  ]);
});

it("loses one file that takes more memory than there is, and goes on, without workers too", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "in/a.txt": report(), "in/b.txt": report().repeat(70_000), "in/c.txt": report() });
  const env = { NODE_OPTIONS: "--max-old-space-size=150" };
  const { code, stdout, stderr } = await reports(["parse", "in", "-q", "--jobs", "1"], { cwd, env });
  expect(stderr).toMatch(/^reports: in\/b\.txt: the worker process died of it \(.+\)\n$/);
  expect(JSON.parse(stdout)).toMatchObject([{ source: { path: "in/a.txt" } }, { source: { path: "in/c.txt" } }]);
  expect(code).toBe(1);
});

/** The processes that a process has started, as Linux knows them. */
const childrenOf = (id: number): number[] =>
  readFileSync(`/proc/${id}/task/${id}/children`, "utf8").split(" ").filter(Boolean).map(Number);

it.runIf(process.platform === "linux")("loses one file to a worker that dies, and goes on", async () => {
  const cwd = emptyDirectory();
  plant(cwd, Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${i + 10}.txt`, report().repeat(300)])));
  const child = spawn(process.execPath, [executable, "parse", "in", "--out-dir", "out", "--jobs", "2", "-q"], { cwd });
  const isAtWork = (): boolean => existsSync(`${cwd}/out`) && readdirSync(`${cwd}/out`).some((f) => f.endsWith("json"));
  const stderr: string[] = [];
  child.stderr.on("data", (chunk) => stderr.push(String(chunk)));
  const ended = once(child, "close");
  let workers: number[] = [];
  while (workers.length < 2 || !isAtWork()) {
    await pause(20);
    workers = childrenOf(child.pid ?? 0);
  }
  process.kill(workers[0] ?? 0, "SIGKILL");
  expect((await ended)[0]).toBe(1);
  expect(stderr.join("")).toMatch(/^reports: in\/\d\d\.txt: the worker process died of it \(SIGKILL\)\n$/);
  expect(readdirSync(`${cwd}/out`)).toHaveLength(11);
});
