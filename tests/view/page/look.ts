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
      { message: `${selector} is in view`, timeout: 10_000 },
    )
    .toBe(true);

/** The address behind `#`, once it is what is expected. */
export const expectHash = (page: Page, hash: string): Promise<void> =>
  expect.poll(() => page.evaluate<string>("location.hash"), { timeout: 10_000 }).toBe(hash);

export const openTab = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("tab", { name }).click();

/**
 * The source text as the sheet shows it: boxes stand for the characters that they name. `data-units` of a box is how
 * many UTF-16 units its character has.
 */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const parts = [];
    const walker = document.createTreeWalker(document.querySelector(".sheet"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const units = node.parentElement.dataset.units;
      const text = node.nodeValue;
      if (units === undefined) parts.push(text);
      else if (text.startsWith("U+")) parts.push(String.fromCodePoint(parseInt(text.slice(2), 16)));
      else parts.push(text === "\\u2421" ? "\\x7f" : String.fromCharCode(text.charCodeAt(0) - 0x2400));
    }
    return parts.join("");
  })()`);
