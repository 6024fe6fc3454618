import type { Cited, CitedResult, TargetRow, Verdict } from "../../../compare/model.js";
import { VERDICTS } from "../../../compare/model.js";
import { verdict } from "../../../phrases/comparison.js";
import { unit } from "../../../phrases/model.js";
import type { Saying } from "../../../phrases/phrases.js";
import { escaped } from "../../html.js";
import { htmlDocument } from "../../html-document.js";
import { chartsOf } from "./charts.js";
import { figurePlace } from "./figure-place.js";
import { style } from "./style.js";

/**
 * One HTML page with targets and results side by side. It has no script and loads nothing: the filters are style alone,
 * and what comes from a report stands in it as escaped text only.
 */
export function comparedPage(rows: readonly TargetRow[]): string {
  const byIssuer = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const own = byIssuer.get(row.issuer);
    if (own === undefined) byIssuer.set(row.issuer, [row]);
    else own.push(row);
  }
  return htmlDocument({
    lang: "zh-CN",
    title: TITLE,
    style,
    script: null,
    body: `<header>
<h1>${TITLE}</h1>
<fieldset>
<legend>显示哪些结论</legend>
${VERDICTS.map((one) => filter(one, rows)).join("\n")}
</fieldset>
</header>
<main>
${[...byIssuer].map(([issuer, own]) => section(issuer, own)).join("\n")}
</main>`,
  });
}

const TITLE = "目标与结果对照";

/** The page is Chinese, as its reports are. */
const verdictWords = (one: Verdict): string => verdict[one].in("zh");

function filter(one: Verdict, rows: readonly TargetRow[]): string {
  const count = rows.filter((row) => row.verdict === one).length;
  return `<label><input type="checkbox" id="show-${one}" checked> ${verdictWords(one)}（${count}）</label>`;
}

function section(issuer: string, rows: readonly TargetRow[]): string {
  const years = [...new Set(rows.map(({ year }) => year))];
  return `<section>
<h2>${escaped(issuer)}</h2>
${chartsOf(rows)}
${years
  .map((year) =>
    table(
      issuer,
      year,
      rows.filter((row) => row.year === year),
    ),
  )
  .join("\n")}
</section>`;
}

const table = (issuer: string, year: number, rows: readonly TargetRow[]): string => `<h3>${year}年</h3>
<table>
<caption>${escaped(issuer)}${year}年的目标，与下一份报告对该年的交代</caption>
<thead><tr><th scope="col">指标</th><th scope="col">目标</th><th scope="col">结果</th><th scope="col">结论</th></tr></thead>
<tbody>
${rows.map(line).join("\n")}
</tbody>
</table>`;

const line = (row: TargetRow): string => `<tr class="${row.verdict}">
<th scope="row">${escaped(row.canonical ?? row.indicator ?? "（未写明）")}</th>
<td class="sentence target" data-label="目标">${quoted(row.target, row)}</td>
<td class="sentence result" data-label="结果">${row.results.map((one) => result(one, row)).join("") || "—"}${row.base === null ? "" : `<p>上年：${quoted(row.base, row)}</p>`}</td>
<td class="verdict" data-label="结论">${verdictWords(row.verdict)}${row.derived ? "（推算）" : ""}${gap(row)}</td>
</tr>`;

const result = (cited: CitedResult, row: TargetRow): string =>
  `<div>${cited.part === null ? "" : `${escaped(cited.part)}：`}${quoted(cited, row, cited.status === "estimate" ? "预计，" : "")}</div>`;

/** The sentence with its figure marked, and where it stands. */
function quoted({ sentence, text, path, span }: Cited, { indicator, canonical }: TargetRow, said = ""): string {
  const at = figurePlace(sentence, text, [indicator ?? "", canonical ?? ""]);
  const marked =
    at < 0
      ? `${escaped(sentence)} <mark>${escaped(text)}</mark>`
      : `${escaped(sentence.slice(0, at))}<mark>${escaped(text)}</mark>${escaped(sentence.slice(at + text.length))}`;
  return `${marked}<span class="source">${said}${escaped(path)} 第${span[0] + 1}–${span[1]}字</span>`;
}

const unitWords = (code: string | null): string =>
  code === null ? "" : ((unit as Readonly<Record<string, Saying<[]>>>)[code]?.in("zh") ?? code);

function gap({ gap: by, gapUnit }: TargetRow): string {
  if (by === null) return "";
  const unit = gapUnit === "percentage point" ? "个百分点" : unitWords(gapUnit);
  return `<span class="gap">${by > 0 ? "+" : ""}${Number(by.toPrecision(6))}${escaped(unit)}</span>`;
}
