import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";

const path = [
  process.env.REPORTS_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((candidate) => candidate !== undefined && candidate !== "" && existsSync(candidate));

const mustRun = process.env.REPORTS_BROWSER_TESTS === "1";

/** Nothing of the browser's own may go to the network, and nothing needs a display. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How the page is looked at. */
export interface Visit {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  /** For a test that must put a script of its own into the page. */
  readonly bypassCSP?: boolean;
  /** A page that is whole when it is loaded: its text is put there by no script. */
  readonly plain?: boolean;
  /** Takes a fault that the test expects. */
  readonly faults?: (fault: string) => boolean;
}

/** Shows a page in the browser and waits until its text is whole. */
export type Open = (html: string, visit?: Visit) => Promise<Page>;

/**
 * Tests in a browser, one browser a file. Each of them fails where the page wrote to the console, threw, asked for
 * anything beside itself, or opened a dialog.
 */
export function inBrowser(subject: string, tests: (open: Open) => void): void {
  if (path === undefined && mustRun) {
    it(`${subject}: a browser is there, as REPORTS_BROWSER_TESTS=1 wants`, () => {
      throw new Error("no Chromium: set REPORTS_CHROMIUM to its path");
    });
    return;
  }
  if (path === undefined) {
    console.warn(`${subject}: skipped, for there is no Chromium; REPORTS_CHROMIUM can be set to its path`);
    describe.skip(subject, () => tests(unreachable));
    return;
  }
  describe(subject, () => {
    afterEach(() => {
      expect(faults.splice(0)).toEqual([]);
    });
    tests(open);
  });
}

const windows = new Map<string, Window>();
const faults: string[] = [];
let browser: Browser | undefined;
let folder: string | undefined;
let files = 0;

afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const open: Open = async (html, visit = {}) => {
  const { hash = "", faults: expected, plain = false, ...look } = visit;
  // In a locale without Chinese a file that the page saves has no name.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  browser ??= await chromium.launch({ ...(path !== undefined && { executablePath: path }), args: ARGUMENTS, env });
  folder ??= mkdtempSync(join(tmpdir(), "reports-page-"));
  const key = JSON.stringify(look);
  const shown = windows.get(key) ?? (await openWindow(browser, look));
  windows.set(key, shown);
  const file = join(folder, `${++files}.html`);
  writeFileSync(file, html);
  const { page } = shown;
  await page.goto("about:blank");
  await page.emulateMedia({ media: null });
  shown.address = pathToFileURL(file).href;
  shown.expected = expected;
  await page.goto(shown.address + hash);
  if (!plain) await page.locator(".sheet[data-ready]").waitFor({ state: "attached", timeout: 60_000 });
  return page;
};

/** One for each look, used again and again: a page keeps nothing from one visit to the next. */
interface Window {
  readonly page: Page;
  address: string;
  expected: Visit["faults"];
}

async function openWindow(browser: Browser, look: Visit): Promise<Window> {
  const { width = 1440, height = 900, dark = false, locale = "en-US", bypassCSP = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale,
    bypassCSP,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const shown: Window = { page, address: "", expected: undefined };
  const report = (fault: string): void => {
    if (shown.expected?.(fault) !== true) faults.push(fault);
  };
  page.on("console", (message) => report(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => report(`error: ${error.message}`));
  page.on("request", (request) => {
    const [address = ""] = request.url().split("#");
    if (address !== shown.address && address !== "about:blank") report(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    report(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return shown;
}

const unreachable: Open = () => Promise.reject(new Error("no browser"));
