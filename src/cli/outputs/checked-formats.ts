import {
  type CheckFormatName,
  type CheckWriting,
  checkFormatNames,
  loadCheckWriter,
} from "../../write/check/check-formats.js";
import type { CheckWriter } from "../../write/check/checked-file.js";

/** The ways to write findings, and the page that shows them in their text. */
export type CheckedFormatName = CheckFormatName | "html";
export const checkedFormatNames: readonly CheckedFormatName[] = [
  "text",
  "html",
  ...checkFormatNames.filter((name) => name !== "text"),
];

export async function loadCheckedWriter(name: CheckedFormatName, writing: CheckWriting): Promise<CheckWriter> {
  if (name !== "html") return loadCheckWriter(name, writing);
  const { checkedPage } = await import("../../view/checked/checked-page.js");
  return checkedPage(writing.language);
}
