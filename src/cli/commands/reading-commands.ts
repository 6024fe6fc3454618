import { argument, description, example, summary } from "../../phrases/commands.js";
import { learnCommand } from "../../phrases/learn.js";
import { chunksCommand, tablesCommand } from "../../phrases/tables.js";
import { addCheckFlags, type CheckFlags } from "../flags/check-flags.js";
import { addChunksFlags, type ChunksFlags } from "../flags/chunks-flags.js";
import { addCleanFlags, type CleanFlags } from "../flags/clean-flags.js";
import { addCompareFlags, type CompareFlags } from "../flags/compare-flags.js";
import { addExplainFlags, type ExplainFlags } from "../flags/explain-flags.js";
import { addLearnFlags, type LearnFlags } from "../flags/learn-flags.js";
import { addMetricsFlags, type MetricsFlags } from "../flags/metrics-flags.js";
import { addOutlineFlags, type OutlineFlags } from "../flags/outline-flags.js";
import { addParseFlags, type ParseFlags } from "../flags/parse-flags.js";
import { readyFlags } from "../flags/ready-flags.js";
import { addTablesFlags, type TablesFlags } from "../flags/tables-flags.js";
import { tellWritten } from "../flags/tell-beside.js";
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
  tables(done),
  chunks(done),
  learn(done),
  explain(done),
];

const parse = (done: Done): ReportsCommand =>
  reader<ParseFlags>(
    addParseFlags(
      new ReportsCommand("parse").explain(summary.parse(), description.parse(), [
        { line: "reports parse in/", does: example.parseArray() },
        { line: "reports parse in/ --out-dir out/", does: example.parseApart() },
        { line: "cat a.txt | reports parse -f yaml", does: example.pipe() },
      ]),
    ),
    done,
    async () => (await import("./parse-command.js")).parseCommand,
  );

const outline = (done: Done): ReportsCommand =>
  reader<OutlineFlags>(
    addOutlineFlags(
      new ReportsCommand("outline").explain(summary.outline(), description.outline(), [
        { line: "reports outline report.txt", does: example.outline() },
        { line: "reports outline in/ --depth 1", does: example.outlineParts() },
        { line: "reports outline a.txt --metrics | less", does: example.outlineFigures() },
      ]),
    ),
    done,
    async () => (await import("./outline-command.js")).outlineCommand,
  );

const metrics = (done: Done): ReportsCommand =>
  reader<MetricsFlags>(
    addMetricsFlags(
      new ReportsCommand("metrics").explain(summary.metrics(), description.metrics(), [
        { line: "reports metrics report.txt", does: example.metrics() },
        { line: "reports metrics in/ --status target -f csv", does: example.metricsTargets() },
        { line: "reports metrics in/ --indicator 收入 --pivot year", does: example.metricsYears() },
      ]),
    ),
    done,
    async () => (await import("./metrics-command.js")).metricsCommand,
  );

const clean = (done: Done): ReportsCommand =>
  reader<CleanFlags>(
    addCleanFlags(
      new ReportsCommand("clean").explain(summary.clean(), description.clean(), [
        { line: "reports clean report.txt", does: example.clean() },
        { line: "reports clean report.txt --diff", does: example.cleanDiff() },
        { line: "reports clean in/ -f markdown --out-dir out/", does: example.cleanMarkdown() },
      ]),
    ),
    done,
    async () => (await import("./clean-command.js")).cleanCommand,
  );

const view = (done: Done): ReportsCommand =>
  reader<ViewFlags>(
    addViewFlags(
      new ReportsCommand("view").explain(summary.view(), description.view(), [
        { line: "reports view report.txt -o page.html --open", does: example.viewOpen() },
        { line: "reports view in/ -o page.html", does: example.viewSeveral() },
        { line: "reports view in/ --out-dir pages/ --open", does: example.viewDirectory() },
      ]),
    ),
    done,
    async () => (await import("./view-command.js")).viewCommand,
  );

const compare = (done: Done): ReportsCommand =>
  reader<CompareFlags>(
    addCompareFlags(
      new ReportsCommand("compare").explain(summary.compare(), description.compare(), [
        { line: "reports compare in/", does: example.compare() },
        { line: "reports compare in/ --verdict missed -f csv", does: example.compareMissed() },
        { line: "reports compare --from ndjson all.ndjson --what series", does: example.compareSeries() },
      ]),
    ),
    done,
    async () => (await import("./compare-command.js")).compareCommand,
  );

const check = (done: Done): ReportsCommand =>
  reader<CheckFlags>(
    addCheckFlags(
      new ReportsCommand("check").explain(summary.check(), description.check(), [
        { line: "reports check report.txt", does: example.check() },
        { line: "reports check report.txt --against last.txt", does: example.checkAgainst() },
        { line: "reports check --explain pair", does: example.checkRule() },
      ]),
    ),
    done,
    async () => (await import("./check-command.js")).checkCommand,
  );

const tables = (done: Done): ReportsCommand =>
  reader<TablesFlags>(
    addTablesFlags(
      new ReportsCommand("tables").explain(tablesCommand.summary(), tablesCommand.description(), [
        { line: "reports tables in/ --out-dir t/", does: tablesCommand.files() },
        { line: "reports tables in/ -o 表.xlsx", does: tablesCommand.workbook() },
        { line: "reports tables --describe", does: tablesCommand.dictionary() },
      ]),
    ),
    done,
    async () => (await import("./tables-command.js")).tablesCommand,
  );

const chunks = (done: Done): ReportsCommand =>
  reader<ChunksFlags>(
    addChunksFlags(
      new ReportsCommand("chunks").explain(chunksCommand.summary(), chunksCommand.description(), [
        { line: "reports chunks in/ -o chunks.ndjson", does: chunksCommand.file() },
        { line: "reports chunks a.txt --max-chars 500", does: chunksCommand.shorter() },
        { line: "reports chunks --from ndjson all.ndjson", does: chunksCommand.parsed() },
      ]),
    ),
    done,
    async () => (await import("./chunks-command.js")).chunksCommand,
  );

const learn = (done: Done): ReportsCommand =>
  reader<LearnFlags>(
    addLearnFlags(
      new ReportsCommand("learn").explain(learnCommand.summary(), learnCommand.description(), [
        { line: "reports learn pages/ -o site.yaml", does: learnCommand.learn() },
        { line: "reports learn pages/ --dry-run", does: learnCommand.dryRun() },
        { line: "reports clean pages/ --rules site.yaml --removed", does: learnCommand.use() },
      ]),
    ),
    done,
    async () => (await import("./learn-command.js")).learnCommand,
  );

const explain = (done: Done): ReportsCommand =>
  addExplainFlags(
    new ReportsCommand("explain").explain(summary.explain(), description.explain(), [
      { line: "reports explain report.txt --at 12:30", does: example.explainPlace() },
      { line: "reports explain report.txt --metric 17", does: example.explainMetric() },
      { line: "reports explain report.txt --section 2.1", does: example.explainSection() },
    ]),
  )
    .addHelpAll()
    .argument("<file>", argument.file())
    .action(async (file: string, _: ExplainFlags, self: ReportsCommand) => {
      await readyFlags(self);
      const { explainCommand } = await import("./explain-command.js");
      const code = await explainCommand(file, self.opts());
      tellWritten(self);
      done(code);
    });
