import { readRules } from "../../boilerplate/engine/read-rules.js";
import type { RuleBook } from "../../boilerplate/engine/rule.js";
import { type Background, builtInBackground, readBackground } from "../../learn/background.js";
import { type Learned, learn } from "../../learn/learn.js";
import type { Sample } from "../../learn/page.js";
import { entriesOf, mergedRules, rulesFile } from "../../learn/rules-file.js";
import { parseReport } from "../../parse.js";
import { learnCommand as said } from "../../phrases/learn.js";
import { dryRunText, type Effect } from "../../view/learned/dry-run.js";
import { inWords, UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { asEncoding } from "../flags/encoding-names.js";
import type { LearnFlags } from "../flags/learn-flags.js";
import type { Failure, Inputs } from "../inputs/input.js";
import { readBytes } from "../inputs/read-bytes.js";
import { readRulesFiles, readText, ruleBooksOf } from "../inputs/rules-files.js";
import { sourceOf } from "../inputs/source-of.js";
import { paintFor } from "../outputs/product.js";
import { say } from "../outputs/standard-error.js";
import { whyOf } from "../work/why.js";
import { filesOf, findFiles, openSink, refuseReplacing } from "../work/work.js";
import { surroundings } from "./show-command.js";

/** `reports learn`: what the pages of one site have in common and no author wrote, as a rules file. */
export async function learnCommand(paths: readonly string[], flags: LearnFlags): Promise<number> {
  const found = await findFiles(paths, flags);
  const background = backgroundOf(flags);
  const old = flags.merge === undefined ? null : oldRules(flags.merge);
  const rules = await ruleBooksOf(await readRulesFiles(flags.rules));
  // What is written may be nothing that was read.
  const named = [flags.merge, flags.background].filter((name) => name !== undefined);
  const reading = { ...flags, rules: [...flags.rules, ...named] };
  refuseReplacing(reading, filesOf(found.inputs));
  const { samples, failures } = await samplesOf(found, flags, rules);
  for (const { path, why } of failures) say(`reports: ${path}: ${why}`);
  const learned = learn(samples, {
    minFiles: flags.minFiles,
    minShare: flags.minShare,
    background,
    inline: flags.inline === "brand",
  });
  const wanted = flags.inline === "off" ? { ...learned, suggested: [] } : learned;
  if (flags.quiet !== true) say(`reports: ${outcome(wanted, flags)}`);
  const text = await written(samples, wanted, { background, old, rules }, flags, found);
  // Only now: until here a signal ends us at once, and there is nothing half-written to leave behind.
  const sink = openSink(reading, filesOf(found.inputs));
  try {
    await sink.write(text);
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  return failures.length > 0 ? exitCodes.failed : exitCodes.done;
}

interface Given {
  readonly background: Background;
  readonly old: string | null;
  readonly rules: readonly RuleBook[];
}

async function written(
  samples: readonly Sample[],
  learned: Learned,
  { background, old, rules }: Given,
  flags: LearnFlags,
  found: Inputs,
): Promise<string> {
  const explain = flags.explain === true;
  if (flags.dryRun !== true)
    return old === null ? rulesFile(learned, background, explain) : mergedRules(old, learned, background, explain);
  const book = readRules(rulesFile(learned, background, false), "learned");
  const { width, painted } = surroundings(flags, found);
  const effects = samples.map((sample) => effectOn(sample, [...rules, book]));
  return dryRunText(entriesOf(learned, background), effects, width, await paintFor(painted));
}

const outcome = ({ files, sources, lines, inline }: Learned, { minFiles }: LearnFlags): string => {
  if (sources < minFiles) return said.fewFiles(sources, minFiles);
  return lines.length + inline.length === 0 ? said.nothing(files) : said.done(files, lines.length + inline.length);
};

/** @throws UsageError where the file is no background */
function backgroundOf({ background, maxBytes }: LearnFlags): Background {
  if (background === undefined) return builtInBackground();
  const text = readText(background, maxBytes);
  try {
    return readBackground(text);
  } catch (error) {
    throw new UsageError(`${background}: ${inWords(error)}`);
  }
}

/** @throws UsageError where the file is no rules file */
function oldRules(file: string): string {
  const text = readText(file, LARGEST_RULES);
  try {
    readRules(text, file);
  } catch (error) {
    throw new UsageError(inWords(error));
  }
  return text;
}
const LARGEST_RULES = 16 * 1024 * 1024;

interface Read {
  readonly samples: readonly Sample[];
  /** What could not be found, or not be read, and is left out. */
  readonly failures: readonly Failure[];
}

async function samplesOf(found: Inputs, flags: LearnFlags, rules: readonly RuleBook[]): Promise<Read> {
  const { maxBytes } = flags;
  const encoding = asEncoding(flags.encoding);
  const samples: Sample[] = [];
  const failures: Failure[] = [...found.failures];
  for (const input of found.inputs) {
    const { path } = input;
    try {
      const source = await sourceOf(input, await readBytes(input, maxBytes), { encoding, maxBytes });
      samples.push({ path, text: source.text, report: parseReport(source, { path, rules }) });
    } catch (error) {
      failures.push({ path, why: whyOf(error, flags.debug === true) });
    }
  }
  return { samples, failures };
}

function effectOn({ path, text, report }: Sample, rules: readonly RuleBook[]): Effect {
  const known = new Set(report.removed.map(({ span }) => span.join()));
  const more = parseReport(text, { path, rules }).removed.filter(({ span }) => !known.has(span.join()));
  return { path, runs: more.length, characters: more.reduce((sum, { span: [from, to] }) => sum + to - from, 0) };
}
