import { builtInRules } from "../../boilerplate/engine/built-in-rules.js";
import { isInside, type Rule, withRules } from "../../boilerplate/engine/rule.js";
import { detected } from "../../boilerplate/rules.generated.js";
import { rulesCommand as said } from "../../phrases/rules.js";
import { toYaml } from "../../write/yaml.js";
import { UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { readRulesFiles, ruleBooksOf } from "../inputs/rules-files.js";
import { StandardOutput } from "../outputs/text-sink.js";

export interface RulesFlags {
  readonly rules: readonly string[];
}

/**
 * `reports rules`: the form of a rules file as comments, then the rules in force as such a file.
 *
 * @throws UsageError for an id that no rule has, or a file that is no rules file
 */
export async function rulesCommand(ids: readonly string[], flags: RulesFlags): Promise<ExitCode> {
  const { rules } = (await ruleBooksOf(await readRulesFiles(flags.rules))).reduce(withRules, builtInRules);
  const shapes = Object.entries(detected).map(([id, { category, says }]) => ({ id, category, says }));
  const known = new Set([...rules, ...shapes].map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new UsageError(said.unknown(id));
  const isAsked = ({ id }: { readonly id: string }): boolean => ids.length === 0 || ids.includes(id);
  const wordless = shapes.filter(isAsked).map(({ id, category, says }) => `${id} (${category}): ${says}`);
  const text = [
    asComment(said.form()),
    rules.filter(isAsked).map(asWritten).join("\n"),
    wordless.length === 0 ? "" : asComment([said.detectors(), ...wordless].join("\n")),
  ];
  await new StandardOutput(process.stdout).write(text.filter((part) => part !== "").join("\n"));
  return exitCodes.done;
}

const asComment = (lines: string): string => lines.replace(/^/gm, "# ").concat("\n");

/** As its author may have written it: without what stands by itself where nothing is said. */
function asWritten({ id, category, where, cut, zone, dateRank, match }: Rule): string {
  const usual = isInside(where) ? "match" : "line";
  return toYaml([
    {
      id,
      category,
      where,
      ...(cut !== usual && { cut }),
      ...(zone !== "any" && { zone }),
      ...(dateRank > 0 && { date: dateRank }),
      match,
    },
  ]);
}
