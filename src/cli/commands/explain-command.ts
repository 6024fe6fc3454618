import { explain } from "../../explain/explain.js";
import { NoSuchPlace } from "../../explain/places.js";
import type { Question } from "../../explain/question.js";
import type { Decision } from "../../model/decision.js";
import { parseReport } from "../../parse.js";
import { contradiction } from "../../phrases/contradictions.js";
import { explanationJson } from "../../view/explain/explanation-json.js";
import { explanationText } from "../../view/explain/explanation-text.js";
import { PlainError, UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { asEncoding } from "../flags/encoding-names.js";
import type { ExplainFlags } from "../flags/explain-flags.js";
import { findInputs } from "../inputs/find-inputs.js";
import { IgnoreRules } from "../inputs/ignore-rules.js";
import type { Input } from "../inputs/input.js";
import { readBytes } from "../inputs/read-bytes.js";
import { readRulesFiles, ruleBooksOf } from "../inputs/rules-files.js";
import { sourceOf } from "../inputs/source-of.js";
import { paintFor } from "../outputs/product.js";
import type { TextSink } from "../outputs/text-sink.js";
import { isPainted } from "../terminal/color.js";
import { whyOf } from "../work/why.js";
import { openSink, refuseReplacing } from "../work/work.js";
import { goesToTerminal } from "./show-command.js";

/** `reports explain`: one report is read with its decisions told, and those about a place are said in words. */
export async function explainCommand(path: string, flags: ExplainFlags): Promise<ExitCode> {
  const question = questionOf(flags);
  const input = await theInput(path, flags.maxBytes);
  const encoding = asEncoding(flags.encoding);
  const rules = await ruleBooksOf(await readRulesFiles(flags.rules));
  const decisions: Decision[] = [];
  refuseReplacing(flags, [input.file]);
  let sink: TextSink | null = null;
  try {
    const bytes = await readBytes(input, flags.maxBytes);
    const read = await sourceOf(input, bytes, { encoding, maxBytes: flags.maxBytes });
    const trace = (decision: Decision): number => decisions.push(decision);
    const report = parseReport(read, { path: input.path, rules, trace });
    const source = read.text;
    const explanation = explain(question, report, source, decisions);
    const paint = await paintFor(isPainted(flags.color || "never", goesToTerminal(flags), process.env));
    // Only now: until here a signal ends us at once, and there is nothing half-written to leave behind.
    sink = openSink(flags, [input.file]);
    await sink.write(
      flags.format === "json" ? explanationJson(explanation, source) : explanationText(explanation, source, paint),
    );
    await sink.close();
  } catch (error) {
    sink?.abandon();
    if (error instanceof NoSuchPlace) throw new UsageError(`${path}: ${error.message}`);
    throw new PlainError(`${path}: ${whyOf(error, flags.debug === true)}`);
  }
  return exitCodes.done;
}

/** @throws UsageError unless exactly one thing is asked */
function questionOf({ at, metric, section, removed }: ExplainFlags): Question {
  const asked = [at, metric, section, removed].filter((question) => question !== undefined);
  const [question] = asked;
  if (question === undefined || asked.length > 1) throw new UsageError(contradiction.oneQuestion());
  return question;
}

/** @throws PlainError where it cannot be found, UsageError where it is more than one */
async function theInput(path: string, maxBytes: number): Promise<Input> {
  const search = { list: undefined, maxBytes, ignored: new IgnoreRules([]), outDir: undefined };
  const { inputs, failures } = await findInputs([path], search);
  const [failure] = failures;
  if (failure !== undefined) throw new PlainError(`${failure.path}: ${failure.why}`);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new UsageError(contradiction.oneFile(path));
  return input;
}
