import { commonStyle } from "../../html-style.js";

export const style = `${commonStyle}
header, main { max-width: 60rem; }
main { padding-top: 0; }
#filter {
  width: min(100%, 26rem); min-height: 2.25rem; padding: 0 0.75rem; border: 1px solid var(--ink-dim); border-radius: 6px;
  background: var(--raised); color: inherit; font: inherit;
}
#count, li span { color: var(--ink-dim); font-size: 0.8125rem; }
section { content-visibility: auto; contain-intrinsic-size: auto none auto 6rem; }
section[hidden] { display: none; }
header { padding-bottom: 0; }
h2 { margin-top: 1.25rem; font-size: 1.05rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; padding: 0.25rem 0; }
li[hidden] { display: none; }
li span { overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 3px; }
@media print { #filter { display: none; } section { content-visibility: visible; } }
`;
