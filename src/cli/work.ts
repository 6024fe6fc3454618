import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { withoutCollisions } from "./collisions.js";
import { DirectoryOutput } from "./directory-output.js";
import { UsageError } from "./errors.js";
import { findInputs } from "./find-inputs.js";
import { type FormatName, loadFormat } from "./formats.js";
import { IgnoreRules } from "./ignore-rules.js";
import type { Failure, Input } from "./input.js";
import { records } from "./ndjson-lines.js";
import { type Output, StreamOutput } from "./output.js";
import type { ParseFlags } from "./parse-flags.js";
import { partOf, readShard } from "./shard.js";
import type { Task } from "./task.js";
import { FileSink, StandardOutput } from "./text-sink.js";

/** All that is to be done, and where what comes of it goes. Nothing is opened or written before it is sure. */
export interface Work {
  readonly tasks: AsyncIterable<Task> | Iterable<Task>;
  /** How many tasks; null for a stream. */
  readonly total: number | null;
  /** How many processes by default. */
  readonly jobs: number;
  /** What could not even be found. */
  readonly failures: readonly Failure[];
  readonly output: Output;
  /** Lets go of inputs that are still open. */
  readonly close: () => void;
}

/** Files as inputs. */
export async function filesWork(paths: readonly string[], flags: ParseFlags, format: FormatName): Promise<Work> {
  const { inputs, failures } = findInputs(paths, flags.filesFrom, new IgnoreRules(flags.ignore));
  const { extension } = await loadFormat(format);
  const directory = flags.outDir === undefined ? null : new DirectoryOutput(flags.outDir, extension);
  const existing = flags.force === true ? "replace" : flags.skipExisting === true ? "skip" : "refuse";
  const mine = flags.shard === undefined ? inputs : partOf(inputs, readShard(flags.shard));
  // Collisions are looked for among all inputs, whatever part of them is ours.
  if (directory !== null && mine !== inputs) withoutCollisions(inputs, directory, "replace");
  const todo = directory === null ? mine : withoutCollisions(mine, directory, existing);
  return {
    tasks: tasksOf(todo),
    total: todo.length,
    jobs: jobsFor(todo),
    failures,
    output: directory ?? (await openStream(flags, format)),
    close: () => {},
  };
}

function* tasksOf(inputs: readonly Input[]): Generator<Task> {
  for (const input of inputs) yield { kind: "input", input };
}

/** Records of NDJSON as inputs: the filter mode. */
export async function recordsWork(paths: readonly string[], flags: ParseFlags, stop: AbortSignal): Promise<Work> {
  const missing = paths.find((path) => path !== "-" && !existsSync(path));
  if (missing !== undefined) throw new UsageError(`${missing}: no such file`);
  const over = new AbortController();
  return {
    tasks: records(paths, flags.maxBytes, AbortSignal.any([stop, over.signal])),
    total: null,
    // The engine that feeds us owns the machine and its processors.
    jobs: 1,
    failures: [],
    output: await openStream(flags, "ndjson"),
    // Whoever feeds us may go on for ever, also when nobody reads what we write.
    close: () => over.abort(),
  };
}

async function openStream({ output, bom }: ParseFlags, format: FormatName): Promise<Output> {
  const sink = output === undefined || output === "-" ? new StandardOutput(process.stdout) : new FileSink(output);
  return new StreamOutput(sink, await loadFormat(format, bom));
}

/** Below so many inputs starting a process costs more than it gains. */
const worthWorkers = 100;
const mostWorkers = 8;

const jobsFor = (inputs: readonly Input[]): number =>
  inputs.length < worthWorkers ? 1 : Math.min(availableParallelism(), mostWorkers);
