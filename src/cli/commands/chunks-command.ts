import { chunksCommand as said, tablesCommand } from "../../phrases/tables.js";
import type { ChunksFlags } from "../flags/chunks-flags.js";
import { refuse } from "../flags/contradictions.js";
import { noInputs } from "../inputs/input.js";
import { type Output, StreamOutput } from "../outputs/output.js";
import { loadProduct, type Product } from "../outputs/product.js";
import { RowsOutput } from "../outputs/rows-output.js";
import { parsedWork } from "../work/records-work.js";
import { watchSignals } from "../work/signals.js";
import { filesOf, findFiles, gatheringWork, openSink } from "../work/work.js";
import { goesToTerminal, showWork } from "./show-command.js";

/** `reports chunks`: the author's text in pieces for a search index. */
export async function chunksCommand(paths: readonly string[], flags: ChunksFlags): Promise<number> {
  const parsed = flags.from === "ndjson";
  const { maxChars, minChars, format } = flags;
  refuse([
    [minChars > maxChars, said.lengths()],
    [format === "parquet" && goesToTerminal(flags), tablesCommand.notForTerminal(format)],
    [parsed && flags.filesFrom !== undefined, tablesCommand.oneInput()],
  ]);
  const found = parsed ? noInputs : await findFiles(paths, flags);
  const stop = watchSignals();
  const product: Product = { kind: "chunks", options: { maxChars, minChars }, rows: format === "parquet" };
  const output = await outputFor(flags, parsed ? paths : filesOf(found.inputs), product);
  const work = parsed ? parsedWork(paths, flags, stop.signal, output) : gatheringWork(found, output);
  return (await showWork({ product, work }, flags, stop)) ?? stop.exitCode();
}

async function outputFor(
  flags: ChunksFlags,
  files: Parameters<typeof openSink>[1],
  product: Product & { kind: "chunks" },
): Promise<Output> {
  const sink = openSink(flags, files);
  if (flags.format === "ndjson") return new StreamOutput(sink, await loadProduct(product));
  const { ParquetFile } = await import("../../write/parquet.js");
  const { chunkColumns } = await import("../../write/chunks/columns.js");
  return new RowsOutput(sink, new ParquetFile(chunkColumns));
}
