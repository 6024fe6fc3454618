import type { CheckFinding } from "./finding.js";
import type { Severity } from "./rule.js";
import { sameText } from "./rules/corpus/same-text.js";
import { likeness, type Sketch } from "./sketch.js";

/** A file of a batch as far as it is held against the others. */
export interface BatchFile {
  readonly path: string;
  readonly sketch: Sketch;
}

/** Texts that are alike to this share are one text: a site's frame or a corrected figure makes no other. */
const ALIKE = 0.9;

/** For each file that has the text of an earlier one, the finding that says so. */
export function sameTexts(
  files: readonly BatchFile[],
  severity: Severity,
  language: "zh" | "en",
): ReadonlyMap<string, CheckFinding> {
  const found = new Map<string, CheckFinding>();
  /** Files by each number of their sketches: texts that are alike share most of them. */
  const byNumber = new Map<number, BatchFile[]>();
  for (const file of files) {
    const near = nearest(file, byNumber);
    if (near !== null) found.set(file.path, finding(near, severity, language));
    for (const number of file.sketch.slice(0, KEYS)) {
      const own = byNumber.get(number);
      if (own === undefined) byNumber.set(number, [file]);
      else own.push(file);
    }
  }
  return found;
}

/** The smallest numbers by which a text is looked up. */
const KEYS = 8;

function nearest({ sketch }: BatchFile, byNumber: ReadonlyMap<number, readonly BatchFile[]>): BatchFile | null {
  const candidates = new Set(sketch.slice(0, KEYS).flatMap((number) => byNumber.get(number) ?? []));
  for (const other of candidates) if (likeness(sketch, other.sketch) >= ALIKE) return other;
  return null;
}

const finding = ({ path }: BatchFile, severity: Severity, language: "zh" | "en"): CheckFinding => ({
  rule: sameText.id,
  severity,
  message: { zh: `与${path}是同一份文本`, en: `the same text as ${path}` }[language],
  span: [0, 0],
  text: "",
  section: null,
  related: [{ path, span: [0, 0], text: "", message: { zh: "相同的文本", en: "the same text" }[language] }],
  suggestion: null,
  fixable: false,
  source: null,
  confidence: sameText.confidence,
});
