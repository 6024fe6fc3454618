import { configNotice } from "../../phrases/user-files.js";
import { printable } from "../../write/printable.js";
import { toYaml } from "../../write/yaml.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { applyConfig } from "../flags/config.js";
import { configurable, keyOf } from "../flags/config-keys.js";
import type { Setting } from "../flags/config-settings.js";
import { tellConfig } from "../flags/tell-beside.js";
import type { ReportsCommand } from "../help/command.js";
import { StandardOutput } from "../outputs/text-sink.js";

/** `reports config`: every flag of `parse` with the value in force and where it comes from, as YAML. */
export async function configCommand(command: ReportsCommand): Promise<ExitCode> {
  const use = await applyConfig(command);
  const { file, parts } = use;
  tellConfig(use, command);
  const lines = configurable(command).map((option) => {
    const value: unknown = command.optsWithGlobals()[option.attributeName()];
    const source =
      sources[command.getOptionValueSourceWithGlobals(option.attributeName()) ?? "default"]?.() ??
      configNotice.default();
    const shown = value === undefined ? (option.isBoolean() ? false : null) : value;
    const [first, ...rest] = toYaml({ [keyOf(option)]: shown })
      .trimEnd()
      .split("\n");
    return [`${first} # ${source}`, ...rest].join("\n");
  });
  const heading = file === null ? `# ${configNotice.none()}` : `# ${printable(file)}`;
  await new StandardOutput(process.stdout).write(`${[heading, ...lines, ...parts.flatMap(partLines)].join("\n")}\n`);
  return exitCodes.done;
}

/** What the file has for one command. */
const partLines = ({ key, value }: Setting): string[] => [
  `# ${configNotice.ofCommand(key)}`,
  ...toYaml({ [key]: value })
    .trimEnd()
    .split("\n"),
];

const sources: Readonly<Record<string, () => string>> = { cli: configNotice.commandLine, config: configNotice.file };
