import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

/** Rules that would take a sentence of the author's. */
const rules = "- { id: mine, category: advert, where: line, match: 新建学校3所。 }\n";

describe("a configuration that nobody named", () => {
  it.each([
    ["output", "output: ../home/startup"],
    ["out-dir", "out-dir: ../home"],
    ["force", "force: true"],
    ["diagnostics-output", "diagnostics-output: ../home/startup"],
    ["files-from", "files-from: ../home/startup"],
    ["rules", "rules: [../home/rules.yaml]"],
  ])("sets no %s", async (key, line) => {
    const cwd = emptyDirectory();
    plant(cwd, {
      "home/startup": "echo mine\n",
      "home/a.json": "mine too",
      "home/rules.yaml": rules,
      "shared/reports.config.yaml": `${line}\nformat: json\n`,
      "shared/work/a.txt": report(),
      "shared/.git/HEAD": "",
    });
    const { code, stdout, stderr } = await reports(["parse", "a.txt"], { cwd: join(cwd, "shared/work") });
    expect(JSON.parse(stdout)).toMatchObject([{ source: { path: "a.txt" }, removed: [], generator: { rules: null } }]);
    expect(stderr.split("\n")[0]).toBe(
      `reports: flags from ${join(cwd, "shared/reports.config.yaml")}, without ${key}: ` +
        "only a file given with --config sets what else is read and written",
    );
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "home/startup"), "utf8")).toBe("echo mine\n");
    expect(readFileSync(join(cwd, "home/a.json"), "utf8")).toBe("mine too");
  });

  it("is looked for no higher than the repository or the home directory, and outside both only here", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "reports.config.yaml": "format: yaml\n", "work/in/a.txt": report() });
    const inside = { cwd: join(cwd, "work/in") };
    const isJson = async (env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
      (await reports(["parse", "a.txt"], { ...inside, env })).stdout.startsWith("[");
    expect(await isJson()).toBe(true);
    expect(await isJson({ HOME: join(cwd, "work") })).toBe(true);
    expect(await isJson({ HOME: cwd })).toBe(false);
    plant(cwd, { "work/.git/HEAD": "" });
    expect(await isJson({ HOME: cwd })).toBe(true);
  });

  it.each([
    ["which others can write", (file: string) => chmodSync(file, 0o666), "others can write it"],
    ["which others can replace", (file: string) => chmodSync(join(file, ".."), 0o777), "others can replace it"],
  ])("%s is not used", async (_, change, why) => {
    const cwd = emptyDirectory();
    const file = join(cwd, "reports.config.yaml");
    plant(cwd, { "reports.config.yaml": "format: yaml\n", "a.txt": report() });
    change(file);
    const { stdout, stderr } = await reports(["parse", "a.txt"], { cwd });
    expect(stdout).toMatch(/^\[/);
    expect(stderr).toContain(`reports: ${file} is not used: ${why}; --config takes it all the same\n`);
    expect((await reports(["parse", "a.txt", "--config", file], { cwd })).stdout).toMatch(/^---/);
  });

  it.runIf(process.getuid?.() === 0)("which belongs to somebody else is not used", async () => {
    const cwd = emptyDirectory();
    const file = join(cwd, "reports.config.yaml");
    plant(cwd, { "reports.config.yaml": "format: yaml\n", "a.txt": report() });
    chownSync(file, 65_534, 65_534);
    const { stdout, stderr } = await reports(["parse", "a.txt"], { cwd });
    expect(stdout).toMatch(/^\[/);
    expect(stderr).toContain(`${file} is not used: it belongs to another user`);
  });

  it("is not waited for where it is a pipe", async () => {
    const cwd = emptyDirectory();
    execFileSync("mkfifo", ["-m", "600", join(cwd, "reports.config.yaml")]);
    const { code, stderr } = await reports(["parse"], { cwd, stdin: report() });
    expect(stderr).toMatch(/reports\.config\.yaml: is a pipe, socket or device, not a file\n$/);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "reports.config.yaml"))).toBe(true);
  });
});
