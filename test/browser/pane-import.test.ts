import { openBeforeEach, pane } from "./one-pane";
import { REPORT } from "./pane-states";

openBeforeEach({ Sheet1: [] });

const box = () => pane.field("Text of the report");
const markedLines = () => pane.root.locator("[role=option][aria-selected=true]").allTextContents();
const markedCells = () => pane.root.locator("[data-cell][aria-selected=true]").allTextContents();

async function press(name: string | RegExp): Promise<void> {
  await pane.tabTo(name);
  await pane.page.keyboard.press("Enter");
}

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await pane.page.keyboard.press(key);
}

async function readText(text: string): Promise<void> {
  await pane.press("Import from a report");
  await box().fill(text);
  await pane.press("Read it");
  await pane.root.locator("#check-heading").waitFor();
}

/** Pastes text with its markup as the clipboard gives them: a browser would tidy what a test puts on it. */
async function paste(text: string, html: string): Promise<void> {
  await box().evaluate(
    (element, [text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    [text, html] as const,
  );
  await box().fill(text);
}

test("by keyboard alone: a report is pasted, checked, completed, put on a sheet and summarised", async () => {
  const heard = await pane.listen();
  await pane.shows("This workbook is blank");
  await pane.button("Create scrutiny summary").focus();
  await press("Import from a report");
  await box().waitFor();
  await pane.until(() => box().evaluate((element) => element === document.activeElement), "The text box has no focus");
  await pane.page.keyboard.insertText(REPORT);
  await press("Read it");
  await pane.focuses("Check 1 savings table");

  await press(/^Set unit and basis/u);
  await pane.focuses("Unit");
  await keys("ArrowDown", "Tab", "ArrowDown");
  await press("Apply");
  await pane.focuses("Medium term savings plan");
  await pane.showsNo(/^Not known/u);

  await pane.tabTo("Day services review, line 4");
  await keys("ArrowDown", "ArrowRight");
  await pane.focuses("Day services review, 2026/27: (0.200), line 4");
  expect(await markedLines()).toEqual(["4Day services review (0.100) (0.200) (0.300)"]);
  expect(await heard()).toContain("Line 4: Day services review (0.100) (0.200) (0.300)");

  await pane.tabTo("(0.020) stands in");
  await keys("ArrowDown", "Tab", "ArrowDown", "ArrowDown", "ArrowDown");
  await press("Place them");
  await pane.root.getByRole("gridcell", { name: "Libraries opening hours, 2027/28: (0.040), line 6" }).waitFor();
  await pane.focuses("Medium term savings plan");

  await press("Put on a new sheet");
  await pane.shows('Added the sheet "Medium term savings plan".');
  await pane.shows("1 savings table on 1 sheet.");
  await pane.focuses("Create scrutiny summary");
  expect(await pane.values("Medium term savings plan", "A5:F9")).toEqual([
    ["Description", "2025/26 £m", "2026/27 £m", "2027/28 £m", "To check", "Source lines"],
    ["Day services review", -0.1, -0.2, -0.3, "", 4],
    ["Highways lighting", -0.05, -0.05, -0.05, "", 5],
    ["Libraries opening hours", -0.02, "", -0.04, "", 6],
    ["Staff travel", "TBC", -0.01, -0.03, expect.stringContaining("2025/26") as string, 7],
  ]);
  await press("Go to Medium term savings plan");
  await pane.selects("A5");
  await pane.press("Create scrutiny summary");
  await pane.shows("Summary ready");
});

test("a line of the text marks what was read from it, by its keys and by a click", async () => {
  await readText(REPORT);
  await pane.root.locator("[role=option]").nth(4).click();
  expect(await markedCells()).toEqual(["Highways lighting", "(0.050)", "(0.050)", "(0.050)"]);
  const heard = await pane.listen();
  await pane.root.getByRole("listbox").focus();
  await keys("ArrowUp");
  expect(await markedLines()).toEqual(["4Day services review (0.100) (0.200) (0.300)"]);
  expect(await markedCells()).toEqual(["Day services review", "(0.100)", "(0.200)", "(0.300)"]);
  await keys("Home");
  expect(await markedCells()).toEqual([]);
  await pane.until(async () => (await heard()).includes("Line 1: no figure was read from it."), "It is not announced");
});

test("figures can only be placed in the order in which they stand", async () => {
  await readText(REPORT);
  await pane.field("(0.020) stands in").selectOption("2027/28");
  await pane.field("(0.040) stands in").selectOption("2025/26");
  await pane.press("Place them");
  await pane.shows(/^Figures stand in the order/u);
  await pane.field("(0.020) stands in").selectOption("2025/26");
  await pane.field("(0.040) stands in").selectOption("2026/27");
  await pane.press("Place them");
  await pane.showsNo(/stands in$/u);
});

test("what was pasted is there again after going back, and after looking at something else", async () => {
  await readText(REPORT);
  await pane.press("Back");
  expect(await box().inputValue()).toBe(REPORT);
  await pane.press("Cancel");
  await pane.shows("This workbook is blank");
  await pane.press("Import from a report");
  expect(await box().inputValue()).toBe(REPORT);
});

test("markup is read as the table it is, and nothing of it comes into the page or is run", async () => {
  const html = `<table><tr><th>Savings proposal</th><th>2024/25 £m</th><th>2025/26 £m</th></tr>
    <tr><td>Parking<img src="x" onerror="window.wasRun = 'img'"></td><td>1.0</td><td>2.0</td></tr>
    <tr><td>Waste<script>window.wasRun = 'script'</script><style>body{display:none}</style></td><td>4.0</td><td>4.0</td></tr></table>`;
  await pane.press("Import from a report");
  await paste("Savings proposal Parking Waste", html);
  await pane.press("Read it");
  await pane.root.getByRole("gridcell", { name: "Waste, 2025/26: 4.0, line 3" }).waitFor();
  const found = await pane.page.evaluate(() => ({
    run: "wasRun" in window,
    images: document.querySelectorAll("#pane img, #pane script, #pane style:not([data-make-styles-bucket])").length,
  }));
  expect(found).toEqual({ run: false, images: 0 });
  await pane.press("Put on a new sheet");
  await pane.shows('Added the sheet "');
});

test("text that is typed over what was pasted is read, and not the markup that came with that", async () => {
  await pane.press("Import from a report");
  await paste(
    "Savings",
    "<table><tr><th>Savings</th><th>2024/25 £m</th></tr><tr><td>Parking</td><td>1.0</td></tr></table>",
  );
  await box().fill(REPORT);
  await pane.press("Read it");
  await pane.shows("Check 1 savings table");
  expect(await pane.root.locator("[role=option]").count()).toBe(9);
});

test("a table that is not ticked is not used", async () => {
  await readText(`${REPORT}\n\nMore savings\n\nScheme\t2025/26 £m\t2026/27 £m\nParking\t1.0\t2.0\nWaste\t4.0\t5.0`);
  await pane.shows("Check 2 savings tables");
  await pane.root.getByRole("checkbox").first().click();
  await pane.press("Put on a new sheet");
  await pane.shows('Added the sheet "');
  await pane.until(async () => (await pane.sheets().count()) === 2, "The new sheet has no tab");
  expect(await pane.sheets().allTextContents()).toEqual(["Sheet1", "More savings"]);
});
