import { resolve } from "node:path";
import { contradiction } from "../../phrases/contradictions.js";
import { language } from "../../phrases/language.js";
import { outputError } from "../../phrases/outputs.js";
import { page } from "../../view/page/page.js";
import type { PageReport } from "../../view/page/page-report.js";
import { PlainError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { refuse } from "../flags/contradictions.js";
import type { ViewFlags } from "../flags/view-flags.js";
import type { Inputs } from "../inputs/input.js";
import { isAsked } from "../language.js";
import { DirectoryOutput } from "../outputs/directory-output.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { indexFile, PagesOutput, refuseReplacingIndex } from "../outputs/pages-output.js";
import { filesOf, gatheringWork, mirroringWork, openSink, type Work } from "../work/work.js";
import { openBrowser } from "./open-browser.js";
import { goesToTerminal, showCommand } from "./show-command.js";

/** `reports view`: all reports in one page, or a page each with an index. */
export async function viewCommand(paths: readonly string[], flags: ViewFlags): Promise<number> {
  const { output, outDir, open } = flags;
  const written = outDir === undefined ? (output ?? "-") : indexFile(outDir);
  refuse([
    [output !== undefined && outDir !== undefined, contradiction.outputs()],
    [flags.force && flags.skipExisting, contradiction.existing()],
    [open && written === "-", contradiction.open()],
    [goesToTerminal(flags), contradiction.pageToTerminal()],
  ]);
  const viewing = outDir === undefined ? inOne(flags) : apart(outDir, flags);
  const code = await showCommand(paths, flags, async (found) => ({
    product: { kind: "page" },
    work: viewing.work(found),
    saysNothingRead: true,
  }));
  if (open === true && viewing.count() > 0 && (code === exitCodes.done || code === exitCodes.failed)) {
    await openBrowser(resolve(written));
  }
  return code;
}

interface Viewing {
  readonly work: (found: Inputs) => Work;
  /** How many reports were written. */
  readonly count: () => number;
}

function inOne(flags: ViewFlags): Viewing {
  let reports = 0;
  const work = (found: Inputs): Work => {
    const gathered = new GatheredOutput<PageReport>(openSink(flags, filesOf(found.inputs)), JSON.parse, (contents) => {
      reports = contents.length;
      if (reports === 0) throw new PlainError(outputError.nothingToView());
      return pageOf(contents);
    });
    return gatheringWork(found, gathered);
  };
  return { work, count: () => reports };
}

function apart(outDir: string, flags: ViewFlags): Viewing {
  let reports = (): number => 0;
  const work = (found: Inputs): Work => {
    const skip = flags.skipExisting === true;
    const directory = new DirectoryOutput(outDir, ".html");
    const kept = skip ? found.inputs.map(({ place }) => place) : [];
    const output = new PagesOutput(outDir, directory, (report, index) => pageOf([report], index), kept);
    const made = mirroringWork(found, found.inputs, flags, { directory, output, others: [indexFile(outDir)] });
    refuseReplacingIndex(outDir, { force: flags.force === true, skip });
    reports = () => output.count;
    return made;
  };
  return { work, count: () => reports() };
}

/** Chinese where the program speaks it; English where it was asked for, else what the reader's browser does. */
const pageOf = (reports: readonly PageReport[], index: string | null = null): string =>
  page(reports, {
    asked: language() === "zh" || isAsked(process.argv.slice(2), process.env) ? language() : null,
    index,
  });
