import type { RuleBook } from "../boilerplate/rule.js";
import { type ParseOptions, parseReport } from "../parse.js";
import type { Format } from "../write/format.js";
import { countsOf } from "./counts.js";
import { loadFormat } from "./formats.js";
import type { Input } from "./input.js";
import { locate } from "./located-diagnostic.js";
import { readBytes } from "./read-bytes.js";
import { doRecord } from "./record.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/** Does tasks in this process, one after the other. */
export async function here(settings: Settings): Promise<Doer> {
  const format = await loadFormat(settings.format, settings.bom);
  const options: ParseOptions = {
    rules: await rulesOf(settings),
    ...(settings.encoding !== undefined && { encoding: settings.encoding }),
  };
  return {
    ahead: 1,
    do: async (task) => {
      try {
        return await outcomeOf(task, settings, format, options);
      } catch (error) {
        return { ok: false, why: whyOf(error, settings.debug) };
      }
    },
    close: () => {},
  };
}

async function outcomeOf(task: Task, settings: Settings, format: Format, options: ParseOptions): Promise<Outcome> {
  return task.kind === "record" ? doRecord(task, settings, options) : doInput(task.input, settings, format, options);
}

/** Reads, parses and formats one input. */
async function doInput(input: Input, settings: Settings, format: Format, options: ParseOptions): Promise<Outcome> {
  const bytes = await readBytes(input, settings.maxBytes);
  const report = parseReport(bytes, { ...options, path: input.path });
  const text = settings.apart ? format.file(report) : format.record(report);
  return { ok: true, text, counts: countsOf(report), diagnostics: locate(report, bytes, settings.encoding) };
}

/** The user's rules; they have been read once before any work, so that a fault in them is an error of use. */
async function rulesOf({ rules }: Settings): Promise<RuleBook[]> {
  if (rules.length === 0) return [];
  const { readRules } = await import("../boilerplate/read-rules.js");
  return rules.map(({ name, yaml }) => readRules(yaml, name));
}
