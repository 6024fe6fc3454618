import { contradiction } from "../../phrases/contradictions.js";
import { outputError } from "../../phrases/outputs.js";
import { told } from "../../phrases/views.js";
import type { CleanDocument } from "../../view/clean/clean-docx.js";
import type { CleanSubject } from "../../view/clean/clean-options.js";
import { PlainError } from "../errors.js";
import type { CleanFlags } from "../flags/clean-flags.js";
import { outputContradictions, refuse } from "../flags/contradictions.js";
import type { Inputs } from "../inputs/input.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { say } from "../outputs/standard-error.js";
import type { Counts } from "../work/counts.js";
import type { Totals } from "../work/run.js";
import { filesOf, filesWork, gatheringWork, openSink, type Work } from "../work/work.js";
import { goesToTerminal, showCommand, surroundings } from "./show-command.js";

/** `reports clean`. */
export const cleanCommand = (paths: readonly string[], flags: CleanFlags): Promise<number> =>
  showCommand(paths, flags, async (found) => {
    const product: Product = {
      kind: "clean",
      format: flags.format,
      subject: subjectOf(flags),
      raw: flags.raw === true,
      indent: flags.indent === true,
      frontMatter: flags.frontMatter === true,
      terminal: goesToTerminal(flags),
      ...surroundings(flags, found),
    };
    if (flags.format === "docx" && flags.outDir === undefined) return { product, work: oneDocument(found, flags) };
    const tell = ({ counts }: Totals): void => {
      const what = emptyWords(counts, product.subject);
      if (what !== null && flags.quiet !== true) say(`reports: ${what}`);
    };
    return { product, work: filesWork(found, flags, await loadProduct(product)), tell };
  });

/** An output with nothing in it looks like a failure of ours; null where there is something. */
function emptyWords({ reports, sections, removed }: Counts, subject: CleanSubject): string | null {
  if (reports === 0) return null;
  if (subject === "removed") return removed === 0 ? told.nothingRemoved() : null;
  return sections === 0 ? told.noText() : null;
}

/** All reports in one document, which is there when all are read. */
function oneDocument(found: Inputs, flags: CleanFlags): Work {
  const sink = openSink(flags, filesOf(found.inputs));
  const output = new GatheredOutput<CleanDocument>(sink, JSON.parse, async (reports) => {
    if (reports.length === 0) throw new PlainError(outputError.nothingToWrite());
    if (reports.every((blocks) => blocks.length === 0)) throw new PlainError(outputError.noText());
    return (await import("../../view/clean/clean-docx.js")).cleanDocx(reports);
  });
  return gatheringWork(found, output);
}

function subjectOf(flags: CleanFlags): CleanSubject {
  const { keepWraps, removed, diff, raw, format, indent, frontMatter } = flags;
  refuse([
    ...outputContradictions(flags),
    [removed && diff, contradiction.removedDiff()],
    [keepWraps && (removed || diff), contradiction.keepWraps()],
    [raw && (removed || format === "markdown"), contradiction.raw()],
    [format === "markdown" && (keepWraps || diff), contradiction.markdownLines()],
    [format === "docx" && (keepWraps || removed || diff || raw), contradiction.docxText()],
    [format === "docx" && goesToTerminal(flags), contradiction.toTerminal(format)],
    [frontMatter && (format !== "markdown" || removed), contradiction.frontMatter()],
    [indent && (keepWraps || removed || diff), contradiction.indent()],
  ]);
  return removed ? "removed" : diff ? "diff" : keepWraps ? "wrapped" : "text";
}
