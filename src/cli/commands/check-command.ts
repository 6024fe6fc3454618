import { RULES } from "../../check/rules.js";
import { loadCheckWriter } from "../../write/check/check-formats.js";
import type { CheckedFile } from "../../write/check/checked-file.js";
import { ruleInWords } from "../../write/check/rule-in-words.js";
import { UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import type { CheckFlags } from "../flags/check-flags.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { checkPaint } from "../terminal/check-paint.js";
import { isPainted } from "../terminal/color.js";
import type { CheckSettings } from "../work/check-settings.js";
import { filesOf, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showCommand } from "./show-command.js";

/** `reports check`: proofreads the inputs and writes what was found. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.explain !== undefined) return explainRule(flags.explain, flags);
  const unknown = flags.rule.find(([rule]) => !RULES.some(({ id }) => id === rule));
  if (unknown !== undefined) throw new UsageError(`--rule ${unknown[0]}: there is no such rule`);
  let checked: readonly CheckedFile[] = [];
  const code = await showCommand(paths, flags, async (found) => {
    const paint = await checkPaint(isPainted(flags.color || "never", goesToTerminal(flags), process.env));
    const write = await loadCheckWriter(flags.format, { language: flags.language, paint });
    const sink = openSink(flags, filesOf(found.inputs));
    const output = new GatheredOutput<CheckedFile>(sink, JSON.parse, (files) => {
      checked = files;
      return write(files);
    });
    return { product: { kind: "check", settings: settingsFor(flags) }, work: gatheringWork(found, output) };
  });
  return code === exitCodes.done && isTooBad(checked, flags) ? exitCodes.failed : code;
}

const settingsFor = (flags: CheckFlags): CheckSettings => ({
  profile: flags.profile,
  overrides: flags.rule,
  language: flags.language,
  against: flags.against ?? null,
  withSource: false,
});

/** `--explain pair` */
async function explainRule(id: string, flags: CheckFlags): Promise<number> {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new UsageError(`--explain ${id}: there is no such rule; docs/rules.md lists them`);
  const sink = openSink(flags, []);
  await sink.write(ruleInWords(rule, flags.language));
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
