import type { CheckedFile, PlacedFinding } from "./checked-file.js";

/** JUnit's XML: a suite a file, a failing case a finding; a file without any is a case that passes. */
export function checkJunit(files: readonly CheckedFile[]): string {
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reports check" failures="${count}">\n${files.map(suite).join("")}</testsuites>\n`;
}

function suite({ path, findings }: CheckedFile): string {
  const cases = findings.length === 0 ? `    <testcase name="${xml(path)}"/>\n` : findings.map(failing).join("");
  return `  <testsuite name="${xml(path)}" tests="${Math.max(findings.length, 1)}" failures="${findings.length}">\n${cases}  </testsuite>\n`;
}

function failing({ rule, severity, message, from, before, text, behind }: PlacedFinding): string {
  const place = `${from.line}:${from.column}`;
  return `    <testcase name="${xml(`${rule} ${place}`)}"><failure type="${severity}" message="${xml(message)}">${xml(`${before}⟦${text}⟧${behind}`)}</failure></testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML has no place for controls and halves of pairs. */
const xml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    )
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)
    .replace(/[\r\n]/g, "&#10;");
