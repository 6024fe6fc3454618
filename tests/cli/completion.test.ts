import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.js";
import { emptyDirectory, hasProgram, reports, shell } from "./reports.js";

/** What the shell offers for a line, the cursor at its end. */
async function offered(name: keyof typeof askings, line: string): Promise<string[]> {
  const { stdout: script, code } = await reports(["completion", name]);
  expect(code).toBe(0);
  const cwd = emptyDirectory();
  writeFileSync(join(cwd, "script"), script);
  writeFileSync(join(cwd, "report.txt"), "");
  const { stdout } = await shell(askings[name](line), { cwd });
  return stdout.split("\n").filter((word) => word !== "");
}

const askings = {
  bash: (line: string) => `source ./script; words=(${line.replace("=", " = ")}${line.endsWith(" ") ? ' ""' : ""})
    COMP_WORDS=("\${words[@]}") COMP_CWORD=$((\${#words[@]} - 1)); _reports; printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: (line: string) => `fish --no-config -c 'source ./script; complete -C "${line}"' | cut -f1`,
};

describe.each(["bash", "fish"] as const)("%s", (name) => {
  const here = it.skipIf(!hasProgram(name));

  here.each([
    ["reports me", ["metrics"]],
    ["reports outline --de", ["--depth", "--debug"]],
    ["reports parse --format ", ["json", "yaml", "ndjson", "csv"]],
    ["reports metrics --status t", ["target"]],
    ["reports completion z", ["zsh"]],
  ])("%s", async (line, wanted) => {
    expect((await offered(name, line)).sort()).toEqual([...wanted].sort());
  });

  here("offers every command and every flag", async () => {
    const { commands } = buildProgram(() => {});
    expect(await offered(name, "reports ")).toEqual(expect.arrayContaining(commands.map((command) => command.name())));
    for (const command of commands) {
      const flags = command.options.filter(({ hidden }) => !hidden).map(({ long }) => long ?? "");
      expect(await offered(name, `reports ${command.name()} --`)).toEqual(expect.arrayContaining(flags));
    }
  });
});

it("bash knows --flag=value", async () => {
  expect((await offered("bash", "reports clean --format=m")).sort()).toEqual(["markdown"]);
});

it.skipIf(!hasProgram("zsh"))("zsh takes the script without a word of complaint and knows the command", async () => {
  const { stdout: script } = await reports(["completion", "zsh"]);
  const cwd = emptyDirectory();
  writeFileSync(join(cwd, "script"), script);
  const { code, stderr } = await shell(
    "zsh -fc 'autoload -Uz compinit; compinit -u -d ./dump; source ./script; [[ $_comps[reports] == _reports ]]'",
    { cwd },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
