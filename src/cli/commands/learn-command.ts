import { readRules } from "../../boilerplate/engine/read-rules.js";
import type { RuleBook } from "../../boilerplate/engine/rule.js";
import { type Background, builtInBackground, readBackground } from "../../learn/background.js";
import { type Learned, learn } from "../../learn/learn.js";
import type { Sample } from "../../learn/page.js";
import { entriesOf, mergedRules, rulesFile } from "../../learn/rules-file.js";
import { parseReport } from "../../parse.js";
import { learnCommand as said } from "../../phrases/learn.js";
import { decode } from "../../text/decode.js";
import { dryRunText, type Effect } from "../../view/learned/dry-run.js";
import { inWords, UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { asEncoding } from "../flags/encoding-names.js";
import type { LearnFlags } from "../flags/learn-flags.js";
import type { Inputs } from "../inputs/input.js";
import { readBytes } from "../inputs/read-bytes.js";
import { readRulesFiles, readText, ruleBooksOf } from "../inputs/rules-files.js";
import { paintFor } from "../outputs/product.js";
import { say } from "../outputs/standard-error.js";
import { whyOf } from "../work/why.js";
import { filesOf, findFiles, openSink } from "../work/work.js";
import { surroundings } from "./show-command.js";

/** `reports learn`: what the pages of one site have in common and no author wrote, as a rules file. */
export async function learnCommand(paths: readonly string[], flags: LearnFlags): Promise<number> {
  const found = await findFiles(paths, flags);
  const background = backgroundOf(flags);
  const old = flags.merge === undefined ? null : oldRules(flags.merge);
  const rules = await ruleBooksOf(await readRulesFiles(flags.rules));
  // What is written may be nothing that was read.
  const named = [flags.merge, flags.background].filter((name) => name !== undefined);
  const sink = openSink({ ...flags, rules: [...flags.rules, ...named] }, filesOf(found.inputs));
  let failed = found.failures.length;
  for (const { path, why } of found.failures) say(`reports: ${path}: ${why}`);
  try {
    const samples = await samplesOf(found, flags, rules, () => {
      failed++;
    });
    const learned = learn(samples, {
      minFiles: flags.minFiles,
      minShare: flags.minShare,
      background,
      inline: flags.inline === "brand",
    });
    const wanted = flags.inline === "off" ? { ...learned, suggested: [] } : learned;
    if (flags.quiet !== true) say(`reports: ${outcome(wanted, flags)}`);
    await sink.write(await written(samples, wanted, { background, old, rules }, flags, found));
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done;
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

/** One that cannot be read is told and left out. */
async function samplesOf(
  { inputs }: Inputs,
  flags: LearnFlags,
  rules: readonly RuleBook[],
  fail: () => void,
): Promise<Sample[]> {
  const encoding = asEncoding(flags.encoding);
  const samples: Sample[] = [];
  for (const input of inputs) {
    try {
      const bytes = await readBytes(input, flags.maxBytes);
      const { text } = decode(bytes, encoding);
      const report = parseReport(bytes, { path: input.path, rules, ...(encoding !== undefined && { encoding }) });
      samples.push({ path: input.path, text, report });
    } catch (error) {
      fail();
      say(`reports: ${input.path}: ${whyOf(error, flags.debug === true)}`);
    }
  }
  return samples;
}

function effectOn({ path, text, report }: Sample, rules: readonly RuleBook[]): Effect {
  const known = new Set(report.removed.map(({ span }) => span.join()));
  const more = parseReport(text, { path, rules }).removed.filter(({ span }) => !known.has(span.join()));
  return { path, runs: more.length, characters: more.reduce((sum, { span: [from, to] }) => sum + to - from, 0) };
}
