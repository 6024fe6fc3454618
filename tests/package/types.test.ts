import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Report } from "../../src/model/report.js";
import type { report } from "../../src/model/schema.js";
import { emptyDirectory } from "../cli/reports.js";
import { plant } from "../cli/texts.js";

it("the types are those of the schema", () => {
  expectTypeOf<Report>().toEqualTypeOf<z.infer<typeof report>>();
});

/** What somebody who uses the package writes: all that is recursive, and each type by its name. */
const consumer = `
import { parseReport, type Item, type Paragraph, type Removed, type Report, type Role, type Section } from "work-reports";
function headings(section: Section): string[] {
  return [section.heading ?? "", ...section.sections.flatMap(headings)];
}
const report: Report = parseReport("x");
const deep: string | null | undefined = report.sections[0]?.sections[0]?.sections[0]?.heading;
const role: Role | undefined = report.sections[0]?.role;
const paragraph: Paragraph | undefined = report.sections[0]?.paragraphs[0];
const item: Item | undefined = paragraph?.items[0];
const removed: Removed[] = report.removed;
// @ts-expect-error a heading is text or null
const wrong: number | undefined = report.sections[0]?.heading;
export { deep, headings, item, removed, role, wrong };
`;

describe("the types of the packed tarball, with nothing but its dependency beside it,", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

  it.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("are found and strict: module %s, resolution %s", { timeout: 300_000 }, (module, moduleResolution) => {
    const cwd = emptyDirectory();
    plant(cwd, {
      "use.mts": consumer,
      "tsconfig.json": JSON.stringify({
        compilerOptions: { module, moduleResolution, target: "es2022", strict: true, noEmit: true, types: [] },
        include: ["use.mts"],
      }),
    });
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(realpathSync(join(root, "node_modules/zod")), join(cwd, "node_modules/zod"));
    const installed = join(cwd, "node_modules/work-reports");
    mkdirSync(installed);
    const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", cwd];
    const tarball = execFileSync("npm", pack, { cwd: root, encoding: "utf8" }).trim();
    execFileSync("tar", ["-xzf", join(cwd, tarball), "--strip-components", "1", "-C", installed]);
    expect(() => execFileSync(process.execPath, [compiler, "-p", cwd], { encoding: "utf8" })).not.toThrow();
  });
});
