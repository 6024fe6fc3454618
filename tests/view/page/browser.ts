import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

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
  readonly reducedMotion?: boolean;
  /** For a test that must put a script of its own into the page. */
  readonly bypassCSP?: boolean;
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
    describe.skip(`${subject} (skipped: no Chromium; set REPORTS_CHROMIUM to its path)`, () => tests(unreachable));
    return;
  }
  describe(subject, () => {
    const folder = mkdtempSync(join(tmpdir(), "reports-page-"));
    const faults: string[] = [];
    const pages: Page[] = [];
    let browser: Browser;
    let files = 0;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
      expect(faults.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    tests(async (html, visit = {}) => {
      const file = join(folder, `${++files}.html`);
      writeFileSync(file, html);
      const { hash = "", width = 1440, height = 900, dark = false, locale = "en-US", bypassCSP = false } = visit;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: visit.reducedMotion === false ? "no-preference" : "reduce",
        locale,
        bypassCSP,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(6_000);
      pages.push(page);
      const report = (fault: string): void => {
        if (visit.faults?.(fault) !== true) faults.push(fault);
      };
      const address = pathToFileURL(file).href;
      page.on("console", (message) => report(`console ${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => report(`error: ${error.message}`));
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== address) report(`request: ${request.url()}`);
      });
      page.on("dialog", (dialog) => {
        report(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address + hash);
      await page.locator(".sheet[data-ready]").first().waitFor({ state: "attached", timeout: 30_000 });
      return page;
    });
  });
}

const unreachable: Open = () => Promise.reject(new Error("no browser"));
