import { LocalPage, typeInto } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

let local: LocalPage;
let pane: DrivenPane;

beforeAll(async () => {
  local = await LocalPage.launch(await workbookFile({ Sheet1: [] }));
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});
afterEach(() => pane.close());

async function openProse(): Promise<void> {
  const workbook = await workbookFile({
    Minutes: [["The panel met in May."], ["It asked about £2m of savings."]],
    Names: [["A", "B"]],
  });
  pane = await DrivenPane.open(local, { workbook });
}

describe("a blank workbook", () => {
  beforeEach(async () => {
    pane = await DrivenPane.open(local);
    await pane.shows("This workbook is blank");
  });

  test("takes the samples, the focus moves on to the next step, and that writes the summary", async () => {
    await pane.button("Insert sample sheets").focus();
    await pane.page.keyboard.press("Enter");
    await pane.shows("Added 6 sample sheets.");
    await pane.shows("6 savings tables on 4 sheets.");
    await pane.focuses("Create scrutiny summary");
    await pane.page.keyboard.press("Enter");
    await pane.shows('Wrote the sheet "Scrutiny summary" and those that go with it from 6 savings tables.');
  });

  test("has nothing to summarise, and says why", async () => {
    const heard = await pane.listen();
    await pane.press("Create scrutiny summary");
    await pane.shows("The workbook is blank, so there is no savings table to read.");
    expect(await heard()).toContain("Nothing to summarise");
    await pane.focuses("Create scrutiny summary");
  });

  test("takes a blank savings table of the chosen years and unit, which is filled in and read", async () => {
    const offered = await pane.field("First year").locator("option").allTextContents();
    const [first = "", second = ""] = offered.slice(-2);
    await pane.field("First year").selectOption({ label: first });
    await pane.field("Years").selectOption("2");
    await pane.field("Unit").selectOption("£m");
    await pane.press("Insert a blank savings table");
    await pane.shows('Added the sheet "Savings plan".');
    await pane.showsSheet("Savings plan");
    await pane.selects("A6");
    expect(await pane.values("Savings plan", "A5:F5")).toEqual([
      ["Code", "Description", "Service", "New or Existing", `${first} £m`, `${second} £m`],
    ]);
    expect(await validationOf("Savings plan", "D6:D17")).toEqual({
      list: { inCellDropDown: true, source: "New,Existing" },
    });
    expect(await validationOf("Savings plan", "E6:F17")).toMatchObject({ decimal: { operator: "Between" } });
    await fillIn(["LM1", "Libraries", "Culture", "New", "-0.25", "-0.5"], 6);
    await fillIn(["LM2", "Museums", "Culture", "Existing", "-0.125", "-0.125"], 7);
    await pane.press("Read again");
    await pane.shows("1 savings table on 1 sheet.");
    await pane.shows(`Saves £0.625m a year by ${second}`);
    expect(await pane.root.getByText(/^Not known/u).count()).toBe(0);
  });

  async function fillIn(line: readonly string[], row: number): Promise<void> {
    for (const [column, text] of line.entries()) {
      await typeInto(pane.page, `${String.fromCharCode(65 + column)}${row}`, text);
    }
  }

  function validationOf(sheet: string, address: string): Promise<unknown> {
    return pane.page.evaluate(
      async ([sheet, address]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.dataValidation.load("rule");
          await context.sync();
          return range.dataValidation.rule;
        }),
      [sheet, address] as const,
    );
  }
});

describe("a workbook of prose", () => {
  beforeEach(openProse);

  test("is told sheet by sheet what was looked for", async () => {
    await pane.shows("No savings table on 2 sheets.");
    await pane.root.locator("summary", { hasText: "Minutes" }).click();
    await pane.shows(/Looked for a row of headings .* 1 amount stands in sentences\./u);
  });

  test("offers the selection, a blank table and the samples", async () => {
    await pane.button("Use selection").waitFor();
    await pane.button("Insert a blank savings table").waitFor();
    await pane.button("Insert sample sheets").waitFor();
  });

  test("opens the pane when the ribbon's button finds nothing to summarise", async () => {
    await pane.page.getByRole("button", { name: "Close the pane" }).click();
    await pane.page.locator(".ribbon").getByRole("button", { name: "Create scrutiny summary" }).click();
    await pane.shows("Nothing to summarise");
    expect(await pane.root.isVisible()).toBe(true);
  });
});
