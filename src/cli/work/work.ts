import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Format } from "../../write/format.js";
import type { InputFlags } from "../flags/input-flags.js";
import type { MessageFlags } from "../flags/message-flags.js";
import type { OutputFlags } from "../flags/output-flags.js";
import { partOf, readShard } from "../flags/shard.js";
import { findInputs } from "../inputs/find-inputs.js";
import { IgnoreRules } from "../inputs/ignore-rules.js";
import { type Failure, type FilePath, type Input, type Inputs, isDescriptor } from "../inputs/input.js";
import { withoutCollisions } from "../outputs/collisions.js";
import { DirectoryOutput } from "../outputs/directory-output.js";
import { type Output, StreamOutput } from "../outputs/output.js";
import { type Identity, identitiesOf, refuseReplacingAny } from "../outputs/replacement.js";
import { FileSink, StandardOutput, type TextSink } from "../outputs/text-sink.js";
import type { Task } from "./task.js";

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
  /** Inputs whose reports are there already, and files that are none by their names. */
  readonly leftOut: LeftOut;
  /** Whether each record has a line of its own, whatever becomes of it. */
  readonly answersEach?: true;
  /** Lets go of inputs that are still open. */
  readonly close: () => void;
}

/** What a run does nothing about. */
export interface LeftOut {
  readonly skipped: number;
  readonly passedOver: number;
}

/** Files as inputs, found and not yet read. */
export const findFiles = (
  paths: readonly string[],
  { filesFrom, ignore, maxBytes, outDir }: InputFlags & OutputFlags,
): Promise<Inputs> => findInputs(paths, { list: filesFrom, maxBytes, ignored: new IgnoreRules(ignore), outDir });

/** The work on what was found, in one stream or a file a report. */
export function filesWork({ inputs, failures, passedOver }: Inputs, flags: FileFlags & Part, format: Format): Work {
  const mine = flags.shard === undefined ? inputs : partOf(inputs, readShard(flags.shard));
  if (flags.outDir === undefined) {
    const output = new StreamOutput(openSink(flags, filesOf(inputs)), format);
    return workOn(mine, failures, output, { skipped: 0, passedOver });
  }
  const directory = new DirectoryOutput(flags.outDir, format.extension, format.bytesOf);
  return mirroringWork({ inputs, failures, passedOver }, mine, flags, { directory, output: directory, others: [] });
}

/** A file a report below a directory. */
export interface Mirror {
  readonly directory: DirectoryOutput;
  /** What writes into it, */
  readonly output: Output;
  /** and the further files that it writes. */
  readonly others: readonly string[];
}

/**
 * The work on `mine` of what was found.
 *
 * @throws UsageError where a file would be replaced without leave, or what is read
 */
export function mirroringWork(
  { inputs, failures, passedOver }: Inputs,
  mine: readonly Input[],
  flags: FileFlags,
  { directory, output, others }: Mirror,
): Work {
  const read = readWith(flags, filesOf(inputs));
  const outputs = [...others, ...otherOutputs(flags)];
  refuseReplacingAny(read, outputs);
  const existing = flags.force === true ? "replace" : flags.skipExisting === true ? "skip" : "refuse";
  // Collisions are looked for among all inputs, whatever part of them is ours.
  if (mine !== inputs) withoutCollisions(inputs, directory, "replace", { read, outputs });
  const wanted = withoutCollisions(mine, directory, existing, { read, outputs });
  return workOn(wanted, failures, output, { skipped: mine.length - wanted.length, passedOver });
}

/** Flags that name files. */
export type FileFlags = OutputFlags &
  Partial<Pick<InputFlags, "filesFrom" | "rules"> & Pick<MessageFlags, "config">> & {
    readonly diagnosticsOutput?: string;
    readonly failures?: string;
    readonly vocabulary?: string;
  };

interface Part {
  readonly shard?: string;
}

/** The work on what was found, kept until all is there. */
export const gatheringWork = ({ inputs, failures, passedOver }: Inputs, output: Output): Work =>
  workOn(inputs, failures, output, { skipped: 0, passedOver });

/**
 * @param files the inputs; null is standard input
 * @throws UsageError where an output is one of the files that are read, which would then be lost
 */
export function openSink(flags: FileFlags, files: readonly (FilePath | null)[]): TextSink {
  refuseReplacing(flags, files);
  return isToFile(flags.output) ? new FileSink(flags.output) : new StandardOutput(process.stdout);
}

/**
 * One for each file, in order.
 *
 * @throws UsageError as `openSink` does
 */
export function openSinks(
  flags: FileFlags,
  files: readonly (FilePath | null)[],
  outputs: readonly string[],
): TextSink[] {
  refuseReplacingAny(readWith(flags, files), [...outputs, ...otherOutputs(flags)]);
  return outputs.map((output) => new FileSink(output));
}

/** @throws UsageError as `openSink` does, and opens nothing */
export function refuseReplacing(flags: FileFlags, files: readonly (FilePath | null)[]): void {
  const { output } = flags;
  refuseReplacingAny(readWith(flags, files), isToFile(output) ? [output, ...otherOutputs(flags)] : otherOutputs(flags));
}

const isToFile = (output: string | undefined): output is string => output !== undefined && output !== "-";

/** All that a run reads, by identity. */
function readWith(flags: FileFlags, files: readonly (FilePath | null)[]): ReadonlySet<Identity> {
  const named = [flags.filesFrom, ...(flags.rules ?? []), flags.config, flags.vocabulary].filter(
    (name) => typeof name === "string",
  );
  return identitiesOf([...files, ...named].map((file) => (file === "-" ? null : file)));
}

const otherOutputs = ({ diagnosticsOutput, failures }: FileFlags): string[] =>
  [diagnosticsOutput, failures].filter((output) => output !== undefined);

export const filesOf = (inputs: readonly Input[]): (FilePath | null)[] => inputs.map(({ file }) => file);

const workOn = (inputs: readonly Input[], failures: readonly Failure[], output: Output, leftOut: LeftOut): Work => ({
  tasks: tasksOf(inputs),
  total: inputs.length,
  jobs: jobsFor(inputs),
  failures,
  output,
  leftOut,
  close: () => {},
});

function* tasksOf(inputs: readonly Input[]): Generator<Task> {
  for (const input of inputs) yield { kind: "input", input };
}

/** Below so many bytes, as far as a look at some inputs tells, what another process takes to get going is more than it gains. */
const worthWorkers = 20e6;
const mostWorkers = 8;
const looks = 32;

const jobsFor = (inputs: readonly Input[]): number =>
  bytesAbout(inputs) < worthWorkers ? 1 : Math.min(availableParallelism(), mostWorkers);

/** The size of all inputs, by that of some of them. */
function bytesAbout(inputs: readonly Input[]): number {
  const step = Math.ceil(inputs.length / looks);
  let bytes = 0;
  for (let i = 0; i < inputs.length; i += step) bytes += step * sizeOf(inputs[i]);
  return bytes;
}

function sizeOf(input: Input | undefined): number {
  if (input === undefined || input.file === null || isDescriptor(input.path)) return 0;
  if (input.member !== undefined) return input.member.size;
  try {
    return statSync(input.file).size;
  } catch {
    // Whoever reads it says why it cannot be read.
    return 0;
  }
}
