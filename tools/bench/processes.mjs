// What a run of the program takes, with all processes that it starts.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Seconds of the processor of a command that is run to its end, its children's too, and seconds on the clock. */
export function runOf(args, program = process.execPath) {
  const started = performance.now();
  // The shell's own clock knows what all below it took, whoever reaped them.
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%U %S"; time "$@" > /dev/null', "-", program, ...args],
    {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const lines = stderr.trimEnd().split("\n");
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  const [user, system] = (lines.at(-1) ?? "").split(" ").map(Number);
  return { processor: user + system, seconds };
}

/** The most memory that a command takes, all its processes together, in bytes. */
export async function peakOf(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 50);
  const code = await new Promise((ended) => child.once("exit", ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(" ")}: ended with ${code}`);
  return peak;
}

/** Proportional set size of a process and all below it, in bytes: what they really take together. */
export function memoryOf(id) {
  try {
    const own = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"));
    const children = readFileSync(`/proc/${id}/task/${id}/children`, "utf8").split(" ").filter(Boolean);
    return Number(own?.[1] ?? 0) * 1024 + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0; // It has ended between two looks.
  }
}
