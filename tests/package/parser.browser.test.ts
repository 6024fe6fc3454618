import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { parseReport } from "../../src/parse.js";
import { emptyDirectory } from "../cli/reports.js";
import { inBrowser } from "../view/page/browser.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fixtures = readdirSync(join(root, "fixtures"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(root, "fixtures", name)));

/** A page of somebody's own that reads reports. */
const page = `
  import { parseReport } from "work-reports";
  const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  globalThis.read = (base64) => parseReport(bytes(base64));
  document.body.innerHTML = '<main class="sheet" data-ready></main>';
`;

/** Bundled as bundlers for the browser do; a module of Node would be an error. */
async function bundled(): Promise<string> {
  const cwd = emptyDirectory();
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules/work-reports"));
  writeFileSync(join(cwd, "page.mjs"), page);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(cwd, "page.mjs")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    charset: "utf8",
  });
  expect(Object.keys(metafile.inputs).filter((name) => name.startsWith("node:"))).toEqual([]);
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

inBrowser("the parser", (open) => {
  it("reads in a browser what it reads here, but for the words of glued headings", { timeout: 300_000 }, async () => {
    const shown = await open(
      `<!doctype html><meta charset="utf-8"><title>Reports</title><body><script>${await bundled()}</script>`,
    );
    for (const bytes of fixtures) {
      const read = await shown.evaluate<unknown>(`read(${JSON.stringify(bytes.toString("base64"))})`);
      const { diagnostics, ...report } = parseReport(bytes);
      expect(read).toMatchObject(report);
    }
  });
});
