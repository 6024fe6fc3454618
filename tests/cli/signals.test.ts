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

/**
 * Milliseconds in which a signal ends a run, as the README says; and a second one: less than what the first leaves
 * to what is at hand.
 */
const soon = 2_000;
const atOnce = 1_000;
/** Where the subject is a wall clock: on a machine that is busy with other things another try says more than more time. */
const onClock = { retry: 2 };

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
    // On a busy machine it comes before anything is opened, and the signal itself ends the process.
    expect([130, null]).toContain((await ended)[0]);
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  it.each([
    ["SIGTERM", "1", "-o out.json"],
    ["SIGTERM", "2", "-o out.json"],
    ["SIGINT", "1", "--out-dir out"],
  ] as const)(
    "end a run within two seconds, amid a long parse: %s, %s jobs, %s",
    onClock,
    async (signal, jobs, where) => {
      const cwd = emptyDirectory();
      plant(cwd, { "a.txt": report(), "b.txt": "5%".repeat(2_000_000) });
      const args = ["parse", "a.txt", "b.txt", ...where.split(" "), "--jobs", jobs];
      const child = spawn(process.execPath, [executable, ...args], { cwd });
      const ended = once(child, "close");
      await pause(3000);
      const from = performance.now();
      child.kill(signal);
      const [code, how] = await ended;
      expect(code ?? how).toBe(code === null ? signal : signal === "SIGTERM" ? 143 : 130);
      expect(performance.now() - from).toBeLessThan(soon);
      expect(readdirSync(cwd).filter((name) => name !== "out")).toEqual(["a.txt", "b.txt"]);
      if (where.startsWith("--out-dir")) expect(readdirSync(`${cwd}/out`)).toEqual(["a.json"]);
    },
  );

  it("end it at once where a second comes", onClock, async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": "5%".repeat(2_000_000) });
    const child = spawn(process.execPath, [executable, "parse", ".", "-o", "out.json", "--jobs", "2"], { cwd });
    const ended = once(child, "close");
    await pause(2000);
    child.kill("SIGTERM");
    await pause(100);
    const from = performance.now();
    child.kill("SIGTERM");
    await ended;
    expect(performance.now() - from).toBeLessThan(atOnce);
    expect(readdirSync(cwd)).toEqual(["a.txt", "b.txt"]);
  });

  it("end it though its worker does not", onClock, async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "b.txt": "5%".repeat(2_000_000) });
    const child = spawn(process.execPath, [executable, "parse", "b.txt", "-o", "out.json"], { cwd });
    const ended = once(child, "close");
    let worker = 0;
    while (worker === 0) {
      await pause(100);
      worker = Number.parseInt(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8"), 10) || 0;
    }
    process.kill(worker, "SIGSTOP");
    const from = performance.now();
    child.kill("SIGTERM");
    await ended;
    expect(performance.now() - from).toBeLessThan(soon);
    expect(isAlive(worker)).toBe(false);
  });

  it.each(["--files-from", "--from ndjson"])("end it while it waits for a pipe: %s", onClock, async (how) => {
    const child = spawn(process.execPath, [executable, "parse", ...how.split(" "), "-"]);
    const ended = once(child, "close");
    await pause(1000);
    const from = performance.now();
    child.kill("SIGTERM");
    const [code, signal] = await ended;
    expect(signal === "SIGTERM" || code === 143).toBe(true);
    expect(performance.now() - from).toBeLessThan(soon);
  });

  it("are heard while we wait for standard input", async () => {
    const child = spawn(process.execPath, [executable, "parse", "-"]);
    const ended = once(child, "close");
    await pause(700);
    child.kill("SIGINT");
    const [code, signal] = await ended;
    // A machine that is busy starts it later than the signal comes: then the signal itself ends it.
    expect(code ?? signal).toBe(code === null ? "SIGINT" : 130);
  });
});

/** Whether a process is there and more than a name that nobody has asked after. */
function isAlive(id: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}

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
