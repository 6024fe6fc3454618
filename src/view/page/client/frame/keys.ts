/** What single keys do. They are left alone while one types, and with Ctrl, Alt or Meta. */
export function listen(keys: Readonly<Record<string, () => void>>, leave: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector("dialog[open]") !== null) return;
    if (event.key === "Escape") {
      leave();
      return;
    }
    if (event.target instanceof Element && event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
