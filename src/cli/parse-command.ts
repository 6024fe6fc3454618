import { addCounts, noCounts } from "./counts.js";
import { DirectoryOutput } from "./directory-output.js";
import { asEncoding, type EncodingName } from "./encoding-names.js";
import { UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { findInputs } from "./find-inputs.js";
import { type FormatName, loadFormat } from "./formats.js";
import type { Failure, Input } from "./input.js";
import { type Output, StreamOutput } from "./output.js";
import { parseInput, type Settings } from "./parse-input.js";
import { readRulesFiles } from "./rules-files.js";
import { say } from "./standard-error.js";
import { summaryLine } from "./summary.js";
import { FileSink, StandardOutput } from "./text-sink.js";

/** The flags of `reports parse`, as commander hands them over. */
export interface ParseFlags {
  readonly format: FormatName;
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly skipExisting?: boolean;
  readonly encoding: EncodingName;
  readonly rules: readonly string[];
  readonly maxBytes: number;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** `reports parse`: finds the inputs, parses one after the other, and puts each out as soon as it is ready. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags): Promise<ExitCode> {
  const settings = await settingsOf(flags);
  const { inputs, failures } = findInputs(paths, () => false);
  const { output, todo } = open(flags, settings, inputs);
  const counts = noCounts();
  const failed = [...failures];
  for (const failure of failures) report(failure);
  try {
    for (const input of todo) {
      const outcome = await parseInput(input, settings);
      if (outcome.ok) {
        await output.write(input, outcome.text);
        addCounts(counts, outcome.counts);
      } else {
        failed.push({ path: input.path, why: outcome.why });
        report({ path: input.path, why: outcome.why });
      }
    }
    await output.close();
  } catch (error) {
    output.abandon();
    throw error;
  }
  if (flags.quiet !== true) say(summaryLine(counts, failed.length));
  return failed.length > 0 ? exitCodes.failed : exitCodes.done;
}

async function settingsOf(flags: ParseFlags): Promise<Settings> {
  return {
    format: await loadFormat(flags.format),
    apart: flags.outDir !== undefined,
    encoding: asEncoding(flags.encoding),
    rules: await readRulesFiles(flags.rules),
    maxBytes: flags.maxBytes,
    debug: flags.debug === true,
  };
}

function open(
  flags: ParseFlags,
  { format }: Settings,
  inputs: readonly Input[],
): { output: Output; todo: readonly Input[] } {
  if (flags.outDir !== undefined) {
    if (flags.output !== undefined) throw new UsageError("--output and --out-dir exclude each other; give one");
    const output = new DirectoryOutput(flags.outDir, format.extension);
    const existing = flags.force === true ? "replace" : flags.skipExisting === true ? "skip" : "refuse";
    return { output, todo: output.check(inputs, existing) };
  }
  const toFile = flags.output !== undefined && flags.output !== "-";
  const sink = toFile ? new FileSink(flags.output) : new StandardOutput(process.stdout);
  return { output: new StreamOutput(sink, format), todo: inputs };
}

const report = ({ path, why }: Failure): void => say(`reports: ${path}: ${why}`);
