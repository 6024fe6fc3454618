import { bandsOf } from "../compare/minhash.js";
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
  /** Files by each band of their sketches: texts that are alike share most of them. */
  const byBand = new Map<string, BatchFile[]>();
  for (const file of files) {
    const bands = bandsOf(file.sketch);
    const candidates = new Set(bands.flatMap((band) => byBand.get(band) ?? []));
    const near = [...candidates].find((other) => likeness(file.sketch, other.sketch) >= ALIKE);
    if (near !== undefined) found.set(file.path, finding(near, severity, language));
    for (const band of bands) {
      const own = byBand.get(band);
      if (own === undefined) byBand.set(band, [file]);
      else own.push(file);
    }
  }
  return found;
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
