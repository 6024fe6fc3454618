import { tablesCommand as said } from "../../phrases/tables.js";
import { counted, told } from "../../phrases/views.js";
import { isBinary } from "../../view/metrics/metrics-formats.js";
import { metricsReport } from "../../view/metrics/metrics-report.js";
import type { MetricRow } from "../../write/metric-row.js";
import { bomContradiction, refuse } from "../flags/contradictions.js";
import type { MetricsFlags } from "../flags/metrics-flags.js";
import { mark } from "../outputs/formats.js";
import { GatheredOutput } from "../outputs/gathered-output.js";
import { paintFor } from "../outputs/product.js";
import { say } from "../outputs/standard-error.js";
import { filesOf, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showCommand, surroundings } from "./show-command.js";

/** `reports metrics`: the rows of all reports in one table. */
export const metricsCommand = (paths: readonly string[], flags: MetricsFlags): Promise<number> =>
  showCommand(paths, flags, async (found) => {
    refuse([
      bomContradiction(flags.bom, flags.format === "csv" || flags.format === "tsv"),
      [isBinary(flags.format) && goesToTerminal(flags), said.notForTerminal(flags.format)],
      [flags.pivot !== undefined && flags.format === "parquet", said.noPivot()],
    ]);
    const { width, painted, named: several } = surroundings(flags, found);
    const options = {
      format: flags.format,
      order: { by: flags.sort ?? null, reverse: flags.reverse === true },
      pivot: flags.pivot === "year",
      canonical: flags.canonical === true,
      several,
      width,
      paint: await paintFor(painted),
    };
    const filter = {
      indicators: flags.indicator,
      canonical: flags.canonical === true,
      issuer: flags.issuer ?? null,
      years: flags.year ?? null,
      status: flags.status ?? null,
      unit: flags.unit ?? null,
      section: flags.section ?? null,
      masked: flags.masked,
    };
    let fit = 0;
    const output = new GatheredOutput<readonly MetricRow[]>(
      openSink(flags, filesOf(found.inputs)),
      JSON.parse,
      async (rows) => {
        const wanted = rows.flat();
        fit = wanted.length;
        const written = await metricsReport(wanted, options);
        return typeof written === "string" && flags.bom === true ? mark + written : written;
      },
    );
    return {
      product: {
        kind: "rows",
        filter,
        sentences: !(flags.format === "table" || flags.format === "markdown" || options.pivot),
      },
      work: gatheringWork(found, output),
      tell: ({ counts }) => {
        if (fit > 0 || counts.reports === 0 || flags.quiet === true) return;
        say(`reports: ${counts.metrics > 0 ? told.noneFits(counted.metrics(counts.metrics)) : told.noFigures()}`);
      },
    };
  });
