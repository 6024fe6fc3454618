import { generated } from "../rules.generated.js";
import type { RuleBook } from "./rule.js";

/** The rule book that the program brings: the YAML files of `rules/`, turned into a module by the build. */
export const builtInRules: RuleBook = { rules: generated };
