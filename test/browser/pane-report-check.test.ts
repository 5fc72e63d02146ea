import { trouble } from "../taskpane/requests";
import { openBeforeEach, pane } from "./one-pane";
import { YEARS_DOWN } from "../taskpane/import/years-down";

/** Going from what was read of a report to its lines and back. */

openBeforeEach({ Sheet1: [] });

const LONG_NAME =
  "Review of the contract for home to school transport with each of the operators of the county in turn, by the year";

const REPORT = [
  "Savings proposals £m, cumulative",
  "Ref\tProposal\t2017/18\t2018/19",
  "CH1\tContact and escort\t(0.100)\t(0.250)",
  `CH2\t${LONG_NAME}\t(1.250)\t`,
  "\tTotal\t(1.350)\t(0.250)",
  "",
  "Savings 2017/18 £000 2018/19 £000 Day services (120) (240) Lighting (50) (60) Libraries (20) (40)",
];

const markedLines = () =>
  pane.root
    .locator("[role=option][aria-selected=true]")
    .evaluateAll((all) => all.map((line) => Number(line.getAttribute("data-line"))));
const markedCells = () => pane.root.locator("[data-cell][aria-selected=true]").allTextContents();

async function read(report: readonly string[]): Promise<() => Promise<string>> {
  await pane.press("Import from a report");
  await pane.field("Text of the report").fill(report.join("\n"));
  await pane.press("Read it");
  await pane.root.locator("#check-heading").waitFor();
  return pane.listen();
}

async function hears(heard: () => Promise<string>, words: string): Promise<void> {
  await pane.until(async () => (await heard()).includes(words), `Not announced: ${words}`);
}

test("figures lead to their lines, lines to their figures, and what was not read to its own", async () => {
  const heard = await read(REPORT);
  await pane.tabTo("CH1 Contact and escort, line 3");
  for (const [key, focus] of [
    ["ArrowDown", "CH1, 2017/18: (0.100), line 3"],
    ["End", "CH1, 2018/19: (0.250), line 3"],
    ["ArrowUp", "CH1 Contact and escort, line 3"],
    ["ArrowUp", "CH1 Contact and escort, line 3"],
    ["ArrowDown", "CH1, 2017/18: (0.100), line 3"],
    ["ArrowRight", "CH1, 2018/19: (0.250), line 3"],
    ["Home", "CH1, 2017/18: (0.100), line 3"],
  ] as const) {
    await pane.page.keyboard.press(key);
    await pane.focuses(focus);
  }
  expect([await markedLines(), await markedCells()]).toEqual([[3], ["(0.100)"]]);

  await pane.root.getByRole("gridcell", { name: "Total, 2017/18: (1.350), line 5" }).click();
  expect(await markedLines()).toEqual([5]);
  await pane.root.getByRole("rowheader", { name: /^CH2/u }).click();
  await hears(heard, `Line 4: ${`CH2 ${LONG_NAME} (1.250)`.slice(0, 120)}…`);

  const line = (number: number) => pane.root.locator(`[data-line='${number}']`);
  await line(4).click();
  await hears(heard, "Line 4: 1 figure was read from it.");
  await line(3).click();
  await hears(heard, "Line 3: 2 figures were read from it.");
  const box = pane.root.getByRole("listbox");
  // Beside the lines there is nothing to choose.
  await box.dispatchEvent("click");
  expect(await markedLines()).toEqual([3]);

  await pane.shows(/was not read\. Many figures stand among the words of one line here/u);
  await pane.button("Line 7").click();
  expect(await markedLines()).toEqual([7]);
  await hears(heard, "Line 7 marked.");
});

test("every figure is reached where the years run down and the lines share them", async () => {
  await read(YEARS_DOWN);
  await pane.tabTo("Adults, lines 3–6");
  await pane.page.keyboard.press("ArrowDown");
  for (const cell of [
    "Adults, 2021/22: 3.4",
    "Children, 2021/22: 1.1",
    "Communities, 2021/22: 0.9",
    "Total, 2021/22: 5.4",
  ]) {
    await pane.focuses(`${cell}, line 3`);
    expect([await markedLines(), await markedCells()]).toEqual([[3], [cell.replace(/^.*: /u, "")]]);
    await pane.page.keyboard.press("ArrowDown");
    await pane.page.keyboard.press("ArrowDown");
  }
  const children = pane.root.getByRole("gridcell", { name: "Children, 2022/23: 0.7, line 4" });
  await children.click();
  await pane.focuses("Children, 2022/23: 0.7, line 4");
  expect(await markedCells()).toEqual(["0.7"]);
});

test("what was checked is still there where it could not be put on a sheet, and can then be", async () => {
  await read(REPORT);
  const use = pane.root.getByRole("checkbox");
  await use.click();
  await pane.shows("Put on a new sheet");
  expect(await pane.button("Put on a new sheet").getAttribute("aria-disabled")).toBe("true");
  await use.click();
  const end = await trouble(pane.page, { code: "AccessDenied" });
  await pane.press("Put on a new sheet");
  await pane.shows("Nothing was inserted");
  await pane.shows("Check 1 savings table");
  expect(await pane.sheets().allTextContents()).toEqual(["Sheet1"]);
  await end();
  await pane.press("Put on a new sheet");
  await pane.shows('Added the sheet "');
});
