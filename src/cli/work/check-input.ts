import { type CheckOptions, checkReport } from "../../check/check.js";
import { Checked } from "../../check/checked.js";
import { expectationOf } from "../../check/expectation.js";
import { fixed } from "../../check/fix.js";
import { sketchOf } from "../../check/sketch.js";
import { type ParseOptions, parseReport, readFindings } from "../../parse.js";
import { pointsAt } from "../../text/points.js";
import type { Source } from "../../text/source.js";
import type { CleanDocument } from "../../view/clean/clean-docx.js";
import { type PlacedFinding, START } from "../../write/check/checked-file.js";
import { exceptionsBeside } from "../inputs/exceptions-file.js";
import { readBytes } from "../inputs/read-bytes.js";
import { sourceOf } from "../inputs/source-of.js";
import type { MendedFile } from "../outputs/fixed-files.js";
import type { CheckSettings } from "./check-settings.js";
import { noCounts } from "./counts.js";
import type { Outcome, Task } from "./task.js";

/** Proofreads inputs. */
export interface Checker {
  check(task: Task & { kind: "input" }, maxBytes: number): Promise<Outcome>;
}

/** Reads last year's report once, and proofreads each input against it. */
export async function checkerFor(settings: CheckSettings, options: ParseOptions, maxBytes: number): Promise<Checker> {
  const against =
    settings.against === null
      ? null
      : new Checked(
          readFindings(await sourceIn(settings.against, options, maxBytes), { ...options, path: settings.against }),
        );
  const expected = settings.expect === null ? null : expectationOf(settings.expect);
  const { vocabulary } = settings;
  const asked: CheckOptions = {
    profile: settings.profile,
    overrides: new Map(settings.overrides),
    language: settings.language,
  };
  return {
    check: async ({ input, bytes }, most) => {
      const given = bytes ?? (await readBytes(input, most));
      const around = {
        against,
        expected: expected?.(input.path) ?? null,
        vocabulary,
        exceptions: await exceptionsBeside(input),
      };
      const source = await sourceOf(input, given, { encoding: options.encoding, maxBytes: most });
      const read = (source: string | Source): Checked =>
        new Checked(readFindings(source, { ...options, path: input.path }), around);
      const asIs = read(source);
      const mended = settings.fix ? fixed(asIs, read, asked) : null;
      const text = mended === null ? asIs : read(mended.source);
      const findings = checkReport(text, asked);
      const file: MendedFile = {
        path: input.path,
        findings: placed(text.source, findings),
        source: settings.withSource ? asIs.source : null,
        fixed: mended?.source ?? null,
        changes: mended?.changes ?? [],
        document: settings.document
          ? await documentOf(mended?.source ?? source, { ...options, path: input.path })
          : null,
        empty: text.blocks.length === 0,
        encoding: asIs.reading.source.encoding,
        bom: given[0] === 0xef,
        extracted: source.extracted,
        sketch: settings.profile === "corpus" ? sketchOf(text.source) : [],
      };
      return {
        ok: true,
        text: JSON.stringify(file),
        counts: {
          ...noCounts(),
          reports: 1,
          warnings: findings.filter(({ severity }) => severity === "warning").length,
          errors: findings.filter(({ severity }) => severity === "error").length,
        },
        diagnostics: [],
      };
    },
  };
}

async function documentOf(source: string | Source, options: ParseOptions): Promise<CleanDocument> {
  const { cleanBlocksOf } = await import("../../view/clean/clean-blocks.js");
  return cleanBlocksOf(parseReport(source, options), typeof source === "string" ? source : source.text);
}

async function sourceIn(file: string, { encoding }: ParseOptions, maxBytes: number): Promise<Source> {
  const bytes = await readBytes({ path: file, file, place: file }, maxBytes);
  return sourceOf({ place: file }, bytes, { encoding, maxBytes });
}

/** How much of a line is shown on each side of a finding. */
const BESIDE = 16;

function placed(source: string, findings: ReturnType<typeof checkReport>): PlacedFinding[] {
  if (findings.length === 0) return [];
  const points = pointsAt(
    source,
    findings.flatMap(({ span }) => span),
  );
  const characters = /[\ud800-\udfff]/u.test(source) ? [...source] : source;
  const slice = (from: number, to: number): string =>
    [...characters.slice(Math.max(0, from), Math.max(0, to))].join("");
  return findings.map((finding) => ({
    ...finding,
    from: points.get(finding.span[0]) ?? START,
    to: points.get(finding.span[1]) ?? START,
    before:
      slice(finding.span[0] - BESIDE, finding.span[0])
        .split(/[\r\n]/u)
        .at(-1)
        ?.trimStart() ?? "",
    behind:
      slice(finding.span[1], finding.span[1] + BESIDE)
        .split(/[\r\n]/u)[0]
        ?.trimEnd() ?? "",
  }));
}
