import { commonStyle } from "../../html-style.js";

/** The style of the page: what a comparison needs beside what all pages have. */
export const style = `${commonStyle}table { border-collapse: collapse; width: 100%; background: var(--raised); }
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
svg .gap { stroke-dasharray: 2 4; }
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
  td::before { content: attr(data-label); display: block; color: var(--ink-dim); font-size: 0.8125rem; font-weight: 400; }
}
@media print { fieldset { display: none; } tr { break-inside: avoid; } }
`;
