import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, shell } from "./reports.js";
import { plant, report } from "./texts.js";

const rules = "- { id: mine, category: advert, where: line, match: 本站出品 }\n";

describe("what is read is never replaced", () => {
  it.each([
    ["the input, by diagnostics", "$reports parse a.txt -f ndjson --diagnostics-output a.txt"],
    ["the input, through a linked directory", "$reports parse a.txt -o dot/a.txt"],
    ["the input, through a linked directory, by a page", "$reports view a.txt -o dot/a.txt"],
    ["the input, through a linked directory, by text", "$reports clean a.txt -o dot/a.txt"],
    ["the input, through a linked directory, by a tree", "$reports clean a.txt --out-dir dot --force"],
    ["the input, by a table", "$reports metrics a.txt -o dot/a.txt"],
    ["the input, by an explanation", "$reports explain a.txt --metric 1 -o dot/a.txt"],
    ["the file behind a link", "$reports parse link.txt -o a.txt"],
    ["the link itself", "$reports parse a.txt -o link.txt"],
    ["the file under another name", "$reports parse a.txt -o hard.txt"],
    ["a list", "$reports parse --files-from list -o list"],
    ["a list, by a tree", "$reports clean --files-from list.txt --out-dir . --force"],
    ["rules", "$reports parse --rules rules.yaml a.txt -o rules.yaml"],
    ["a configuration", "$reports parse --config conf.yaml a.txt -o conf.yaml"],
    ["a configuration that was found", "$reports parse b/b.txt -o reports.config.yaml"],
    ["what standard input is read from", "$reports parse - -o a.txt < a.txt"],
    ["what standard input is read from, as a list", "$reports parse --files-from - -o list < list"],
    ["what standard input is read from, as records", "$reports parse --from ndjson -o r.ndjson < r.ndjson"],
    ["two outputs in one file", "$reports parse a.txt -o x.json --diagnostics-output ./x.json"],
    ["two outputs in one file of a tree", "$reports parse a.txt --out-dir out --diagnostics-output out/a.json"],
  ])("%s", async (_, line) => {
    const cwd = emptyDirectory();
    const files = {
      "a.txt": report(),
      "b/b.txt": report(),
      list: "a.txt\n",
      "list.txt": "list.txt\na.txt\n",
      "rules.yaml": rules,
      "conf.yaml": "quiet: true\n",
      "reports.config.yaml": "quiet: true\n",
      "r.ndjson": `{"text":"一"}\n`,
    };
    plant(cwd, files);
    symlinkSync(".", join(cwd, "dot"));
    symlinkSync("a.txt", join(cwd, "link.txt"));
    linkSync(join(cwd, "a.txt"), join(cwd, "hard.txt"));
    const before = (await shell("ls -A", { cwd })).stdout;
    const { code, stderr } = await shell(line, { cwd });
    expect(stderr).toMatch(/^(reports: flags from .*\n)?reports: .*: (is an input too.*|is to hold two outputs)\n$/);
    expect(code).toBe(2);
    expect((await shell("ls -A", { cwd })).stdout).toBe(before);
    for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), "utf8")).toBe(content);
  });

  it("but a device may be written twice", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const line = "$reports parse a.txt -o /dev/null --diagnostics-output /dev/null < /dev/null";
    expect((await shell(line, { cwd })).code).toBe(0);
  });
});
