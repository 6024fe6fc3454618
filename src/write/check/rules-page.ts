import type { Rule } from "../../check/rule.js";

const LETTERS = { error: "e", warning: "w", info: "i", off: "–" } as const;
const MENDS = { automatic: "A", suggestion: "S", none: "–" } as const;

/** docs/rules.md: every rule with its examples. */
export const rulesPage = (rules: readonly Rule[]): string =>
  `# What \`reports check\` finds

Made from the rules in \`src/check/rules/\` by \`npx vitest run -u tests/check\`; do not edit. The examples are the rules' tests:
⟦…⟧ is what is found, the line below it the text when mended. Severities are those of the profiles print, draft and corpus:
**e**rror, **w**arning, **i**nfo, – off. Mend: **A** \`--fix\` does it, **S** a suggestion, – none.

| rule | finds | 发现 | p/d/c | mend | source |
| --- | --- | --- | --- | --- | --- |
${rules.map(row).join("\n")}
${rules.map(section).join("")}`;

const row = ({ id, about, severities: { print, draft, corpus }, mend, source }: Rule): string =>
  `| [${id}](#${id}) | ${about.en} | ${about.zh} | ${LETTERS[print]}/${LETTERS[draft]}/${LETTERS[corpus]} | ${MENDS[mend]} | ${source ?? "–"} |`;

const section = ({ id, about, examples }: Rule): string => `
## ${id}

${about.zh}。${about.en}.

${examples.found.map(({ wrong, right }) => `- ${shown(wrong)}${right === undefined ? "" : `\n  → ${shown(right)}`}`).join("\n")}

Left alone:

${examples.alone.map((one) => `- ${shown(typeof one === "string" ? one : one.text)}`).join("\n")}
`;

/** As code, so that no mark of an example is one of the page. */
const shown = (text: string): string => `\`\` ${text.replace(/\n/gu, "⏎")} \`\``;
