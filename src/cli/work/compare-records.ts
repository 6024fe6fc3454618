import { setImmediate as breath } from "node:timers/promises";
import { type AnySheet, type Asked, askedOf, sheetFor, wantedFor } from "../../compare/compare.js";
import { Vocabulary } from "../../compare/vocabulary.js";
import { recordError } from "../../phrases/errors.js";
import { failureEntry } from "../diagnostics/diagnostic-entry.js";
import { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import { diagnosticsText } from "../diagnostics/diagnostics-text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { CompareFlags } from "../flags/compare-flags.js";
import type { ShowFlags } from "../flags/show-flags.js";
import { isDescriptor } from "../inputs/input.js";
import type { VocabularyEntry } from "../inputs/vocabulary-file.js";
import type { ComparedRows } from "../outputs/compared-output.js";
import { standardError } from "../outputs/standard-error.js";
import { beEager } from "./eager.js";
import { RecordIndex, type RecordLine } from "./record-index.js";
import { comparedIn } from "./record-reader.js";
import { refuseUnlessStream } from "./records-work.js";
import type { Stop } from "./signals.js";

/** From here on the time to optimize code is won back. */
const manyRecords = 300;

interface Comparing {
  readonly flags: ShowFlags & Pick<CompareFlags, "what" | "years">;
  readonly vocabulary: readonly VocabularyEntry[] | null;
  readonly rows: ComparedRows;
  readonly stop: Stop;
}

/** Whether records can be read again when their issuer's turn comes, and no other process is to read them. */
export const isIndexed = (paths: readonly string[], { jobs = 1 }: ShowFlags): boolean =>
  jobs === 1 && paths.every((path) => path !== "-" && !isDescriptor(path));

/** Compares what `reports parse` wrote, issuer by issuer: never more than the reports of one are in memory. */
export async function compareRecords(paths: readonly string[], comparing: Comparing): Promise<ExitCode | null> {
  const { flags, rows, stop } = comparing;
  for (const path of paths) refuseUnlessStream(path);
  const log = new DiagnosticsLog(standardError, diagnosticsText(null), { failuresOnly: true, before: () => {} });
  const refused: { readonly line: number; readonly why: string }[] = [];
  const refuse = (line: number, why: string): void => {
    refused.push({ line, why });
  };
  const index = new RecordIndex(flags.maxBytes, refuse);
  try {
    for (const path of paths) await index.add(path, stop.signal);
    if (index.size >= manyRecords) beEager();
    const sheetOf = sheetMaker(comparing);
    const sheetsOf = (key: string): AnySheet[] => {
      const sheets: AnySheet[] = [];
      const plans = index.plans(key);
      for (const record of index.of(key)) {
        const sheet = sheetOf(record, askedOf(record.plan, plans, flags.years ?? null));
        if (sheet === null) refuse(record.line, recordError.noReport(record.line));
        else sheets.push(sheet);
      }
      return sheets;
    };
    await rows.write({ keys: () => index.keys(), of: sheetsOf }, async () => {
      await breath();
      return !stop.signal.aborted;
    });
    if (stop.signal.aborted) {
      rows.abandon();
      return null;
    }
  } catch (error) {
    rows.abandon();
    throw error;
  } finally {
    index.close();
  }
  for (const { line, why } of refused.sort((a, b) => a.line - b.line)) await log.add(failureEntry({ line }, why));
  return refused.length > 0 ? exitCodes.failed : exitCodes.done;
}

function sheetMaker({ flags, vocabulary }: Comparing): (record: RecordLine, asked: Asked) => AnySheet | null {
  const names = vocabulary === null ? null : new Vocabulary(vocabulary);
  return ({ bytes }, asked) => {
    const report = comparedIn(bytes, (years) => wantedFor(flags.what, years, asked));
    return report === null ? null : sheetFor(flags.what, report, names, asked);
  };
}
