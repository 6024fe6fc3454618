import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { outputError } from "../../phrases/outputs.js";
import { type IndexEntry, indexEntry } from "../../view/page/index/index-entry.js";
import { indexMark, indexPage } from "../../view/page/index/index-page.js";
import { reportsIn } from "../../view/page/page.js";
import type { PageReport } from "../../view/page/page-report.js";
import { PlainError, UsageError } from "../errors.js";
import type { DirectoryOutput } from "./directory-output.js";
import { type Text, wholeOf } from "./long-text.js";
import type { Output } from "./output.js";
import { FileSink } from "./text-sink.js";

/** A page a report below one directory, and an index of them. Of each report only its entry is kept. */
export class PagesOutput implements Output {
  readonly #entries: IndexEntry[] = [];

  constructor(
    private readonly directory: string,
    private readonly pages: DirectoryOutput,
    private readonly pageOf: (report: PageReport, index: string) => string,
    /** Places of reports whose pages may be there already and are kept. */
    private readonly kept: readonly string[],
  ) {}

  get count(): number {
    return this.#entries.length;
  }

  async write(place: string, record: Text): Promise<void> {
    const report: PageReport = JSON.parse(wholeOf(record));
    const file = this.#fileOf(place);
    await this.pages.write(place, this.pageOf(report, backToIndex(file)));
    this.#entries.push(indexEntry(file, report));
  }

  async close(): Promise<void> {
    await this.pages.close();
    const written = new Set(this.#entries.map(({ file }) => file));
    for (const place of this.kept) {
      const file = this.#fileOf(place);
      if (!written.has(file) && existsSync(this.pages.pathOf(place))) this.#entries.push(this.#keptEntry(file, place));
    }
    if (this.#entries.length === 0) throw new PlainError(outputError.nothingToView());
    const sink = new FileSink(indexFile(this.directory));
    await sink.write(indexPage(this.#entries));
    await sink.close();
  }

  abandon(): void {
    this.pages.abandon();
  }

  /** What a page of an earlier run says of its report; a file that is none is listed by its name. */
  #keptEntry(file: string, place: string): IndexEntry {
    const [report] = reportsIn(readFileSync(this.pages.pathOf(place), "utf8"));
    if (report !== undefined) return indexEntry(file, report);
    return { file, issuer: null, division: null, years: [], sort: file, metrics: 0, problems: 0 };
  }

  #fileOf(place: string): string {
    return relative(this.directory, this.pages.pathOf(place)).split(sep).join("/");
  }
}

/** `../../index.html` of `county/2020/report.html`. */
const backToIndex = (file: string): string => `${"../".repeat(file.split("/").length - 1)}index.html`;

export const indexFile = (directory: string): string => join(directory, "index.html");

/** @throws UsageError where the index would replace a file without leave; one of ours may be written anew with the pages kept */
export function refuseReplacingIndex(directory: string, existing: { force: boolean; skip: boolean }): void {
  const file = indexFile(directory);
  if (existing.force || !existsSync(file)) return;
  if (existing.skip && readFileSync(file, "utf8").includes(indexMark)) return;
  throw new UsageError(existing.skip ? outputError.otherIndex(file) : outputError.exists(file));
}
