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
import { isAsked } from "../language.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { filesOf, gatheringWork, openSink } from "../work/work.js";
import { openBrowser } from "./open-browser.js";
import { goesToTerminal, showCommand } from "./show-command.js";

/** `reports view`: all reports in one page. */
export async function viewCommand(paths: readonly string[], flags: ViewFlags): Promise<number> {
  const { output = "-", open } = flags;
  refuse([
    [open && output === "-", contradiction.open()],
    [goesToTerminal(flags), contradiction.pageToTerminal()],
  ]);
  let reports = 0;
  const code = await showCommand(paths, flags, async (found) => {
    const gathered = new GatheredOutput<PageReport>(openSink(flags, filesOf(found.inputs)), JSON.parse, (contents) => {
      reports = contents.length;
      if (reports === 0) throw new PlainError(outputError.nothingToView());
      return page(contents, isAsked(process.argv.slice(2), process.env) ? language() : null);
    });
    return { product: { kind: "page" }, work: gatheringWork(found, gathered) };
  });
  if (open === true && reports > 0 && (code === exitCodes.done || code === exitCodes.failed)) {
    await openBrowser(resolve(output));
  }
  return code;
}
