import { resolve } from "node:path";
import { page } from "../../view/page/page.js";
import type { PageReport } from "../../view/page/page-report.js";
import { PlainError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { refuse } from "../flags/contradictions.js";
import type { ViewFlags } from "../flags/view-flags.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { filesOf, gatheringWork, openSink } from "../work/work.js";
import { openBrowser } from "./open-browser.js";
import { goesToTerminal, showCommand } from "./show-command.js";

/** `reports view`: all reports in one page. */
export async function viewCommand(paths: readonly string[], flags: ViewFlags): Promise<number> {
  const { output = "-", open } = flags;
  refuse([
    [open && output === "-", "--open opens a file; name it with -o page.html"],
    [goesToTerminal(flags), "a page is nothing for a terminal; write it to a file: -o page.html"],
  ]);
  let reports = 0;
  const code = await showCommand(paths, flags, async (found) => {
    const gathered = new GatheredOutput<PageReport>(openSink(flags, filesOf(found.inputs)), JSON.parse, (contents) => {
      reports = contents.length;
      if (reports === 0) throw new PlainError("no report could be read; there is nothing to view");
      return page(contents);
    });
    return { product: { kind: "page" }, work: gatheringWork(found, gathered) };
  });
  if (open === true && reports > 0 && (code === exitCodes.done || code === exitCodes.failed)) {
    await openBrowser(resolve(output));
  }
  return code;
}
