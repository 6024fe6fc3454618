import type { Rule } from "../../check/rule.js";

const LETTERS = { error: "e", warning: "w", info: "i", off: "–" } as const;
const MENDS = { automatic: "A", suggestion: "S", none: "–" } as const;

/** docs/rules.md: every rule with its examples. */
export const rulesPage = (rules: readonly Rule[]): string =>
  `# What \`reports check\` finds · 校对规则

Made from the rules in \`src/check/rules/\` by \`npx vitest run tests/check --update\`; do not edit. The examples are the rules'
tests: ⟦…⟧ is what is found, the line below it the text when mended. Severities are those of the profiles print, draft and corpus:
**e**rror, **w**arning, **i**nfo, – off. Mend: **A** \`--fix\` does it, **S** a suggestion, – none.

本页由 \`src/check/rules/\` 中的规则生成，请勿手改。例子就是规则的测试：⟦…⟧ 是报告的问题，下一行是改正后的文字，“不报告”之下是看似有误、实则
无误的文字。级别依次为定稿（print）、草稿（draft）、收集（corpus）三种模式下的级别：**e** 错误，**w** 警告，**i** 提示，– 关闭。改正：**A** 由
\`--fix\` 自动改正，**S** 只给建议，– 不给建议。

| rule 规则 | finds | 发现 | p/d/c 级别 | mend 改正 | source 依据 |
| --- | --- | --- | --- | --- | --- |
${rules.map(row).join("\n")}
${rules.map(section).join("")}`;

const row = ({ id, about, severities: { print, draft, corpus }, mend, source }: Rule): string =>
  `| [${id}](#${id}) | ${about.en} | ${about.zh} | ${LETTERS[print]}/${LETTERS[draft]}/${LETTERS[corpus]} | ${MENDS[mend]} | ${source ?? "–"} |`;

const section = ({ id, about, examples }: Rule): string => `
## ${id}

${about.zh}。${about.en}.

${examples.found.map(({ wrong, right }) => `- ${shown(wrong)}${right === undefined ? "" : `\n  → ${shown(right)}`}`).join("\n")}

Left alone · 不报告：

${examples.alone.map((one) => `- ${shown(typeof one === "string" ? one : one.text)}`).join("\n")}
`;

/** As code, so that no mark of an example is one of the page. */
const shown = (text: string): string => `\`\` ${text.replace(/\n/gu, "⏎")} \`\``;
