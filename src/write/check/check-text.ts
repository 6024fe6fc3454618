import { printable } from "../printable.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";

/** Paints words for a terminal; leaves them alone elsewhere. */
export type Paint = (severity: PlacedFinding["severity"] | "mark", words: string) => string;

const NAMES = {
  zh: { error: "错误", warning: "警告", info: "提示", sum: ["处错误", "处警告", "处提示"], none: "没有发现问题" },
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    sum: [" errors", " warnings", " notes"],
    none: "nothing found",
  },
} as const;

/** `柳溪.txt:12:1: 警告: … [pair]`, as compilers do, with the place below it. */
export const checkText =
  (language: "zh" | "en", paint: Paint) =>
  (files: readonly CheckedFile[]): string => {
    const names = NAMES[language];
    const lines = files.flatMap((file) => file.findings.map((finding) => entry(file.path, finding, names, paint)));
    const all = files.flatMap(({ findings }) => findings);
    const counts = (["error", "warning", "info"] as const).map((severity, i) => {
      const n = all.filter((finding) => finding.severity === severity).length;
      return n === 0 ? null : `${n}${names.sum[i]}`;
    });
    const sum = counts.filter((count) => count !== null).join(language === "zh" ? "，" : ", ");
    return `${lines.join("")}${sum === "" ? names.none : sum}\n`;
  };

function entry(path: string, finding: PlacedFinding, names: (typeof NAMES)["zh" | "en"], paint: Paint): string {
  const { severity, message, rule, from, before, text, behind, suggestion } = finding;
  const head = `${printable(path)}:${from.line}:${from.column}: ${paint(severity, names[severity])}: ${printable(message)} [${rule}]`;
  const mend = suggestion === null ? "" : `  → ${printable(suggestion.text) || "（删）"}`;
  return `${head}\n    ${printable(before)}${paint("mark", printable(`⟦${oneLine(text)}⟧`))}${printable(behind)}${mend}\n`;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, "⏎");
