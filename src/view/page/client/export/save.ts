import { element } from "../element.js";
import { plain } from "../text/visible.js";

/** Gives something to the reader as a file, without leaving the page. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may begin to read it only when this is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every system takes: `柳溪县2020年工作总结-指标.csv`. */
export const fileName = (title: string, what: string, ending: string): string =>
  `${plain(title).replace(FORBIDDEN, " ").trim().slice(0, LONGEST).trim() || what}-${what}.${ending}`;

const FORBIDDEN = /[\s\\/:*?"<>|.~]+/g;
const LONGEST = 60;

/** Resolves to whether it is there; pages opened from a file are refused the clipboard by some browsers. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = element("textarea", { class: "for-readers", "aria-hidden": "true", tabindex: -1 });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
