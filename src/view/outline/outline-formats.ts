import type { Format } from "../../write/format.js";
import { jsonOf } from "../../write/json.js";
import { textOf } from "../text-format.js";
import { outlineJson } from "./outline-json.js";
import { outlineMarkdown } from "./outline-markdown.js";
import type { OutlineFormatName } from "./outline-options.js";
import { type OutlineTextOptions, outlineText } from "./outline-text.js";

/** The ways to write outlines, one report after the other. */
export const outlineFormats: Readonly<Record<OutlineFormatName, (options: OutlineTextOptions) => Format>> = {
  text: (options) => textOf(".txt", (report) => outlineText(report, options)),
  markdown: (options) => textOf(".md", (report) => outlineMarkdown(report, options)),
  json: (options) => jsonOf((report) => outlineJson(report, options)),
};
