import type { CheckedFile, CheckWriter, PlacedFinding } from "../../write/check/checked-file.js";
import { escaped } from "../html.js";
import { htmlDocument } from "../html-document.js";
import { markedText, type NamedFinding } from "./marked-text.js";
import { script } from "./script.js";
import { style } from "./style.js";
import { WORDS, type Words } from "./words.js";

/**
 * One HTML page: each text with its findings marked, and beside it the list of them by severity, with suggestion and
 * reason. It loads nothing, and what comes from a report stands in it as escaped text only.
 */
export const checkedPage =
  (language: "zh" | "en"): CheckWriter =>
  (files) => {
    const words = WORDS[language];
    const all = files.flatMap(({ findings }) => findings);
    return htmlDocument({
      lang: language === "zh" ? "zh-CN" : "en",
      title: words.title,
      style,
      script,
      body: `<header>
<h1>${words.title}</h1>
<fieldset>
<legend>${words.show}</legend>
${SEVERITIES.map((severity) => {
  const count = all.filter((one) => one.severity === severity).length;
  return `<label><input type="checkbox" id="show-${severity}" checked> ${words[severity]} ${count}</label>`;
}).join("\n")}
</fieldset>
<p><button type="button" id="previous">${words.previous} <kbd>p</kbd></button> <button type="button" id="next">${words.next} <kbd>n</kbd></button></p>
</header>
<main>
${files.map((file, i) => section(file, i + 1, words)).join("\n")}
</main>
<script>${script}</script>`,
    });
  };

const SEVERITIES = ["error", "warning", "info"] as const;

function section({ path, findings, source, empty }: CheckedFile, number: number, words: Words): string {
  const named = findings.map((finding, i) => ({ id: `f${number}-${i + 1}`, finding }));
  return `<section aria-labelledby="file-${number}">
<h2 id="file-${number}">${escaped(path)}</h2>
<div class="columns">
<article class="text" lang="zh-CN" aria-label="${words.text}">
${markedText(source ?? "", named)}
</article>
<div class="list" tabindex="0" role="region" aria-labelledby="list-${number} file-${number}">
<h3 id="list-${number}" class="hidden">${words.list}</h3>
${named.length === 0 ? `<p>${empty ? words.empty : words.none}</p>` : SEVERITIES.map((severity) => group(severity, named, words)).join("\n")}
</div>
</div>
</section>`;
}

function group(severity: (typeof SEVERITIES)[number], named: readonly NamedFinding[], words: Words): string {
  const own = named.filter(({ finding }) => finding.severity === severity);
  if (own.length === 0) return "";
  return `<h3>${words[severity]} ${own.length}</h3>
<ol>
${own.map((one) => entry(one, words)).join("\n")}
</ol>`;
}

function entry({ id, finding }: NamedFinding, words: Words): string {
  const { severity, message, text, suggestion, rule, source, from, related } = finding;
  const mend =
    suggestion === null
      ? ""
      : `<p>${words.suggestion} <del>${shown(text)}</del> → <ins>${shown(mended(finding, suggestion)) || words.nothing}</ins></p>`;
  const others = related.map((other) => `${other.message}：${other.text}`).filter((said) => said !== "：");
  return `<li class="${severity}"><p><a href="#${id}">${escaped(message)}</a></p>
${mend}<p class="reason">${from.line}:${from.column} · ${rule}${source === null ? "" : ` · ${escaped(source)}`}${others.length === 0 ? "" : ` · ${shown(others.join("；"))}`}</p></li>`;
}

/** What was found, with the mend in it: 约50人 for 约50人左右, of which 左右 goes. */
function mended({ span, text }: PlacedFinding, suggestion: NonNullable<PlacedFinding["suggestion"]>): string {
  const characters = [...text];
  const [from, to] = suggestion.span.map((at) => at - span[0]) as [number, number];
  if (from < 0 || to > characters.length) return suggestion.text;
  return [...characters.slice(0, from), suggestion.text, ...characters.slice(to)].join("");
}

const LONGEST = 80;
const shown = (text: string): string =>
  escaped(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/[\r\n]+/gu, "⏎");
