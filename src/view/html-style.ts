/** Colours, type and controls of the pages that are written without the page of `reports view`, whose look they share. */
export const commonStyle = `
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
`;
