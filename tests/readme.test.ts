import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rowOf } from "../src/cli/help/help.js";
import { buildProgram } from "../src/cli/program.js";
import { parseReport } from "../src/parse.js";
import { language, useLanguage } from "../src/phrases/language.js";
import { executable } from "./cli/reports.js";

const root = new URL("../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");
const readmes = ["README.md", "README.zh-CN.md"];

const { commands } = buildProgram(() => {});
const flags = new Set(commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])));

/** What stands between fences, with the language behind the opening one; and all that does not. */
const fence = /```(\w+)\n(.*?)```\n/gs;
const fenced = (text: string): string[] =>
  [...text.matchAll(fence)].map(([, language, code]) => `${language}\n${code}`);
const prose = (text: string): string => text.replace(fence, "").replace(/^ {4}.*$/gm, "");

describe.each(readmes)("%s", (name) => {
  const readme = read(name);

  it("shows what really comes out of a report", () => {
    const [, excerpt] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
    const path = "fixtures/01-upload-notice.txt";
    expect(readme).toContain(path);
    const shown: unknown = parse(excerpt ?? "");
    expect(shownBy(shown, parseReport(readFileSync(new URL(path, root)), { path }))).toEqual(shown);
  });

  it("shows what the commands really print", () => {
    const consoles = fenced(readme).filter((code) => code.startsWith("console\n"));
    expect(consoles.length).toBeGreaterThanOrEqual(4);
    for (const block of consoles) {
      const shown = block.slice("console\n".length);
      for (const [, line = "", output = ""] of shown.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        expect(outputOf(line, name.includes("zh") ? "zh" : "en")).toMatch(abbreviated(output));
      }
    }
  });

  it("names every command and every flag, and no flag that is none", () => {
    for (const command of commands) expect(readme).toContain(`reports ${command.name()}`);
    const named = new Set(readme.match(/--[a-z][a-z-]+/g));
    expect([...flags].filter((flag) => !named.has(flag))).toEqual([]);
    const ours = new Set([...flags, "--help", "--version"]);
    expect((prose(readme).match(/--[a-z][a-z-]+/g) ?? []).filter((flag) => !ours.has(flag))).toEqual([]);
  });

  it("says what a flag takes as help does", () => {
    const lang = name.includes("zh") ? "zh" : "en";
    const said = [...readme.matchAll(takes[lang])].map(([, flag = "", what = ""]) => `${flag} ${what}`);
    const known = new Set(helpSays(lang));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((one) => !known.has(one))).toEqual([]);
  });

  it("names every dependency and says why it is there", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    for (const dependency of Object.keys(dependencies)) {
      expect(readme).toMatch(new RegExp(`^\\| ${dependency} \\| .+ \\|$`, "m"));
    }
    for (const dependency of Object.keys(devDependencies))
      expect(readme).toContain(dependency.replace("@biomejs/", ""));
  });

  it("names files that are there", () => {
    const files = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, file]) => file ?? "");
    const local = files.filter((file) => !file.includes("://"));
    expect(local.filter((file) => !existsSync(fileURLToPath(new URL(file, root))))).toEqual([]);
    expect(local).toContain("fixtures/page.png");
  });
});

it("both say the same: examples, flags section by section, rows of tables, exit codes", () => {
  const [english, chinese] = readmes.map(read).map(skeleton);
  expect(chinese).toEqual(english);
});

/** What does not depend on the language. */
function skeleton(readme: string): unknown {
  return readme.split(/^## /m).map((section) => ({
    code: fenced(section).map(withoutComments).map(withoutOutput),
    lines: (section.replace(fence, "").match(/^ {4}.*$/gm) ?? [])
      .filter((line) => !line.includes("#"))
      .map((line) => withoutPlaceholders(line.split(/ {2,}/)[1] ?? "")),
    flags: [...new Set(prose(section).match(/--[a-z][a-z-]+/g))].sort(),
    rows: (section.match(/^\|/gm) ?? []).length,
    firsts: (section.match(/^\| (`[^|]*`|\d[\d, ]*) /gm) ?? []).map((cell) =>
      withoutPlaceholders(cell).replace(/[^\x20-\x7e]/g, ""),
    ),
  }));
}

/** `-o FILE` and `-o <文件>`, `[paths...]` and `[路径...]` say the same. */
const withoutPlaceholders = (text: string): string =>
  text.replace(/<[^>|]+>|\b[A-Z][A-Z/=]*(?=[`, ]|$)/g, "_").replace(/\[[^\]|]+\]/g, "[_]");

/** What a console shows is in the language of the README. */
const withoutOutput = (code: string): string =>
  code.startsWith("console\n")
    ? (code.match(/^\$ .*/gm) ?? []).join("\n").replace(/--language \w+/g, "--language")
    : code;

/** `-o FILE` where English is spoken, `-o <文件>` where Chinese is. */
const takes = { en: /(?<=[` ])(--?[a-z-]+) ([A-Z][A-Z/=]*)(?=[`, ])/g, zh: /(?<=[` ])(--?[a-z-]+) <([^>]+)>/g };

/** Each flag, long and short, with what help says that it takes. */
function helpSays(lang: "en" | "zh"): string[] {
  const spoken = language();
  useLanguage(lang);
  const lines = commands.flatMap(({ options }) => options.map((option) => rowOf(option)[0]));
  useLanguage(spoken);
  return lines.flatMap((line) => {
    const what = /<(.*)>/.exec(line)?.[1] ?? "";
    return (line.match(/--?[a-z][a-z-]*/g) ?? []).map((flag) => `${flag} ${lang === "en" ? what.toUpperCase() : what}`);
  });
}

const withoutComments = (code: string): string => code.replace(/ *(\/\/|#).*$/gm, "");

/** `…` on a line of its own stands for lines that are left out. */
const abbreviated = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split("…\n")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("(?:.*\n)*")}$`,
  );

function outputOf(line: string, lang: string): string {
  const shown = line.replace(/^reports /, `"${process.execPath}" "${executable}" `);
  return execFileSync("bash", ["-c", `set -o pipefail; ${shown} 2>/dev/null`], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "", REPORTS_LANG: lang },
  });
}

/** The value as far as the excerpt shows it: its keys, and as many entries of a list. */
function shownBy(excerpt: unknown, value: unknown): unknown {
  if (Array.isArray(excerpt))
    return excerpt.map((entry, i) => shownBy(entry, Array.isArray(value) ? value[i] : undefined));
  if (typeof excerpt !== "object" || excerpt === null || typeof value !== "object" || value === null) return value;
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(Object.entries(excerpt).map(([key, shown]) => [key, shownBy(shown, fields.get(key))]));
}
