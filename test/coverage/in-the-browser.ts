import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCoverageMap, type CoverageMapData } from "istanbul-lib-coverage";
import type { Page } from "playwright-core";
import { LocalPage } from "../host/page/local-page";
import { IN_THE_BROWSER } from "./places.mjs";

/*
 * Every test in the browser opens the build with counters, and what they say is kept before a page goes: when a test is
 * done with it, when it is loaded anew, and when the browser is closed.
 */

LocalPage.folder = "dist/coverage/local";

const taken = createCoverageMap({});
// oxlint-disable-next-line typescript/unbound-method -- each is called on a page below
const { open, release, close } = LocalPage.prototype;

async function keep(page: Page): Promise<void> {
  // As one text: handed over part by part, the same counters take seconds.
  const counters = await page.evaluate(() =>
    JSON.stringify((globalThis as { __coverage__?: object }).__coverage__ ?? {}),
  );
  taken.merge(JSON.parse(counters) as CoverageMapData);
}

LocalPage.prototype.open = async function (options) {
  const page = await open.call(this, options);
  const reload = page.reload.bind(page);
  page.reload = async (how) => {
    await keep(page);
    return reload(how);
  };
  return page;
};

LocalPage.prototype.release = async function (page) {
  await keep(page);
  return release.call(this, page);
};

LocalPage.prototype.close = async function () {
  for (const page of this["browser"].contexts().flatMap((context) => context.pages())) await keep(page);
  mkdirSync(IN_THE_BROWSER, { recursive: true });
  const { testPath = "" } = expect.getState();
  writeFileSync(path.join(IN_THE_BROWSER, `${path.basename(testPath)}.json`), JSON.stringify(taken));
  return close.call(this);
};
