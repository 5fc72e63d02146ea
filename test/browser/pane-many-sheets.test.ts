import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

const SHEETS = 60;

let local: LocalPage;
let pane: DrivenPane;

beforeAll(async () => {
  const sheets = Array.from({ length: SHEETS }, (_, index): [string, (string | number)[][]] => [
    `Service ${index + 1}`,
    [
      ["Savings plan, cumulative: each year's figure is its effect against today's budget"],
      ["Code", "Description", "2024/25", "2025/26"],
      [`S${index + 1}`, "Review of contracts", -10 - index, -12 - index],
      [`T${index + 1}`, "Fewer premises", -5, -5],
    ],
  ]);
  local = await LocalPage.launch(await workbookFile(Object.fromEntries(sheets)));
  pane = await DrivenPane.open(local);
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});

const cards = () => pane.root.getByRole("article");
const section = (sheet: number) => pane.root.getByRole("region", { name: `Service ${sheet}`, exact: true });
const scrollTo = (top: number) =>
  pane.root.getByRole("tabpanel").evaluate((panel, top) => {
    panel.scrollTop = top;
  }, top);

async function reach(sheet: number): Promise<void> {
  await pane.until(async () => {
    await scrollTo(Number.MAX_SAFE_INTEGER);
    return (await section(sheet).count()) === 1;
  }, `The sheet Service ${sheet} is not reached`);
}

describe("a workbook of sixty sheets", () => {
  test("is counted whole, and has few of its tables in the page", async () => {
    await pane.shows(`${SHEETS} savings tables on ${SHEETS} sheets.`);
    // They are drawn once the list knows how high it is.
    await pane.until(async () => (await cards().count()) > 2, "No more than 2 tables are shown");
    expect(await cards().count()).toBeLessThan(SHEETS / 2);
  });

  test("has its last sheet at the end, with a link that leads to its table", async () => {
    await reach(SHEETS);
    expect(await cards().count()).toBeLessThan(SHEETS / 2);
    await section(SHEETS)
      .getByRole("button", { name: /^Go to/u })
      .first()
      .click();
    await pane.until(async () => (await pane.selectedSheet()) === `Service ${SHEETS}`, "The sheet is not shown");
  });

  test("keeps what was begun on a table that is scrolled out of sight", async () => {
    await scrollTo(0);
    await section(1)
      .getByRole("button", { name: /^(?:Set unit|Change how)/u })
      .click();
    const unit = section(1).getByLabel("Unit", { exact: true });
    await unit.selectOption({ index: 2 });
    const chosen = await unit.inputValue();
    await reach(SHEETS);
    await scrollTo(0);
    expect(await unit.inputValue()).toBe(chosen);
  });
});
