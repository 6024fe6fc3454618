import { printable } from "../printable.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";

/** Paints words for a terminal; leaves them alone elsewhere. */
export type Paint = (severity: PlacedFinding["severity"] | "mark", words: string) => string;

const NAMES = {
  zh: {
    error: "错误",
    warning: "警告",
    info: "提示",
    sum: ["处错误", "处警告", "处提示"],
    none: "没有发现问题",
    empty: "没有正文，无可校对",
    unread: "没有读到任何报告",
  },
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    sum: [" errors", " warnings", " notes"],
    none: "nothing found",
    empty: "there is no text to proofread",
    unread: "no report was read",
  },
} as const;

/** `柳溪.txt:12:1: 警告: … [pair]`, as compilers do, with the place below it. */
export const checkText =
  (language: "zh" | "en", paint: Paint) =>
  (files: readonly CheckedFile[]): string => {
    const names = NAMES[language];
    const empty = files.filter((file) => file.empty).map((file) => `${printable(file.path)}: ${names.empty}\n`);
    const lines = files.flatMap((file) => file.findings.map((finding) => entry(file.path, finding, names, paint)));
    const all = files.flatMap(({ findings }) => findings);
    const counts = (["error", "warning", "info"] as const).map((severity, i) => {
      const n = all.filter((finding) => finding.severity === severity).length;
      return n === 0 ? null : `${n}${n === 1 ? names.sum[i]?.replace(/s$/, "") : names.sum[i]}`;
    });
    const sum = counts.filter((count) => count !== null).join(language === "zh" ? "，" : ", ");
    const above = lines.join("") + empty.join("");
    if (sum !== "") return `${above}${sum}\n`;
    // Nothing is found in what nobody could read, and that says nothing good of it.
    if (files.length === 0) return `${names.unread}\n`;
    return empty.length === files.length ? above : `${above}${names.none}\n`;
  };

function entry(path: string, finding: PlacedFinding, names: (typeof NAMES)["zh" | "en"], paint: Paint): string {
  const { severity, message, rule, from, before, text, behind, suggestion } = finding;
  const head = `${printable(path)}:${from.line}:${from.column}: ${paint(severity, names[severity])}: ${printable(message)} [${rule}]`;
  const mend = suggestion === null ? "" : `  → ${printable(suggestion.text) || "（删）"}`;
  return `${head}\n    ${printable(before)}${paint("mark", printable(`⟦${oneLine(text)}⟧`))}${printable(behind)}${mend}\n`;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, "⏎");
