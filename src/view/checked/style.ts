import { commonStyle } from "../html-style.js";

/** The style of the page: the text on the left, the list on the right, marks by severity. */
export const style = `${commonStyle}:root {
  --error: light-dark(#a8261d, #ff9a90);
  --error-wash: light-dark(#fbe6e3, #43201d);
  --warning: light-dark(#7d5200, #e3b766);
  --warning-wash: light-dark(#f8efd9, #3a2e14);
  --info: light-dark(#14567d, #7fc0ea);
  --info-wash: light-dark(#e3eef5, #1f3442);
}
header { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: 0.5rem 1rem; }
header h1 { display: inline; margin-right: 1rem; }
header fieldset { display: inline-flex; padding: 0 0.75rem; vertical-align: middle; }
header p { display: inline-block; margin: 0.25rem 0 0.25rem 0.75rem; vertical-align: middle; }
legend { float: left; padding: 0 0.75rem 0 0; line-height: 1.75rem; }
button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; min-height: 2rem; padding: 0 0.75rem; }
kbd { font: 0.8125rem var(--sans); color: var(--ink-dim); border: 1px solid var(--line); border-radius: 3px; padding: 0 0.25rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 1.5rem; align-items: start; }
.text { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem 1rem; overflow-wrap: anywhere; }
.text p { margin: 0.4rem 0; min-height: 1em; white-space: pre-wrap; }
.list { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow: auto; }
.list ol { list-style: none; margin: 0; padding: 0; }
.list li { padding: 0.4rem 0.5rem; border-left: 3px solid var(--line); margin: 0.25rem 0; background: var(--raised); overflow-wrap: anywhere; }
.list li.current { outline: 2px solid var(--accent); }
.list p { margin: 0; }
.list a { color: var(--accent); }
.reason { color: var(--ink-dim); font-size: 0.8125rem; }
mark { color: inherit; padding: 0 1px; border-bottom: 2px solid; scroll-margin: 7rem; }
mark:target, mark.current { outline: 2px solid var(--accent); outline-offset: 1px; }
mark.error { background: var(--error-wash); border-color: var(--error); }
mark.warning { background: var(--warning-wash); border-color: var(--warning); }
mark.info { background: var(--info-wash); border-color: var(--info); border-bottom-style: dotted; }
li.error { border-color: var(--error); }
li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); }
del { color: var(--error); }
ins { color: light-dark(#0a6458, #6fcfbf); text-decoration: none; font-weight: 600; }
body:has(#show-error:not(:checked)) li.error,
body:has(#show-warning:not(:checked)) li.warning,
body:has(#show-info:not(:checked)) li.info { display: none; }
body:has(#show-error:not(:checked)) mark.error,
body:has(#show-warning:not(:checked)) mark.warning,
body:has(#show-info:not(:checked)) mark.info { background: none; border-color: transparent; }
@media (max-width: 48rem) {
  header { position: static; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .list { position: static; max-height: none; }
}
@media print { header fieldset, header p { display: none; } .columns { display: block; } .list { position: static; max-height: none; } }
`;
