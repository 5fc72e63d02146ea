import type { Server } from "node:http";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../../../src/host/bin/programs.mjs";
import { columnIndex } from "../../../src/host/model/address";
import { listen, workbookServer } from "../../../src/host/serve/server.mjs";
import { PageWatch } from "./page-watch";

/** Nothing but the page's own requests; and no code made faster for later, since a page lives for a second or two. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--no-opt,--no-maglev",
];

/** How a page is opened. */
export interface PageOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  /** The system forces its own few colours, as high contrast does. */
  forcedColours?: boolean;
  /** Nothing moves. */
  stillness?: boolean;
  /** The file to open with, in place of the one that was launched with. */
  workbook?: string;
}

/**
 * The built local workbook in a browser: opened once, and loaded anew for each test. A page that a test is done with is
 * used again, since the browser has read its scripts already.
 */
export class LocalPage {
  /** Where the page has been built. */
  static folder = "dist/local";

  private readonly idle: Page[] = [];
  private readonly watches = new Map<Page, PageWatch>();

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly home: string,
    private readonly served: { workbook?: string | undefined },
    private readonly first: string | undefined,
  ) {}

  /** Where the page is served. */
  get address(): string {
    return this.home;
  }

  /** @param workbook The file to open with; the samples if absent. */
  static async launch(workbook?: string): Promise<LocalPage> {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error("There is no browser: set CHROME_PATH.");
    const served = { folder: path.resolve(LocalPage.folder), workbook };
    const server = workbookServer(served);
    const home = await listen(server, 0);
    return new LocalPage(await chromium.launch({ executablePath, args: QUIET }), server, home, served, workbook);
  }

  async open(options: PageOptions = {}): Promise<Page> {
    const { width = 1000, height = 720, dark = false, forcedColours = false, stillness = false, workbook } = options;
    const page = this.idle.pop() ?? (await this.newPage());
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      colorScheme: dark ? "dark" : "light",
      forcedColors: forcedColours ? "active" : "none",
      reducedMotion: stillness ? "reduce" : "no-preference",
    });
    // What is served stands at one address, of which the browser keeps what it compiled.
    this.served.workbook = workbook ?? this.first;
    await page.goto(this.home);
    await page.locator(".page[data-started] .grid .cell").first().waitFor();
    await nextFrame(page);
    return page;
  }

  /**
   * Takes back a page that a test is done with. Nothing of it is left when it is opened again.
   *
   * @throws what the page asked for that is not its own, and what its policy stopped: every test is held to both
   */
  async release(page: Page): Promise<void> {
    const strayed = this.strayed(page);
    await page.mouse.move(0, 0);
    await page.goto("about:blank");
    this.idle.push(page);
    if (strayed.length > 0) throw new Error(`The page did what it must not:\n${strayed.join("\n")}`);
  }

  /** What a page asked for since it was opened that is not its own, and what its policy stopped. Then that is forgotten. */
  strayed(page: Page): string[] {
    return this.watches.get(page)?.take() ?? [];
  }

  private async newPage(): Promise<Page> {
    const context = await this.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    this.watches.set(page, await PageWatch.over(page, new URL(this.home).origin));
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** Goes to a cell or a range by the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
  await page.locator(".grid:focus").waitFor();
  await nextFrame(page);
}

/** The page draws what has changed once a frame. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await nextFrame(page);
}

/** The cell at an address such as "B12", as it is drawn. */
export function cell(page: Page, address: string) {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${Number(digits) - 1}-${columnIndex(letters)}`);
}
