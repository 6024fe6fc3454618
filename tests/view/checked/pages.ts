import { readFileSync } from "node:fs";
import { checkReport } from "../../../src/check/check.js";
import { Checked } from "../../../src/check/checked.js";
import { readFindings } from "../../../src/parse.js";
import { pointsAt } from "../../../src/text/points.js";
import { checkedPage } from "../../../src/view/checked/checked-page.js";
import { type CheckedFile, START } from "../../../src/write/check/checked-file.js";

export const slips = readFileSync(new URL("../../../fixtures/check/slips.txt", import.meta.url), "utf8");

/** A text as it is proofread. */
export function checkedFile(text: string, path = "fixtures/check/slips.txt"): CheckedFile {
  const checked = new Checked(readFindings(text, { path }));
  const found = checkReport(checked, { profile: "print", overrides: new Map(), language: "zh" });
  const points = pointsAt(
    text,
    found.flatMap(({ span }) => span),
  );
  const at = (place: number) => points.get(place) ?? START;
  return {
    path,
    findings: found.map((one) => ({ ...one, from: at(one.span[0]), to: at(one.span[1]), before: "", behind: "" })),
    source: checked.source,
    fixed: null,
    changes: [],
    empty: false,
    encoding: "utf-8",
    extracted: null,
    bom: false,
    sketch: [],
  };
}

export const pageOf = (...files: readonly CheckedFile[]): string => checkedPage("zh")(files);
