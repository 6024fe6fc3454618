import type { Rule } from "../../check/rule.js";

const WORDS = {
  zh: {
    profiles: { print: "定稿（print）", draft: "草稿（draft）", corpus: "收集（corpus）" },
    severities: { error: "错误", warning: "警告", info: "提示", off: "关闭" },
    mends: { automatic: "可自动修改", suggestion: "给出建议", none: "不作修改" },
    source: "依据",
    found: "会发现",
    alone: "不会误报",
  },
  en: {
    profiles: { print: "print", draft: "draft", corpus: "corpus" },
    severities: { error: "error", warning: "warning", info: "info", off: "off" },
    mends: { automatic: "can be mended", suggestion: "a suggestion", none: "no mend" },
    source: "source",
    found: "finds",
    alone: "leaves alone",
  },
} as const;

/** What a rule finds, how grave that is, and examples: for `--explain`. */
export function ruleInWords({ id, about, severities, mend, source, examples }: Rule, language: "zh" | "en"): string {
  const words = WORDS[language];
  const inProfile = (profile: keyof typeof severities): string =>
    `${words.profiles[profile]} ${words.severities[severities[profile]]}`;
  const grave = [inProfile("print"), inProfile("draft"), inProfile("corpus")].join(" · ");
  return [
    `${id}: ${about[language]}`,
    `  ${grave} · ${words.mends[mend]}${source === null ? "" : ` · ${words.source} ${source}`}`,
    `  ${words.found}:`,
    ...examples.found.flatMap(({ wrong, right }) => [
      `    ${oneLine(wrong)}`,
      ...(right === undefined ? [] : [`      → ${oneLine(right)}`]),
    ]),
    `  ${words.alone}:`,
    ...examples.alone.map((one) => `    ${oneLine(typeof one === "string" ? one : one.text)}`),
    "",
  ].join("\n");
}

const oneLine = (text: string): string => text.replace(/\n/gu, "⏎");
