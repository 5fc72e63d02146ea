import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import { findBrowser } from "../../src/host/bin/programs.mjs";
import { QUIET } from "../host/page/local-page";
import { PageWatch } from "../host/page/page-watch";

/** What became of a page that was opened. */
export interface OpenedPage {
  /** Files that were asked for, by where. */
  readonly asked: { readonly own: string[]; readonly officeJs: string[]; readonly elsewhere: string[] };
  /** Errors that were thrown. */
  readonly errors: readonly string[];
  /** What the page's policy stopped. */
  readonly stopped: readonly string[];
  /** The width of what is in the page. */
  readonly width: number;
}

const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/(.+)$/u;

/**
 * Serves a package as any web server would, to a browser in which Microsoft's address answers with the files of the package
 * that Microsoft publishes its library in.
 */
export class PackageServer {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async over(folder: string): Promise<PackageServer> {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error("There is no browser: set CHROME_PATH.");
    const server = createServer(sirv(folder));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return new PackageServer(server, await chromium.launch({ executablePath, args: QUIET }));
  }

  /** @param words what the page shows once it is done; where it shows none, it is done when nothing more is loaded */
  async open(address: string, words?: string): Promise<OpenedPage> {
    const home = `http://localhost:${(this.server.address() as AddressInfo).port}/`;
    const context = await this.browser.newContext();
    const page = await context.newPage();
    const asked = { own: [] as string[], officeJs: [] as string[], elsewhere: [] as string[] };
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const watch = await PageWatch.over(page, new URL(home).origin);
    await page.route(/^https?:/u, async (route) => {
      const url = route
        .request()
        .url()
        .replace(/[?#].*/u, "");
      const officeJs = OFFICE_JS.exec(url)?.[1];
      if (url.startsWith(home)) asked.own.push(url.slice(home.length));
      else (officeJs === undefined ? asked.elsewhere : asked.officeJs).push(officeJs ?? url);
      if (url.startsWith(home)) return route.continue();
      const file = path.resolve("node_modules/@microsoft/office-js/dist", officeJs ?? "");
      if (officeJs === undefined || !existsSync(file)) return route.abort();
      return route.fulfill({ path: file, headers: ALLOWED, contentType: "text/javascript" });
    });
    await page.goto(`${home}${address}`);
    await (words === undefined ? page.waitForLoadState("networkidle") : page.getByText(words).first().waitFor());
    const opened = { asked, errors, stopped: watch.take().filter(isStopped), width: await widthOf(page) };
    await context.close();
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** office.js asks for its own scripts as a page of another address does. */
const ALLOWED = { "Access-Control-Allow-Origin": "*" };

const isStopped = (seen: string) => seen.startsWith("was stopped");

async function widthOf(page: Page): Promise<number> {
  return (await page.locator("body > *").first().boundingBox())?.width ?? 0;
}
