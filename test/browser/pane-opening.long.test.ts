import { openBeforeEach, pane } from "./one-pane";

openBeforeEach();

const CREATED = 'Wrote the sheet "Scrutiny summary" and those that go with it from 6 savings tables.';
const create = () => pane.button("Create scrutiny summary");

describe("opening the pane on the five papers", () => {
  test("reads the workbook by itself and changes nothing", async () => {
    await pane.shows("6 savings tables on 4 sheets.");
    await pane.shows("Saves £27.039m a year by 2020/21");
    expect(await pane.sheets().count()).toBe(6);
  });

  test("offers one click that writes the summary and shows it, and the focus stays", async () => {
    const heard = await pane.listen();
    await create().click();
    await pane.shows(CREATED);
    await pane.showsSheet("Scrutiny summary");
    await pane.focuses("Refresh scrutiny summary");
    expect(await heard()).toContain(CREATED);
  });

  test("a second click rewrites the same sheet, and the reading stays the same", async () => {
    await create().click();
    await pane.shows(CREATED);
    await pane.button("Refresh scrutiny summary").click();
    await pane.shows(/Rewrote the sheet/u);
    await pane.shows("6 savings tables on 4 sheets.");
    expect(await pane.sheets().count()).toBe(6 + 5);
  });

  test("a table's range leads to the table, and is announced", async () => {
    const heard = await pane.listen();
    await pane.button("Go to Hampshire A19:D31").first().click();
    await pane.selects("A19");
    await pane.showsSheet("Hampshire");
    await pane.until(async () => (await heard()).includes("Hampshire"), "The place is not announced");
  });

  test("every point of the checks leads to its cell", async () => {
    await pane.view("Checks");
    const links = pane.root.getByRole("list", { name: "Findings" }).getByRole("button", { name: /^Go to/u });
    for (const link of await links.all()) {
      const [, sheet = "", cell = ""] =
        /^Go to (.+) ([A-Z]+\d+)/u.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
      await link.click();
      await pane.selects(cell);
      await pane.showsSheet(sheet);
    }
    expect(await links.count()).toBeGreaterThan(5);
  });

  test("evidence opens under the table, with the cells that it rests on", async () => {
    await pane.root.locator("summary").first().click();
    await pane.shows(/CH1 17\+ is \(0\.100\) in all four years/u);
    await pane.button("Go to Birmingham C5:F5").first().click();
    await pane.selects("C5");
  });

  test("a message that is closed gives the focus to the main button", async () => {
    await create().focus();
    await pane.page.keyboard.press("Space");
    await pane.shows(CREATED);
    await pane.tabTo("Close this message");
    await pane.page.keyboard.press("Enter");
    await pane.showsNo("Summary ready");
    await pane.focuses("Refresh scrutiny summary");
  });

  test("the views are changed by arrow keys, as tabs are", async () => {
    await pane.root.getByRole("tab", { name: /^Tables/u }).focus();
    await pane.page.keyboard.press("ArrowRight");
    await pane.root.getByRole("heading", { name: "Checks", exact: true }).waitFor();
    await pane.page.keyboard.press("End");
    await pane.shows("There is no summary yet. The button above writes it, on five sheets.");
    await pane.focuses("Summary");
    await pane.page.keyboard.press("Home");
    await pane.root.getByRole("heading", { name: "Savings tables", exact: true }).waitFor();
  });
});

describe("the ribbon's button", () => {
  const ribbon = () => pane.page.getByRole("toolbar", { name: "Ribbon" });

  test("writes the summary, and the pane shows it with a link to it", async () => {
    await ribbon().getByRole("button", { name: "Create scrutiny summary" }).click();
    await pane.shows(CREATED);
    await pane.sheets().filter({ hasText: "Torbay" }).click();
    await pane.button("Go to the summary").click();
    await pane.selects("A1");
    await pane.showsSheet("Scrutiny summary");
  });

  test("needs no pane for it", async () => {
    await pane.page.getByRole("button", { name: "Close the pane" }).click();
    await ribbon().getByRole("button", { name: "Create scrutiny summary" }).click();
    await pane.until(async () => (await pane.selectedSheet()) === "Scrutiny summary", "There is no summary");
    expect(await pane.root.isVisible()).toBe(false);
    await ribbon().getByRole("button", { name: "Show pane" }).click();
    await pane.shows(CREATED);
  });
});
