import { extname } from "node:path";
import { sameTexts } from "../../check/batch.js";
import { expectationOf } from "../../check/expectation.js";
import { sameText } from "../../check/rules/corpus/same-text.js";
import { RULES } from "../../check/rules.js";
import { severityOf } from "../../check/settle.js";
import { contradiction } from "../../phrases/contradictions.js";
import { type Language, language } from "../../phrases/language.js";
import { outputError } from "../../phrases/outputs.js";
import { type CheckedFile, type CheckWriter, START } from "../../write/check/checked-file.js";
import { lineDiff } from "../../write/check/line-diff.js";
import { ruleInWords } from "../../write/check/rule-in-words.js";
import { inWords, PlainError, UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import type { CheckFlags } from "../flags/check-flags.js";
import { refuse } from "../flags/contradictions.js";
import { readProofreading } from "../inputs/proofreading-files.js";
import { isAsked } from "../language.js";
import { loadCheckedWriter } from "../outputs/checked-formats.js";
import { changesTold, type MendedFile, writeFixed } from "../outputs/fixed-files.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { say } from "../outputs/standard-error.js";
import { checkPaint } from "../terminal/check-paint.js";
import { isPainted } from "../terminal/color.js";
import type { CheckSettings } from "../work/check-settings.js";
import { filesOf, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showCommand } from "./show-command.js";

/** `reports check`: proofreads the inputs and writes what was found. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.explain !== undefined) return explainRule(flags.explain, flags);
  const unknown = flags.rule.find(([rule]) => !RULES.some(({ id }) => id === rule));
  if (unknown !== undefined) throw new UsageError(contradiction.noRule(`--rule ${unknown[0]}`));
  const format = flags.format ?? "text";
  refuse([
    [flags.diff === true && flags.fix !== true, contradiction.diff()],
    [format === "html" && flags.fix === true, contradiction.fixPage()],
    [format === "html" && goesToTerminal(flags), contradiction.toTerminal("html")],
  ]);
  const settings = await settingsFor(flags, format === "html");
  let checked: readonly CheckedFile[] = [];
  let mended: readonly CheckedFile[] = [];
  const code = await showCommand(paths, flags, async (found) => {
    const paint = await checkPaint(isPainted(flags.color || "never", goesToTerminal(flags), process.env));
    const write = await loadCheckedWriter(format, { language: languageOf(flags), paint });
    const { inputs } = found;
    refuse([[flags.fix === true && flags.output !== undefined && inputs.length !== 1, contradiction.fixOne()]]);
    const sink = openSink(flags, filesOf(inputs));
    const output = new GatheredOutput<MendedFile>(sink, JSON.parse, (files) => {
      checked = withSameTexts(files, settings);
      if (flags.fix !== true) return write(checked);
      if (flags.diff !== true) mended = files;
      return settings.document ? documentOf(files) : mendedText(checked, flags, write);
    });
    const tell = (): void => {
      if (flags.quiet !== true) for (const line of changesTold(mended)) say(`reports: ${line}`);
    };
    return { product: { kind: "check", settings }, work: gatheringWork(found, output), tell };
  });
  return code === exitCodes.done && isTooBad(checked, flags) ? exitCodes.failed : code;
}

/** What is written where texts are mended: the differences, the one text, or what is left to be mended. */
function mendedText(files: readonly CheckedFile[], flags: CheckFlags, write: CheckWriter): string {
  if (flags.diff === true)
    return files.map(({ path, source, fixed }) => lineDiff(path, source ?? "", fixed ?? source ?? "")).join("");
  if (flags.output !== undefined) return files.map(({ source, fixed }) => fixed ?? source ?? "").join("");
  writeFixed(files);
  return write(files);
}

/** The one text, mended, as a document of Word. */
async function documentOf(files: readonly MendedFile[]): Promise<Uint8Array> {
  const documents = files.flatMap(({ document }) => (document === null ? [] : [document]));
  if (documents.length === 0) throw new PlainError(outputError.nothingToWrite());
  return (await import("../../view/clean/clean-docx.js")).cleanDocx(documents);
}

/** What only all files together show. */
function withSameTexts(files: readonly CheckedFile[], { profile, overrides, language }: CheckSettings): CheckedFile[] {
  const severity = severityOf(sameText, profile, new Map(overrides));
  const same = severity === "off" ? new Map() : sameTexts(files, severity, language);
  return files.map((file) => {
    const found = same.get(file.path);
    if (found === undefined) return file;
    return { ...file, findings: [{ ...found, from: START, to: START, before: "", behind: "" }, ...file.findings] };
  });
}

async function settingsFor(flags: CheckFlags, shown: boolean): Promise<CheckSettings> {
  try {
    if (flags.expect !== undefined) expectationOf(flags.expect);
  } catch (error) {
    throw new UsageError(`--expect ${flags.expect}: ${inWords(error)}`);
  }
  return {
    profile: flags.profile,
    overrides: flags.rule,
    language: languageOf(flags),
    against: flags.against ?? null,
    expect: flags.expect ?? null,
    vocabulary: await readProofreading(flags),
    withSource: shown || flags.fix === true,
    fix: flags.fix === true,
    document: flags.fix === true && isDocument(flags.output),
  };
}

const isDocument = (output = ""): boolean => extname(output).toLowerCase() === ".docx";

/** The texts are Chinese, and so is what is said of them unless somebody asks for English; his locale does not. */
const languageOf = ({ language: asked }: CheckFlags): Language =>
  asked ?? (isAsked(process.argv.slice(2), process.env) ? language() : "zh");

/** `--explain pair` */
async function explainRule(id: string, flags: CheckFlags): Promise<number> {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new UsageError(contradiction.noRuleListed(`--explain ${id}`));
  const sink = openSink(flags, []);
  await sink.write(ruleInWords(rule, languageOf(flags)));
  await sink.close();
  return exitCodes.done;
}

function isTooBad(files: readonly CheckedFile[], { failOn, maxWarnings }: CheckFlags): boolean {
  const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (of: string): number => severities.filter((severity) => severity === of).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return (
    (failOn === "warning" && warnings + errors > 0) ||
    (failOn === "error" && errors > 0) ||
    warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)
  );
}
