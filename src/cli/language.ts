import type { Language } from "../phrases/language.js";
import { nearestConfig, whyNotTrusted } from "./flags/config-file.js";
import { readRegularFile } from "./inputs/regular-file.js";

/** What `--lang` takes. */
export const languageChoices = ["auto", "zh", "en"] as const;
type Choice = (typeof languageChoices)[number];

/** The surroundings that a language is told by. */
export interface Locale {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** What the system itself is set to; asked where the environment says nothing, as on Windows. */
  readonly system: () => string;
}

/**
 * The language to speak: `--lang` over REPORTS_LANG over the configuration file over the locale. Help and the messages on
 * wrong flags need it before any flag is parsed, so the arguments are looked at here.
 */
export function chosenLanguage(args: readonly string[], locale: Locale): Language {
  const asked = choiceIn(args) ?? asChoice(locale.env.REPORTS_LANG) ?? configured(args) ?? "auto";
  return asked === "auto" ? languageOf(locale) : asked;
}

/** Whether somebody has asked for a language, other than by his locale. */
export const isAsked = (args: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  [choiceIn(args), asChoice(env.REPORTS_LANG), configured(args)].some((choice) => choice === "zh" || choice === "en");

/** The first that is set of LC_ALL, LC_MESSAGES and LANG, as POSIX has it. */
function languageOf({ env, platform, system }: Locale): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  const locale = set ?? (platform === "win32" ? system() : "C");
  return /^zh\b|^zh_|^Chinese/i.test(locale) ? "zh" : "en";
}

const asChoice = (text: string | undefined): Choice | undefined => languageChoices.find((choice) => choice === text);

/** `--lang zh` or `--lang=zh`, the last of them; behind `--` there are no flags. */
function choiceIn(args: readonly string[]): Choice | undefined {
  return asChoice(flagValue(args, "--lang"));
}

function flagValue(args: readonly string[], flag: string): string | undefined {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  let value: string | undefined;
  flags.forEach((arg, i) => {
    if (arg === flag) value = flags[i + 1];
    else if (arg.startsWith(`${flag}=`)) value = arg.slice(flag.length + 1);
  });
  return value;
}

/** As config-settings.ts has it. */
const maxBytes = 1024 * 1024;

/** `lang: zh` at the beginning of a line: the file itself is read, and judged, when the flags are known. */
const setting = /^lang:[ \t]*["']?(auto|zh|en)["']?[ \t]*(?:#.*)?$/m;

function configured(args: readonly string[]): Choice | undefined {
  if (args.includes("--no-config")) return undefined;
  const named = flagValue(args, "--config");
  try {
    const file = named ?? nearestConfig(process.cwd());
    if (file === null || (named === undefined && whyNotTrusted(file) !== null)) return undefined;
    return asChoice(setting.exec(readRegularFile(file, maxBytes).toString("utf8"))?.[1]);
  } catch {
    // Whoever reads it for its flags says what is wrong with it.
    return undefined;
  }
}
