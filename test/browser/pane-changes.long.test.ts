import { goTo, typeInto } from "../host/page/local-page";
import { countRequests } from "../taskpane/requests";
import { openBeforeEach, pane, reopen } from "./one-pane";
import { HIGHWAYS, LIBRARIES } from "./plans";

const CHANGED = "Libraries has changed since it was read.";
const OUT_OF_DATE = "The summary is out of date.";

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });

async function createSummary(): Promise<void> {
  await pane.press("Create scrutiny summary");
  await pane.shows(/Wrote the sheet/u);
}

async function typeOnLibraries(address: string, text: string): Promise<void> {
  await pane.sheets().filter({ hasText: "Libraries" }).click();
  await typeInto(pane.page, address, text);
}

describe("what the user types after the workbook was read", () => {
  test("is noticed, and nothing is read until the user asks for it", async () => {
    const requests = await countRequests(pane.page);
    await typeOnLibraries("D4", "-280");
    await pane.shows(CHANGED);
    await pane.shows("Changed since it was read.");
    await pane.shows("Saves £300,000 a year by 2025/26");
    expect(await requests()).toBe(0);
    await pane.press("Read again");
    await pane.shows("Saves £400,000 a year by 2025/26");
    await pane.showsNo(CHANGED);
    expect(await requests()).toBeGreaterThan(0);
  });

  test("makes the summary out of date, and refreshing it makes it up to date", async () => {
    await createSummary();
    const requests = await countRequests(pane.page);
    await typeOnLibraries("D4", "-280");
    await pane.shows(OUT_OF_DATE);
    expect(await requests()).toBe(0);
    await pane.press("Refresh it");
    await pane.shows(/Rewrote the sheet/u);
    await pane.showsNo(OUT_OF_DATE);
    await pane.showsNo(CHANGED);
    await pane.view("Summary");
    await pane.shows("The summary is up to date.");
  });

  test("on the summary sheet itself changes nothing that was read", async () => {
    await createSummary();
    await typeInto(pane.page, "H1", "For the panel of 12 May");
    // What comes after it is noticed, so it would have been as well.
    await typeOnLibraries("D4", "-280");
    await pane.shows(CHANGED);
    expect(await pane.root.getByText("The workbook has changed since it was read.").count()).toBe(0);
  });

  test("on the summary sheet alone is not called a change", async () => {
    await createSummary();
    const requests = await countRequests(pane.page);
    await typeInto(pane.page, "H1", "For the panel of 12 May");
    await goTo(pane.page, "H1");
    expect(await pane.root.getByText(/has changed since it was read|out of date/u).count()).toBe(0);
    expect(await requests()).toBe(0);
  });

  test("is noticed on another day, when the summary in the file is older than its sources", async () => {
    await createSummary();
    await reopen();
    await pane.view("Summary");
    await pane.shows("The summary is up to date.");
    await typeOnLibraries("D4", "-280");
    await reopen();
    await pane.shows(OUT_OF_DATE);
    await pane.press("Refresh it");
    await pane.showsNo(OUT_OF_DATE);
  });
});

test("the add-in's own changes are not called changes", async () => {
  await createSummary();
  await pane.press("Refresh scrutiny summary");
  await pane.shows(/Rewrote the sheet/u);
  expect(await pane.root.getByText(/has changed since it was read|out of date/u).count()).toBe(0);
});
