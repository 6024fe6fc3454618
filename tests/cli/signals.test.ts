import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { emptyDirectory, executable, shell } from "./reports.js";
import { plant, report } from "./texts.js";

describe("pipes", () => {
  it.each(["json", "ndjson", "yaml", "csv"])("end quietly where the reader has enough: %s", async (format) => {
    const cwd = emptyDirectory();
    plant(cwd, Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`in/${i}.txt`, report().repeat(20)])));
    const line = `$reports parse in -q -f ${format} | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
    expect(await shell(line, { cwd })).toMatchObject({ stdout: "1\n0\n", stderr: "" });
  });

  it("end where the reader has enough, though the writer goes on", async () => {
    const line = `yes '{"text":"一"}' | $reports parse --from ndjson -q | head -n 1 | wc -l; echo "\${PIPESTATUS[1]}"`;
    expect(await shell(line)).toMatchObject({ stdout: "1\n0\n", stderr: "" });
  });

  it("give a slow reader all of it", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report().repeat(800) });
    const { stdout: whole } = await shell("$reports parse a.txt -q | wc -c", { cwd });
    const { stdout: slow } = await shell("$reports parse a.txt -q | (sleep 1; wc -c)", { cwd });
    expect(Number(whole)).toBeGreaterThan(300_000);
    expect(slow).toBe(whole);
  });

  it("do not mind that nobody reads standard error", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { stdout } = await shell("{ $reports parse a.txt none.txt 2>&3 | wc -l; } 3> >(true)", { cwd });
    expect(Number(stdout)).toBeGreaterThan(10);
  });
});

describe("signals", () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`in/${i + 1000}.txt`, report().repeat(20)]));

  it.each([
    ["SIGINT", 130, "1"],
    ["SIGINT", 130, "2"],
    ["SIGTERM", 143, "1"],
  ] as const)("%s stops a run, with whole files and exit code %d (%s jobs)", async (signal, code, jobs) => {
    const cwd = emptyDirectory();
    plant(cwd, many);
    const child = spawn(process.execPath, [executable, "parse", "in", "--out-dir", "out", "--jobs", jobs], { cwd });
    const ended = once(child, "close");
    await firstFileIn(`${cwd}/out`);
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    const files = readdirSync(`${cwd}/out`);
    expect(files.length).toBeLessThan(250);
    for (const file of files) expect(JSON.parse(readFileSync(`${cwd}/out/${file}`, "utf8"))).toHaveProperty("source");
  });

  it("leave nothing of a file that was not finished", async () => {
    const cwd = emptyDirectory();
    plant(cwd, Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`in/${i}.txt`, report().repeat(300)])));
    const child = spawn(process.execPath, [executable, "parse", "in", "-o", "out.json"], { cwd });
    const ended = once(child, "close");
    await pause(700);
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  it("are heard while we wait for standard input", async () => {
    const child = spawn(process.execPath, [executable, "parse", "-"]);
    const ended = once(child, "close");
    await pause(700);
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
  });
});

async function firstFileIn(directory: string): Promise<void> {
  for (;;) {
    await pause(20);
    try {
      if (readdirSync(directory).some((name) => name.endsWith(".json"))) return;
    } catch {
      // The directory is not there yet.
    }
  }
}
