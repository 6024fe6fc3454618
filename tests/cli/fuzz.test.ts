import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type FormatName, formatNames } from "../../src/cli/outputs/formats.js";
import { wholeOf } from "../../src/cli/outputs/long-text.js";
import { here } from "../../src/cli/work/here.js";
import type { Outcome } from "../../src/cli/work/task.js";
import { report } from "../../src/model/schema.js";
import type { Encoding } from "../../src/text/source.js";
import { anyText, mutatedText, splicedText } from "../generate/texts.js";
import { encode } from "../text/encode.js";

/** By hand: FUZZ_RUNS=1000000 npx vitest run tests/cli/fuzz */
const numRuns = Number(process.env.FUZZ_RUNS ?? 10_000);
/** Milliseconds of processor time for one input of up to 100 kB. */
const limit = 1_000;
/** One that took longer is measured again: a collection of garbage or a cold cache is not the input's. */
const tries = 6;

const directory = mkdtempSync(join(tmpdir(), "reports-fuzz-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(report));

const text = fc.oneof(anyText, splicedText, mutatedText);
const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  text.map((written) => Buffer.from(written)),
  fc.uint8Array({ maxLength: 400 }),
  text.map((written) => encode(written, "utf-16le")),
  fc
    .tuple(text, fc.integer({ min: 1, max: 200 }))
    .map(([written, times]) => Buffer.from(written.repeat(times)).subarray(0, 100_000)),
  fc.tuple(text, fc.nat(), fc.nat(255)).map(([written, at, byte]) => {
    const damaged = Buffer.from(written);
    if (damaged.length > 0) damaged[at % damaged.length] = byte;
    return damaged;
  }),
);
const encodings: (Encoding | undefined)[] = [undefined, "utf-8", "gb18030", "gbk", "big5", "utf-16le", "utf-16be"];

it(
  "gives a valid output or a plain reason for any bytes and flags, within a second",
  async () => {
    const file = join(directory, "input.txt");
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom(...formatNames),
        fc.constantFrom(...encodings),
        fc.boolean(),
        async (input, format, encoding, apart) => {
          writeFileSync(file, input);
          const product = { kind: "report", format, bom: false } as const;
          const settings = {
            product,
            apart,
            encoding,
            rules: [],
            generator: true,
            maxBytes: 1 << 20,
            language: "en",
            debug: false,
          } as const;
          const doer = await here(settings);
          let least = Number.POSITIVE_INFINITY;
          let outcome: Outcome | null = null;
          for (let i = 0; i < tries && least >= limit; i++) {
            const started = process.cpuUsage();
            outcome = await doer.do({ kind: "input", input: { path: "a.txt", file, place: "a.txt" } });
            least = Math.min(least, process.cpuUsage(started).user / 1000);
          }
          expect(least).toBeLessThan(limit);
          if (outcome?.ok) expect(faultsOf(wholeOf(outcome.text), format)).toEqual([]);
          else expect(outcome?.why).toMatch(/^is (binary|not readable)[^\n]*$/);
        },
      ),
      { numRuns },
    );
  },
  Math.max(300_000, numRuns * 120),
);

function faultsOf(output: string, format: FormatName): unknown[] {
  if (format === "csv") return output === "" || /^(file|a\.txt),/.test(output) ? [] : [output.slice(0, 100)];
  const value: unknown =
    format === "yaml" ? parse(output.replace(/^---\n/, ""), { maxAliasCount: 0 }) : JSON.parse(output);
  validate(value);
  return validate.errors ?? [];
}
