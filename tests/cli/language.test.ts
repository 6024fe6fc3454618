import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chosenLanguage } from "../../src/cli/language.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

const of = (args: string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform = "linux", system = "zh-CN"): string =>
  chosenLanguage(["--no-config", ...args], { env, platform, system: () => system });

describe("the language", () => {
  it.each([
    [{}, "en"],
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_US.UTF-8" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_HK" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "" }, "zh"],
    [{ LANG: "zhuang" }, "en"],
    [{ LANG: "en_US.UTF-8", REPORTS_LANG: "zh" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", REPORTS_LANG: "en" }, "en"],
    [{ LANG: "zh_CN.UTF-8", REPORTS_LANG: "auto" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", REPORTS_LANG: "martian" }, "zh"],
  ])("is that of %j: %s", (env, language) => expect(of([], env)).toBe(language));

  it.each([
    [["--lang", "zh"], "zh"],
    [["parse", "--lang=zh", "a.txt"], "zh"],
    [["--lang", "zh", "parse", "--lang", "en"], "en"],
    [["--lang", "auto"], "en"],
    [["parse", "--", "--lang", "zh"], "en"],
  ])("is what %j asks for: %s", (args, language) => expect(of(args, { LANG: "C" })).toBe(language));

  it("is the system's on Windows, where the environment says nothing", () => {
    expect(of([], {}, "win32")).toBe("zh");
    expect(of([], {}, "win32", "en-US")).toBe("en");
    expect(of([], { LANG: "C" }, "win32")).toBe("en");
  });

  it("may stand in a configuration file; the environment and the flag win", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "reports.config.yaml": "lang: zh # 中文\n", "a.txt": report() });
    const stderr = async (args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
      (await reports(["prase", ...args], { cwd, env })).stderr;
    expect(await stderr([])).toMatch(/^错误：没有命令“prase”/);
    expect(await stderr(["--lang", "en"])).toMatch(/^error: unknown command/);
    expect(await stderr([], { REPORTS_LANG: "en" })).toMatch(/^error: unknown command/);
    expect(await stderr(["--no-config"])).toMatch(/^error: unknown command/);
    expect((await reports(["parse", "a.txt"], { cwd })).code).toBe(0);
    plant(cwd, { "other.yaml": "lang: en\n" });
    expect(await stderr(["--config", join(cwd, "other.yaml")])).toMatch(/^error: unknown command/);
  });

  it("of help is the locale's", async () => {
    const { stdout } = await reports(["parse", "--help"], { env: { LC_ALL: "zh_CN.UTF-8" } });
    expect(stdout).toContain("用法：reports parse|解析 [选项] [路径...]");
    expect((await reports(["--lang", "zh", "man"])).stdout).toContain(".SH 退出码");
  });

  it.each([
    [["prase"], "错误：没有命令“prase”\n（是否想用 parse？）\n（详见 reports --help）\n"],
    [["view", "--opne"], "错误：没有选项“--opne”\n（是否想用 --open？）\n（详见 reports view --help）\n"],
    [["clean", "-f", "pdf"], /^错误：选项“-f, --format <名称>”的取值“pdf”无效。可选：text、markdown/],
    [["completion"], /^错误：缺少必需的“终端”\n/],
    [["completion", "csh"], /^错误：“终端”的取值“csh”无效。可选：bash、zsh、fish。\n/],
    [["metrics", "--year", "x"], /^错误：选项“--year <年份>”的取值“x”无效。应为一个或两个年份，如 2019-2021。\n/],
    [["metrics", "--year"], /^错误：选项“--year <年份>”缺少取值\n/],
    [["man", "a", "b"], /^错误：多余的输入：应有 0 个，给了 2 个。\n/],
  ])("of what is wrong with %j is Chinese in Chinese", async (args, message) => {
    const { code, stderr } = await reports(args, { env: { REPORTS_LANG: "zh" } });
    expect(code).toBe(2);
    if (typeof message === "string") expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });
});

it("examples name files and values in Chinese, and each of them runs", async () => {
  const zh = { env: { REPORTS_LANG: "zh" } };
  expect((await reports(["metrics", "--help"], zh)).stdout).toContain(
    "reports metrics 文件夹 --status 目标 -o 表.xlsx",
  );
  const cwd = emptyDirectory();
  plant(cwd, { "文件夹/a.txt": report() });
  const run = await reports(["metrics", "文件夹", "--status", "目标", "-o", "表.xlsx", "--no-config"], { cwd, ...zh });
  expect(run).toMatchObject({ code: 0 });
});
