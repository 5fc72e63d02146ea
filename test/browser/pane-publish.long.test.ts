import { readFileSync } from "node:fs";
import type { HostSheet } from "../../src/host/model/types";
import { readXlsx } from "../../src/host/files/xlsx";
import { typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { openBeforeEach, pane } from "./one-pane";
import { HIGHWAY_TITLE, HIGHWAYS, LIBRARIES, LIBRARY_TITLE } from "./plans";

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });

const PUBLISHED = "Opened a copy of the summary's 5 sheets as a new workbook, with values only. Save it there.";
const PAPER = ["Scrutiny summary", "Lines of enquiry", "Savings by line", "Checks", "About"];

/** What the new workbook holds, which the local page saves to the user's downloads. */
async function copyFrom(press: () => Promise<void>): Promise<readonly HostSheet[]> {
  const read = await readXlsx(readFileSync(await pane.save(press)));
  if (!read.ok) throw new Error(read.problem.message);
  return read.workbook.sheets;
}

const cellsOf = (sheet: HostSheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]);
const publish = () => pane.button("Publish a copy");

describe("publishing a copy", () => {
  beforeEach(() => pane.view("Summary"));

  test("says what it does, and opens the five sheets without a formula as a new workbook", async () => {
    await pane.shows("Opens the summary's sheets as a new workbook to send out, with values in place of formulas.");
    const heard = await pane.listen();
    const sheets = await copyFrom(() => publish().click());
    await pane.shows(PUBLISHED);
    expect(await heard()).toContain(PUBLISHED);
    expect(sheets.map(({ name }) => name)).toEqual(PAPER);
    for (const sheet of sheets) {
      expect(cellsOf(sheet).length).toBeGreaterThan(5);
      expect(cellsOf(sheet).filter(({ formula }) => formula != null)).toEqual([]);
    }
    expect(await pane.sheets().allTextContents()).toEqual(["Libraries", "Highways"]);
    await pane.focuses("Publish a copy");
  });

  test("the copy holds what somebody typed on the summary's sheets", async () => {
    await pane.press("Create scrutiny summary");
    await pane.sheets().filter({ hasText: "About" }).click();
    await typeInto(pane.page, "B4", "Borough of Eastwick");
    const sheets = await copyFrom(() => publish().click());
    const words = sheets.flatMap((sheet) => cellsOf(sheet).map(({ value }) => value));
    expect(words).toContain("Borough of Eastwick");
  });

  test("is offered by the ribbon too", async () => {
    const ribbon = pane.page.getByRole("toolbar", { name: "Ribbon" });
    const sheets = await copyFrom(() => ribbon.getByRole("button", { name: "Publish a copy" }).click());
    expect(sheets.map(({ name }) => name)).toEqual(PAPER);
    await pane.shows(PUBLISHED);
  });

  test("is not offered where every table is left out, and that is said", async () => {
    for (const title of [`Libraries: ${LIBRARY_TITLE}`, `Highways: ${HIGHWAY_TITLE}`]) {
      await pane.field(title).click();
      await pane.until(async () => !(await pane.field(title).isChecked()), `${title} is not left out`);
      await pane.isDone();
    }
    await pane.shows("Every savings table is left out. Tick one above, and a copy can be published.");
    expect(await publish().getAttribute("aria-disabled")).toBe("true");
  });
});

describe("publishing that does not go well", () => {
  beforeEach(() => pane.view("Summary"));

  test("is stopped before anything opens, and then done after all", async () => {
    const end = await trouble(pane.page, { held: true });
    await publish().click();
    await pane.button("Stop").click();
    await end();
    await pane.shows("Stopped");
    await pane.isDone();
    expect(await copyFrom(() => publish().click())).toHaveLength(PAPER.length);
  });

  test("is told in words, and the pane stays as it was", async () => {
    await trouble(pane.page, { code: "ServiceNotAvailable" });
    await publish().click();
    await pane.shows("No copy was opened");
    await pane.shows("Excel cannot be reached. Wait a moment, then try again.");
    await pane.field("Amounts in").waitFor();
  });

  test("a part of the add-in that does not come is told in words too", async () => {
    await pane.page.route("**/hucre.js*", (route) => route.abort());
    await publish().click();
    await pane.shows("No copy was opened");
    await pane.shows("A part of the add-in was not loaded. Check the connection, then try again.");
  });
});
