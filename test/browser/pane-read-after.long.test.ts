import { countRequests, trouble } from "../taskpane/requests";
import { openAnother, openBeforeEach, pane } from "./one-pane";
import { HIGHWAY_TITLE, HIGHWAYS, LIBRARIES, LIBRARY_TITLE } from "./plans";

/** What is said of something that was done, where Excel then does not give what the workbook holds. */

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });

/** How many requests something takes, the reading that comes last included. */
async function requestsOf(deed: () => Promise<void>): Promise<number> {
  const requests = await countRequests(pane.page);
  await deed();
  return requests();
}

/** Lets everything through but the last request of something that has been counted. */
async function refuseTheLastOf(count: number): Promise<() => Promise<void>> {
  return trouble(pane.page, { code: "AccessDenied", after: count - 1 });
}

test("a decision is kept although nothing of it is shown, and reading again shows it", async () => {
  const count = await requestsOf(() => pane.press(`Leave out ${LIBRARY_TITLE}`));
  await pane.press(`Take in ${LIBRARY_TITLE}`);
  const end = await refuseTheLastOf(count);
  await pane.press(`Leave out ${LIBRARY_TITLE}`);
  await pane.shows("Done, but not read again");
  await pane.shows("The workbook has changed since it was read.");
  await pane.button(`Leave out ${LIBRARY_TITLE}`).waitFor();
  await end();
  await pane.press("Read again");
  await pane.shows("1 savings table on 1 sheet.");
});

test("a form whose choices could not be kept stays open with them", async () => {
  await pane.button(`Change how ${HIGHWAY_TITLE} is read`).click();
  await pane.field("Unit").selectOption("£m");
  const end = await trouble(pane.page, { code: "AccessDenied" });
  await pane.press("Apply");
  await pane.shows("That was not kept");
  expect(await pane.field("Unit").inputValue()).toBe("£m");
  await end();
  await pane.press("Apply");
  await pane.shows("Saves £100m a year by 2025/26");
  expect(await pane.root.locator("form").count()).toBe(0);
});

describe("where the workbook turns out to hold nothing and then cannot be read", () => {
  test("the summary is not said to have nothing to tell, but the workbook not to be read", async () => {
    await openAnother({ Sheet1: [] });
    const count = await requestsOf(() => pane.press("Create scrutiny summary"));
    await pane.shows("Nothing to summarise");
    await refuseTheLastOf(count);
    await pane.press("Create scrutiny summary");
    await pane.shows("The workbook was not read");
    expect(await pane.root.getByText("Nothing to summarise").count()).toBe(0);
  });

  test("nor is the copy", async () => {
    await openAnother({ Libraries: LIBRARIES });
    await pane.view("Summary");
    await emptyTheSheet();
    const count = await requestsOf(() => pane.press("Publish a copy"));
    await pane.shows("Nothing to summarise");
    await openAnother({ Libraries: LIBRARIES });
    await pane.view("Summary");
    await emptyTheSheet();
    await refuseTheLastOf(count);
    await pane.press("Publish a copy");
    await pane.shows("The workbook was not read");
    expect(await pane.root.getByText("Nothing to summarise").count()).toBe(0);
  });
});

/** Somebody clears the only sheet. */
async function emptyTheSheet(): Promise<void> {
  await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange().clear();
      await context.sync();
    }),
  );
}

test("sheets that were inserted are there, and it is said that they were not read", async () => {
  await openAnother({ Sheet1: [] });
  const count = await requestsOf(() => pane.press("Insert a blank savings table"));
  await pane.shows("Inserted");
  await openAnother({ Sheet1: [] });
  await refuseTheLastOf(count);
  await pane.press("Insert a blank savings table");
  await pane.shows("The workbook was not read");
  await pane.until(async () => (await pane.sheets().count()) === 2, "The new sheet has no tab");
});
