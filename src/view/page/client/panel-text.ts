/** TODO replaced by lead's */
export function quoted(text: string): HTMLElement {
  const b = document.createElement("bdi");
  b.textContent = text;
  return b;
}
