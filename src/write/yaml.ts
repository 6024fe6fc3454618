import type { ReportInParts } from "../model/report-in-parts.js";
import type { ReportFormat } from "./format.js";
import { escapeUnprintable } from "./unprintable.js";

/**
 * A stream is one document a report. Written here and not by a library: it takes a twentieth of the time, and what is
 * written reads back the same in readers of YAML 1.1 (PyYAML) and 1.2, hostile text included.
 */
export const yaml: ReportFormat = {
  extension: ".yaml",
  file: (report) => toYaml(report),
  opening: "",
  record: (report) => `---\n${toYaml(report)}`,
  between: "",
  closing: "",
  inParts: {
    file: yamlParts,
    *record(report) {
      yield "---\n";
      yield* yamlParts(report);
    },
  },
};

function* yamlParts({ head, metrics, tail }: ReportInParts): Generator<string> {
  yield toYaml(head);
  let isFirst = true;
  for (const metric of metrics) {
    // What stands above the first as well.
    yield isFirst ? toYaml({ metrics: [metric] }) : toYaml({ metrics: [metric] }).slice("metrics:\n".length);
    isFirst = false;
  }
  if (isFirst) yield toYaml({ metrics: [] });
  yield toYaml(tail());
}

/** JSON data as block YAML. Pairs of numbers (spans) stand on one line. */
export function toYaml(value: unknown): string {
  const lines: string[] = [];
  writeNode(lines, value, "", "");
  return `${lines.join("\n")}\n`;
}

/** Writes `value` behind `lead` ("- " or "key:"), what does not fit on that line at `indent`. */
function writeNode(lines: string[], value: unknown, lead: string, indent: string): void {
  if (Array.isArray(value) && !isEmpty(value) && !value.every(isNumber)) {
    if (lead !== "") lines.push(lead);
    for (const entry of value) writeEntry(lines, entry, indent);
  } else if (isObject(value) && !isEmpty(Object.keys(value))) {
    if (lead !== "") lines.push(lead);
    writeFields(lines, value, indent, indent);
  } else {
    lines.push(lead === "" ? inline(value) : `${lead} ${inline(value)}`);
  }
}

function writeEntry(lines: string[], entry: unknown, indent: string): void {
  // The first field stands behind the dash, as people write it.
  if (isObject(entry) && !isEmpty(Object.keys(entry))) writeFields(lines, entry, `${indent}- `, `${indent}  `);
  else writeNode(lines, entry, `${indent}-`, `${indent}  `);
}

function writeFields(lines: string[], value: object, first: string, indent: string): void {
  let lead = first;
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    writeNode(lines, field, `${lead}${scalar(key)}:`, `${indent}  `);
    lead = indent;
  }
}

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isObject(value)) return "{}";
  return typeof value === "string" ? scalar(value) : isNumber(value) ? number(value) : String(value ?? null);
};

/**
 * Plain where no reader can take it for anything else: begins with a Chinese character or two letters, and has
 * no mark of YAML's in it. All else is quoted as in JSON: `no`, `2021-03-05`, `1_000`, `~`, `E0`.
 */
function scalar(text: string): string {
  if (plainChinese.test(text) || (plainWord.test(text) && !yamlWords.has(text.toLowerCase()))) return text;
  return escapeUnprintable(JSON.stringify(text)).replace(refused, escaped);
}

const plainChinese = /^[\u4e00-\u9fff][\u4e00-\u9fff0-9A-Za-z，。、；：“”（）《》·%.]*$/;
const plainWord = /^[A-Za-z]{2}[A-Za-z0-9-]{0,60}$/;
const yamlWords = new Set(["true", "false", "yes", "no", "on", "off", "null"]);

/** What readers of YAML refuse or fold, beyond that. */
const refused = /[\u00a0\ufffe\uffff]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** 1e+21 is a string to a reader of YAML 1.1; with a decimal point it is a number to both. */
function number(value: number): string {
  const text = String(value);
  return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;
