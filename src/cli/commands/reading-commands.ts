import { addCheckFlags, type CheckFlags } from "../flags/check-flags.js";
import { addCleanFlags, type CleanFlags } from "../flags/clean-flags.js";
import { addCompareFlags, type CompareFlags } from "../flags/compare-flags.js";
import { addExplainFlags, type ExplainFlags } from "../flags/explain-flags.js";
import { addMetricsFlags, type MetricsFlags } from "../flags/metrics-flags.js";
import { addOutlineFlags, type OutlineFlags } from "../flags/outline-flags.js";
import { addParseFlags, type ParseFlags } from "../flags/parse-flags.js";
import { readyFlags } from "../flags/ready-flags.js";
import { addViewFlags, type ViewFlags } from "../flags/view-flags.js";
import { ReportsCommand } from "../help/command.js";
import { type Done, reader } from "./reader.js";

/** The commands that read reports; each loads what it needs when it runs. */
export const readingCommands = (done: Done): ReportsCommand[] => [
  parse(done),
  outline(done),
  metrics(done),
  clean(done),
  view(done),
  compare(done),
  check(done),
  explain(done),
];

const parse = (done: Done): ReportsCommand =>
  reader<ParseFlags>(
    addParseFlags(
      new ReportsCommand("parse").explain(
        "parse reports: sections, metrics, years, and all removed",
        "Parse reports: title, sections, metrics, years, and everything removed.",
        parseExamples,
      ),
    ),
    done,
    async () => (await import("./parse-command.js")).parseCommand,
  );

const parseExamples = [
  { line: "reports parse in/", does: "all .txt below it, as one JSON array" },
  { line: "reports parse in/ --out-dir out/", does: "a file for each report, in the same tree" },
  { line: "cat a.txt | reports parse -f yaml", does: "in a pipe" },
];

const outline = (done: Done): ReportsCommand =>
  reader<OutlineFlags>(
    addOutlineFlags(
      new ReportsCommand("outline").explain(
        "print the tree of sections",
        "Print the tree of sections, with what is odd beside the heading that it concerns.",
        [
          { line: "reports outline report.txt", does: "headings, roles, years, counts" },
          { line: "reports outline in/ --depth 1", does: "the parts of every report" },
          { line: "reports outline a.txt --metrics | less", does: "and each section's figures" },
        ],
      ),
    ),
    done,
    async () => (await import("./outline-command.js")).outlineCommand,
  );

const metrics = (done: Done): ReportsCommand =>
  reader<MetricsFlags>(
    addMetricsFlags(
      new ReportsCommand("metrics").explain(
        "print a table of the figures",
        "Print a table of the figures: what they measure, of which year, result or target.",
        [
          { line: "reports metrics report.txt", does: "all figures in their order" },
          { line: "reports metrics in/ --status target -f csv", does: "the targets of all reports" },
          { line: "reports metrics in/ --indicator 收入 --pivot year", does: "an indicator over the years" },
        ],
      ),
    ),
    done,
    async () => (await import("./metrics-command.js")).metricsCommand,
  );

const clean = (done: Done): ReportsCommand =>
  reader<CleanFlags>(
    addCleanFlags(
      new ReportsCommand("clean").explain(
        "print what the author wrote, or what was removed",
        "Print what the author wrote, without what sites put into it.",
        [
          { line: "reports clean report.txt", does: "a line a paragraph" },
          { line: "reports clean report.txt --diff", does: "what was removed, in place" },
          { line: "reports clean in/ -f markdown --out-dir out/", does: "a Markdown file a report" },
        ],
      ),
    ),
    done,
    async () => (await import("./clean-command.js")).cleanCommand,
  );

const view = (done: Done): ReportsCommand =>
  reader<ViewFlags>(
    addViewFlags(
      new ReportsCommand("view").explain(
        "write a page that shows the reading on the source",
        "Write one page that shows the reading on the source: outline, marks, metrics, what was removed.",
        [
          { line: "reports view report.txt -o page.html --open", does: "and open it" },
          { line: "reports view in/ -o page.html", does: "several reports with a chooser" },
        ],
      ),
    ),
    done,
    async () => (await import("./view-command.js")).viewCommand,
  );

const compare = (done: Done): ReportsCommand =>
  reader<CompareFlags>(
    addCompareFlags(
      new ReportsCommand("compare").explain(
        "hold last year's targets against this year's results",
        "Hold what reports promise against what the next ones tell; or list indicators over the years.",
        [
          { line: "reports compare in/", does: "each target, its result and a verdict" },
          { line: "reports compare in/ --verdict missed -f csv", does: "what was not reached" },
          { line: "reports compare --from ndjson all.ndjson --what series", does: "levels and growth by year" },
        ],
      ),
    ),
    done,
    async () => (await import("./compare-command.js")).compareCommand,
  );

const check = (done: Done): ReportsCommand =>
  reader<CheckFlags>(
    addCheckFlags(
      new ReportsCommand("check").explain(
        "proofread reports: numbering, figures, years, words, marks",
        "Proofread reports: what is wrong with numbering, figures, years, names, words and marks.",
        [
          { line: "reports check report.txt", does: "what to mend before it is printed" },
          { line: "reports check report.txt --against last.txt", does: "and figures against last year's" },
          { line: "reports check --explain pair", does: "what a rule finds" },
        ],
      ),
    ),
    done,
    async () => (await import("./check-command.js")).checkCommand,
  );

const explain = (done: Done): ReportsCommand =>
  addExplainFlags(
    new ReportsCommand("explain").explain(
      "say why a place, figure or section was read as it was",
      "Say why something was read as it was: each decision, by which entry or rule, and against what.",
      [
        { line: "reports explain report.txt --at 12:30", does: "what stands at line 12, column 30" },
        { line: "reports explain report.txt --metric 17", does: "a figure and its indicator" },
        { line: "reports explain report.txt --section 2.1", does: "a heading" },
      ],
    ),
  )
    .addHelpAll()
    .argument("<file>", "a report, - for a pipe")
    .action(async (file: string, _: ExplainFlags, self: ReportsCommand) => {
      await readyFlags(self);
      const { explainCommand } = await import("./explain-command.js");
      done(await explainCommand(file, self.opts()));
    });
