/**
 * Goes from finding to finding: n and p, or the buttons. It puts nothing on the page; without it the list's links lead
 * to the same places.
 */
export const script = `"use strict";
(() => {
  const entries = [...document.querySelectorAll(".list li")];
  let current = -1;
  const shown = (entry) => getComputedStyle(entry).display !== "none";
  const show = (index) => {
    for (const marked of document.querySelectorAll(".current")) marked.classList.remove("current");
    current = index;
    const entry = entries[index];
    const link = entry.querySelector("a");
    entry.classList.add("current");
    entry.scrollIntoView({ block: "nearest" });
    const place = document.getElementById(link.hash.slice(1));
    if (place === null) return;
    place.classList.add("current");
    place.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  };
  const go = (step) => {
    for (let i = 1; i <= entries.length; i++) {
      const next = (((current + step * i) % entries.length) + entries.length) % entries.length;
      const index = current < 0 && step < 0 && i === 1 ? entries.length - 1 : next;
      if (shown(entries[index])) return show(index);
    }
  };
  document.getElementById("next")?.addEventListener("click", () => go(1));
  document.getElementById("previous")?.addEventListener("click", () => go(-1));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "n" || event.key === "j") go(1);
    else if (event.key === "p" || event.key === "k") go(-1);
    else return;
    event.preventDefault();
  });
  for (const [index, entry] of entries.entries())
    entry.querySelector("a")?.addEventListener("click", (event) => {
      event.preventDefault();
      show(index);
    });
})();
`;
