import { language } from "../../../phrases/language.js";
import { counted, indexOfPages as say } from "../../../phrases/views.js";
import { escaped } from "../../html.js";
import { htmlDocument } from "../../html-document.js";
import type { IndexEntry } from "./index-entry.js";
import { script } from "./script.js";
import { style } from "./style.js";

/** By this an index is known for one of ours, which may be written anew. */
export const indexMark = "<!-- reports: index of pages -->";

/** The pages of a directory by issuer, those of one by year, with a field that filters them. It loads nothing. */
export function indexPage(entries: readonly IndexEntry[]): string {
  const groups = grouped(entries);
  return htmlDocument({
    lang: language() === "zh" ? "zh-CN" : "en",
    title: say.title(),
    style,
    script,
    body: `${indexMark}
<header>
<h1>${say.title()}</h1>
<p><input type="search" id="filter" aria-label="${say.filter()}" placeholder="${say.filter()}" autocomplete="off" spellcheck="false"> <span id="count" role="status" data-all="${entries.length}">${counted.reports(entries.length)}</span></p>
<p id="none" hidden>${say.none()}</p>
</header>
<main>
${groups.map(section).join("\n")}
</main>
<script>${script}</script>`,
  });
}

function section(entries: readonly IndexEntry[]): string {
  const issuer = entries[0]?.issuer ?? null;
  return `<section>
<h2${issuer === null ? "" : ' lang="zh-CN"'}>${issuer === null ? say.noIssuer() : escaped(issuer)}</h2>
<ul>
${entries.map(line).join("\n")}
</ul>
</section>`;
}

function line({ file, issuer, years, sort, metrics, problems }: IndexEntry): string {
  const words = `${issuer ?? ""} ${years.join(" ")} ${sort} ${file}`.toLowerCase();
  const name = years.length === 0 ? sort : `${years.join("–")} · ${sort}`;
  const about = [counted.metrics(metrics), ...(problems > 0 ? [say.problems(problems)] : []), file];
  return `<li data-words="${escaped(words)}"><a href="${escaped(address(file))}">${escaped(name)}</a> <span>${escaped(about.join(" · "))}</span></li>`;
}

const address = (file: string): string => file.split("/").map(encodeURIComponent).join("/");

/** In the order of the division codes, as yearbooks have it; who has none stands behind them. The newest first. */
function grouped(entries: readonly IndexEntry[]): IndexEntry[][] {
  const groups: IndexEntry[][] = [];
  const known = divisionsOf(entries);
  const sorted = entries
    .map((entry) => ({ ...entry, division: entry.division ?? onlyOf(known, entry) }))
    .sort(
      (a, b) =>
        order(a.division ?? BEHIND, b.division ?? BEHIND) ||
        order(a.issuer ?? BEHIND, b.issuer ?? BEHIND) ||
        (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) ||
        order(a.file, b.file),
    );
  for (const entry of sorted) {
    const [last] = groups.at(-1) ?? [];
    if (last?.issuer === entry.issuer && last.division === entry.division) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** The divisions that go by a name. */
function divisionsOf(entries: readonly IndexEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { issuer, division } of entries)
    if (issuer !== null && division !== null) known.set(issuer, (known.get(issuer) ?? new Set()).add(division));
  return known;
}

/** A report that does not tell which 徐水县 it is of stands with the others of that name, where these are all of one. */
function onlyOf(known: ReadonlyMap<string, ReadonlySet<string>>, { issuer }: IndexEntry): string | null {
  const [only = null, ...others] = known.get(issuer ?? "") ?? [];
  return others.length === 0 ? only : null;
}

const BEHIND = "\uffff";

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
