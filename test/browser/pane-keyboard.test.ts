import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/files/xlsx";
import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

const PAPER = ["Scrutiny summary", "Lines of enquiry", "Savings by line", "Checks", "About"];

let local: LocalPage;
let pane: DrivenPane;

beforeAll(async () => {
  local = await LocalPage.launch(await workbookFile({ Sheet1: [] }));
  pane = await DrivenPane.open(local);
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});

/** Presses F6 until the focus is in a part of the page; it is in some part at every step. */
async function goToPart(selector: string): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    await pane.page.keyboard.press("F6");
    await pane.focused();
    if (await pane.page.evaluate((part) => document.activeElement?.closest(part) != null, selector)) return;
  }
  throw new Error(`F6 does not reach ${selector}`);
}

async function press(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await pane.tabTo(name, by);
  await pane.page.keyboard.press("Enter");
  await pane.isDone();
}

/** Types a line from the cell that is selected, and goes to the start of the next. */
async function typeLine(cells: readonly string[]): Promise<void> {
  for (const [index, text] of cells.entries()) {
    await pane.page.keyboard.type(text);
    await pane.page.keyboard.press(index === cells.length - 1 ? "Enter" : "Tab");
  }
  await pane.page.keyboard.press("Home");
  await pane.focused();
}

test("by keyboard alone: from a blank workbook to a savings table, a mend, the summary and the saved file", async () => {
  const keys = pane.page.keyboard;
  await pane.shows("This workbook is blank");
  await goToPart("#pane");
  await press("Insert a blank savings table");
  await pane.shows('Added the sheet "Savings plan".');
  await pane.focused();

  await goToPart(".grid");
  await pane.selects("A6");
  await typeLine(["LM1", "Libraries", "Culture", "New", "-250", "-500", "-500", "-500"]);
  await pane.selects("A7");
  await typeLine(["LM2 ", "Museums", "Culture", "New", "-120", "-125", "-125", "-125"]);
  await pane.selects("A8");

  await goToPart("#pane");
  await press("Read again");
  await pane.shows(/^Saves £625,000 a year by/u);
  await pane.tabTo(/^Tables/u);
  await keys.press("ArrowRight");
  await pane.shows("Untidy codes (1)");
  await press(/^Tidy the code: /u);
  await pane.root.getByRole("group", { name: "Before and after" }).waitFor();
  await press("Apply to 1 cell");
  await pane.shows("Tidied 1 code on Savings plan.");
  await pane.focused();

  await press("Create scrutiny summary", "Shift+Tab");
  await pane.shows('Wrote the sheet "Scrutiny summary" and those that go with it from 1 savings table.');
  await press("Go to the summary");
  await pane.selects("A1");

  await goToPart(".ribbon");
  // Within the ribbon the arrow keys move, as in a toolbar.
  await pane.tabTo("Save", "ArrowRight");
  const saved = await pane.save(() => keys.press("Enter"));
  const read = await readXlsx(readFileSync(saved));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Savings plan", ...PAPER]);
  expect(read.workbook.sheets[1]?.rows.get(6)?.get(0)?.value).toBe("LM2");
});
