import { assembleInParts } from "../../assemble.js";
import type { Decision } from "../../model/decision.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import type { Format } from "../../write/format.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { readBytes } from "../inputs/read-bytes.js";
import { ruleBooksOf } from "../inputs/rules-files.js";
import { sourceOf } from "../inputs/source-of.js";
import { loadProduct } from "../outputs/product.js";
import { countsOf } from "./counts.js";
import { doGiven } from "./given.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { doParsed } from "./parsed.js";
import { doRecord } from "./record.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/** Does tasks in this process, one after the other. */
export async function here(settings: Settings): Promise<Doer> {
  const options: ParseOptions = {
    rules: await ruleBooksOf(settings.rules),
    generator: settings.generator,
    ...(settings.encoding !== undefined && { encoding: settings.encoding }),
  };
  const outcomeOf = await makerOf(settings, options);
  return {
    ahead: 1,
    do: async (task) => {
      try {
        return await outcomeOf(task);
      } catch (error) {
        return { ok: false, why: whyOf(error, settings.debug) };
      }
    },
    close: () => {},
  };
}

/** What a task comes to, by what the run makes. */
async function makerOf(settings: Settings, options: ParseOptions): Promise<(task: Task) => Promise<Outcome>> {
  const { product } = settings;
  if (product.kind === "check") {
    const { checkerFor } = await import("./check-input.js");
    const checker = await checkerFor(product.settings, options, settings.maxBytes);
    return async (task) =>
      task.kind === "input" ? checker.check(task, settings.maxBytes) : doRecord(task, settings, options);
  }
  const format = await loadProduct(product);
  return async (task) => {
    if (task.kind === "input") return doInput(task, settings, format, options);
    // A comparison reads what `reports parse` wrote; the filter mode parses what it is given.
    if (product.kind === "sheet") return doParsed(task, format);
    // What a table is made of may have been parsed or not.
    const takesBoth = product.kind === "tables" || product.kind === "chunks";
    return takesBoth ? doGiven(task, format, settings, options) : doRecord(task, settings, options);
  };
}

/** Reads, parses and formats one input. */
async function doInput(
  { input, bytes: given }: Task & { kind: "input" },
  settings: Settings,
  format: Format,
  options: ParseOptions,
): Promise<Outcome> {
  const bytes = given ?? (await readBytes(input, settings.maxBytes));
  const read = await sourceOf(input, bytes, settings);
  const source = (): string => read.text;
  const parts = format.inParts?.[settings.apart ? "file" : "record"];
  if (parts !== undefined && read.text.length > long) {
    return inPartsOutcome(assembleInParts(readInParts(read, { ...options, path: input.path })), parts, source);
  }
  const told: Decision[] = [];
  const traced = format.traced === true ? { trace: (decision: Decision) => told.push(decision) } : {};
  const report = parseReport(read, { ...options, ...traced, path: input.path });
  const text = settings.apart ? format.file(report, source, told) : format.record(report, source, told);
  return { ok: true, text, counts: countsOf(report), diagnostics: locate(report, source) };
}
