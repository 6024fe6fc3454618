/** Shows the entries that have all the words of the field. Without it all are shown. */
export const script = `"use strict";
(() => {
  const field = document.getElementById("filter");
  const count = document.getElementById("count");
  const none = document.getElementById("none");
  const all = count.textContent;
  const sections = [...document.querySelectorAll("section")].map((section) => ({
    section,
    entries: [...section.querySelectorAll("li")].map((entry) => ({ entry, words: entry.dataset.words })),
  }));
  const filter = () => {
    const wanted = field.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
    let shown = 0;
    for (const { section, entries } of sections) {
      let kept = 0;
      for (const { entry, words } of entries) {
        entry.hidden = !wanted.every((word) => words.includes(word));
        if (!entry.hidden) kept++;
      }
      section.hidden = kept === 0;
      shown += kept;
    }
    count.textContent = wanted.length === 0 ? all : shown + " / " + count.dataset.all;
    none.hidden = shown > 0;
  };
  field.addEventListener("input", filter);
  // The browser may have kept what was typed when one comes back.
  if (field.value !== "") filter();
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
})();
`;
