import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { emptyDirectory, reports } from "./reports.js";
import { plant } from "./texts.js";

it("prints the rules in force as a file that --rules takes", async () => {
  const cwd = emptyDirectory();
  const { code, stdout } = await reports(["rules"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# A rules file is a list of rules/);
  const rules: { readonly id: string }[] = parse(stdout);
  expect(rules.length).toBeGreaterThan(40);
  plant(cwd, { "mine.yaml": stdout.replace(/^- id: /gm, "- id: mine-") });
  const both = await reports(["rules", "--rules", "mine.yaml"], { cwd });
  expect(parse(both.stdout)).toEqual([...rules, ...rules.map((rule) => ({ ...rule, id: `mine-${rule.id}` }))]);
});

it("prints the rules that are named, also those that go by shape", async () => {
  const { stdout } = await reports(["rules", "file-size", "page-tag"], {});
  expect(parse(stdout)).toMatchObject([{ id: "file-size", category: "metadata" }]);
  expect(stdout).toMatch(/^# page-tag \(entity\): a tag of a page$/m);
  expect(stdout).not.toContain("line-number");
});

it("explains the form in Chinese to a Chinese user", async () => {
  const { stdout } = await reports(["rules", "file-size"], { env: { LC_ALL: "zh_CN.UTF-8" } });
  expect(stdout).toMatch(/^# 规则文件是规则的列表/);
});

it("knows what it does not have, and what is no rules file", async () => {
  expect(await reports(["rules", "no-such"], {})).toMatchObject({
    code: 2,
    stdout: "",
    stderr: "reports: there is no rule no-such; reports rules prints all\n",
  });
  const cwd = emptyDirectory();
  plant(cwd, { "bad.yaml": "a: b\n" });
  const { code, stderr } = await reports(["rules", "--rules", "bad.yaml"], { cwd });
  expect([code, stderr]).toEqual([2, `reports: ${join("bad.yaml")}:1: a rule file is a list of rules (- id: …)\n`]);
});
