/** The style of the page: the colours and type of the page of `reports view`, and what a comparison needs. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #17191c);
  --raised: light-dark(#ffffff, #1e2125);
  --ink: light-dark(#1d1f23, #e6e4de);
  --ink-dim: light-dark(#595d64, #a9a9a3);
  --line: light-dark(#dedbd2, #34383d);
  --accent: light-dark(#14567d, #7fc0ea);
  --met: light-dark(#0a6458, #6fcfbf);
  --met-wash: light-dark(#e2f1ed, #17332f);
  --target: light-dark(#9a3d0c, #f2a477);
  --target-wash: light-dark(#f8ebe2, #3a2417);
  --missed: light-dark(#a8261d, #ff9a90);
  --sans: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem / 1.55 var(--sans); }
header, main { max-width: 78rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
fieldset { border: 1px solid var(--line); border-radius: 6px; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
label { display: inline-flex; gap: 0.35rem; align-items: center; min-height: 1.75rem; }
table { border-collapse: collapse; width: 100%; background: var(--raised); }
caption { text-align: left; color: var(--ink-dim); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th[scope="row"] { font-weight: 600; min-width: 8rem; }
td.sentence { width: 36%; }
mark { background: var(--met-wash); color: inherit; border-bottom: 2px solid var(--met); padding: 0 1px; }
.target mark { background: var(--target-wash); border-color: var(--target); }
.source { display: block; color: var(--ink-dim); font-size: 0.8125rem; }
.verdict { white-space: nowrap; font-weight: 600; }
.met .verdict { color: var(--met); }
.missed .verdict { color: var(--missed); }
.gap { display: block; font-weight: 400; color: var(--ink-dim); font-size: 0.8125rem; }
.charts { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem; }
figcaption { font-size: 0.875rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { fill: var(--ink-dim); font: 11px var(--sans); }
svg .line { fill: none; stroke: var(--met); stroke-width: 2; }
svg .result { fill: var(--met); }
svg .aim { stroke: var(--target); stroke-width: 3; }
svg .axis { stroke: var(--line); }
body:has(#show-met:not(:checked)) tr.met,
body:has(#show-missed:not(:checked)) tr.missed,
body:has(#show-unreported:not(:checked)) tr.unreported,
body:has(#show-no-report:not(:checked)) tr.no-report,
body:has(#show-unclear:not(:checked)) tr.unclear { display: none; }
@media (max-width: 48rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr, td, th[scope="row"] { display: block; width: auto; }
  td.sentence { width: auto; }
}
@media print { fieldset { display: none; } tr { break-inside: avoid; } }
`;
