import type { Route } from "playwright-core";
import { LocalPage, nextFrame, typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";
import { HIGHWAY_TITLE, HIGHWAYS, LIBRARIES } from "./plans";

/** How the pane opens where something of it comes late or not at all. */

let local: LocalPage;
let pane: DrivenPane;

beforeAll(async () => {
  const libraries = LIBRARIES.map((row) => row.map((value) => (value === -180 ? "(180)" : value)));
  local = await LocalPage.launch(await workbookFile({ Libraries: libraries, Highways: HIGHWAYS }));
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});
beforeEach(async () => {
  pane = await DrivenPane.open(local);
});
afterEach(async () => {
  await pane.page.unrouteAll();
  await pane.close();
});

/** Holds the requests for a part of the add-in. @returns lets them go on */
async function hold(part: string): Promise<{ readonly asked: Promise<void>; readonly release: () => Promise<void> }> {
  const held: Route[] = [];
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  await pane.page.route(part, (route) => {
    held.push(route);
    ask();
  });
  const release = async () => {
    for (const route of held) await route.continue();
    await pane.page.unroute(part);
  };
  return { asked, release };
}

/** Loads the page anew, up to where the pane waits for its colours. */
async function reloadBeforeThePane(): Promise<() => Promise<void>> {
  const { asked, release } = await hold("**/theme-light.js*");
  await pane.page.reload();
  await pane.page.locator(".page[data-started]").waitFor();
  await asked;
  return release;
}

test("without its colours it says that it could not be loaded", async () => {
  await pane.page.route("**/theme-light.js*", (route) => route.abort());
  await pane.page.reload();
  await pane.shows("The pane could not be loaded. Check the connection, close the pane and open it again.");
});

test("where Excel refuses the first reading it says so, and reads once Excel gives the workbook", async () => {
  const release = await reloadBeforeThePane();
  const end = await trouble(pane.page, { code: "AccessDenied" });
  await release();
  await pane.shows("The workbook was not read");
  expect(await pane.root.getByRole("tab").count()).toBe(0);
  await end();
  await typeInto(pane.page, "D3", "-150");
  await pane.press("Read again");
  await pane.shows("2 savings tables on 2 sheets.");
  await pane.shows("Saves £330,000 a year by 2025/26");
  await typeInto(pane.page, "D4", "-190");
  await pane.shows("Libraries has changed since it was read.");
});

test("what the ribbon's button came to before the pane was there is shown in it", async () => {
  const release = await reloadBeforeThePane();
  await pane.page
    .getByRole("toolbar", { name: "Ribbon" })
    .getByRole("button", { name: "Create scrutiny summary" })
    .click();
  await pane.showsSheet("Scrutiny summary");
  await release();
  await pane.shows('Wrote the sheet "Scrutiny summary" and those that go with it from 2 savings tables.');
  await pane.button("Go to the summary").click();
  await pane.selects("A1");
});

test("checks that come late are not those of what was read before", async () => {
  const { asked, release } = await hold("**/checks.js*");
  await pane.page.reload();
  await pane.shows("2 savings tables on 2 sheets.");
  await asked;
  const heard = await pane.listen();
  await pane.button(`Leave out ${HIGHWAY_TITLE}`).click();
  await pane.root.locator("[aria-busy=true]").waitFor();
  await release();
  await pane.isDone();
  await pane.shows("1 savings table on 1 sheet.");
  await pane.root.getByRole("tab", { name: /^Checks \d+$/u }).waitFor();
  expect(await heard()).not.toContain("The checks raise");
});

test("decisions whose part does not come are said not to be kept, and mends not to be read", async () => {
  await pane.view("Summary");
  await pane.page.route("**/decisions.js*", (route) => route.abort());
  await pane.field("Amounts in").selectOption("£");
  await pane.shows("The settings were not kept");
  await pane.shows("A part of the add-in was not loaded. Check the connection, then try again.");
  await pane.until(
    async () => (await pane.field("Amounts in").inputValue()) === "source",
    "A setting that was not kept is shown",
  );
  await pane.view("Checks");
  await pane.button(/^Make it a number: /u).click();
  await pane.shows("The cells were not read");
  await pane.focuses(/^Make it a number: /u);
});

test("colours that are changed back before they have come stay as they were", async () => {
  const { asked, release } = await hold("**/theme-dark.js*");
  const background = () =>
    pane.root
      .locator("[lang]")
      .first()
      .evaluate((element) => getComputedStyle(element).getPropertyValue("--colorNeutralBackground1").trim());
  expect(await background()).toBe("#ffffff");
  await pane.page.emulateMedia({ colorScheme: "dark" });
  await asked;
  await pane.page.emulateMedia({ colorScheme: "light" });
  await nextFrame(pane.page);
  await release();
  await pane.page.waitForLoadState("networkidle");
  expect(await background()).toBe("#ffffff");
  await pane.page.emulateMedia({ colorScheme: "dark" });
  await pane.until(async () => (await background()) !== "#ffffff", "The pane does not become dark");
});
