import type { CompareOptions } from "../../compare/compare.js";
import type { TargetRow } from "../../compare/model.js";
import { contradiction } from "../../phrases/contradictions.js";
import { told } from "../../phrases/views.js";
import { Tally } from "../../view/compared/words.js";
import type { CompareFlags } from "../flags/compare-flags.js";
import { bomContradiction, refuse } from "../flags/contradictions.js";
import { noInputs } from "../inputs/input.js";
import { readVocabulary } from "../inputs/vocabulary-file.js";
import { isForFiles, loadComparedFormat } from "../outputs/compared-formats.js";
import { ComparedOutput, ComparedRows } from "../outputs/compared-output.js";
import { paintFor } from "../outputs/product.js";
import { say } from "../outputs/standard-error.js";
import { compareRecords, isIndexed } from "../work/compare-records.js";
import { parsedWork } from "../work/records-work.js";
import { watchSignals } from "../work/signals.js";
import { filesOf, findFiles, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showWork, surroundings } from "./show-command.js";

/** `reports compare`: what reports promise held against what the next ones tell. */
export async function compareCommand(paths: readonly string[], flags: CompareFlags): Promise<number> {
  const format = flags.format ?? "table";
  const parsed = flags.from === "ndjson";
  refuse([
    bomContradiction(flags.bom, format === "csv"),
    [flags.verdict !== undefined && flags.what !== "targets", contradiction.verdict()],
    [flags.explain === true && format !== "json" && format !== "ndjson", contradiction.candidates()],
    [format === "html" && flags.what !== "targets", contradiction.comparedPage()],
    [isForFiles(format) && goesToTerminal(flags), contradiction.toTerminal(format)],
    [parsed && flags.filesFrom !== undefined, contradiction.filterList()],
  ]);
  const found = parsed ? noInputs : await findFiles(paths, flags);
  const stop = watchSignals();
  const { width, painted } = surroundings(flags, found);
  const tally = new Tally();
  let count = 0;
  const rows = new ComparedRows(
    openSink(flags, parsed ? paths : filesOf(found.inputs)),
    await loadComparedFormat(format, flags.what, { width, paint: await paintFor(painted), bom: flags.bom === true }),
    optionsOf(flags),
    flags.issuer ?? null,
    {
      note: (text) => {
        if (flags.quiet !== true) say(`reports: ${text}`);
      },
      rows: (rows) => {
        count += rows.length;
        if (flags.what === "targets") tally.add(rows as readonly TargetRow[]);
      },
    },
  );
  const vocabulary = flags.vocabulary === undefined ? null : await readVocabulary(flags.vocabulary);
  const code =
    parsed && isIndexed(paths, flags)
      ? await compareRecords(paths, { flags, vocabulary, rows, stop })
      : await showWork(
          {
            product: { kind: "sheet", what: flags.what, vocabulary },
            work: parsed
              ? parsedWork(paths, flags, stop.signal, new ComparedOutput(rows))
              : gatheringWork(found, new ComparedOutput(rows)),
          },
          flags,
          stop,
        );
  if (flags.what === "targets" && flags.quiet !== true && code !== null) {
    say(tally.text);
    if (tally.lacksNext && flags.verdict === undefined) say(`reports: ${told.lacksNext()}`);
  }
  if (flags.what !== "targets" && flags.quiet !== true && code !== null && count === 0)
    say(`reports: ${flags.what === "reuse" ? told.noReuse() : told.noSeries()}`);
  return code ?? stop.exitCode();
}

const optionsOf = (flags: CompareFlags): CompareOptions => ({
  what: flags.what,
  years: flags.years ?? null,
  headline: flags.only === "headline",
  verdicts: flags.verdict ?? null,
  derive: flags.derive,
  candidates: flags.explain === true ? shownCandidates : 0,
});

/** With --explain. */
const shownCandidates = 3;
