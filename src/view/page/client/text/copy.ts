/**
 * Copies the text as it is written: what the browser makes of it has the borders of chunks as line breaks. Characters
 * that are shown by name are copied by name.
 */
export function copyAsWritten(sheet: () => Element): void {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!sheet().contains(range.commonAncestorContainer)) return;
    event.clipboardData?.setData("text/plain", range.cloneContents().textContent ?? "");
    event.preventDefault();
  });
}
