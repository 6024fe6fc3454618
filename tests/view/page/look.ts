import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the element stands, at least with its beginning, within the window. */
export const expectInView = (page: Page, selector: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate<boolean>(`(() => {
          const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
          return box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        })()`),
      { message: `${selector} is in view`, timeout: 30_000 },
    )
    .toBe(true);

/** The address behind `#`, once it is what is expected. */
export const expectHash = (page: Page, hash: string): Promise<void> =>
  expect.poll(() => page.evaluate<string>("location.hash"), { timeout: 30_000 }).toBe(hash);

export const openTab = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("tab", { name }).click();

/** Shows a report by its number in the address, and waits until its text is whole. */
export async function showReport(page: Page, number: number): Promise<void> {
  await page.evaluate(`document.querySelector(".sheet").dataset.before = ""; location.hash = "#r${number}"`);
  const fresh = number === 1 ? ".sheet[data-ready]" : ".sheet[data-ready]:not([data-before])";
  await page.locator(fresh).waitFor({ state: "attached" });
}

const controls =
  "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US";

/** The source text as the sheet shows it: boxes stand for the characters that they name. */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const controls = ${JSON.stringify(controls.split(" "))};
    const parts = [];
    const walker = document.createTreeWalker(document.querySelector(".sheet"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue;
      if (!node.parentElement.matches(".hidden-character")) parts.push(text);
      else if (text.startsWith("U+")) parts.push(String.fromCodePoint(parseInt(text.slice(2), 16)));
      else parts.push(String.fromCharCode(controls.indexOf(text)));
    }
    return parts.join("");
  })()`);
