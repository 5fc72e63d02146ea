import { typeInto } from "../host/page/local-page";
import { openBeforeEach, pane, reopen } from "./one-pane";
import { ADULT_CARE, LIBRARIES } from "./plans";

const HOME_CARE = "AC2: (50) and (75) in 2024/25 and 2025/26 are text.";
const STAFFING = "AC3: (25) in 2024/25 is text.";
const CODE = "The cell of AC3 in row 5 has spaces that do not belong to the code.";

openBeforeEach({
  "Adult care": ADULT_CARE,
  Libraries: LIBRARIES.map((row) => row.map((value) => (value === -180 ? "(180)" : value))),
});
beforeEach(() => pane.view("Checks"));

const list = () => pane.root.getByRole("list", { name: "Findings" });
const preview = () => pane.root.getByRole("group", { name: "Before and after" });
const headings = () => list().getByRole("heading", { level: 4 }).allTextContents();
const weights = () => pane.root.getByRole("group", { name: "Weight" }).getByRole("button").allTextContents();
const figures = () => pane.values("Adult care", "A3:F6");

/** Opens what a mend would do, and gives its rows. */
async function previewOf(button: string): Promise<string[]> {
  await pane.button(button).click();
  await preview().waitFor();
  const rows = await preview().locator("tbody tr").all();
  return Promise.all(rows.map(async (row) => (await row.locator("th, td").allTextContents()).join(" ")));
}

describe("the findings", () => {
  test("stand by weight and kind, and are counted", async () => {
    expect(await weights()).toEqual(["All 5", "Put right 1", "Look at 3", "Note 1"]);
    expect(await headings()).toEqual(["Basis not known (1)", "Figures stored as text (3)", "Untidy codes (1)"]);
    expect(await pane.root.getByRole("tab", { name: /^Checks/u }).textContent()).toBe("Checks5");
  });

  test("are shown by weight and by sheet, and counted by both", async () => {
    await pane.button("Note 1").click();
    expect(await headings()).toEqual(["Untidy codes (1)"]);
    await pane.field("Sheet").selectOption({ label: "Libraries" });
    await pane.shows("Nothing of that kind on that sheet.");
    expect(await weights()).toEqual(["All 1", "Put right 0", "Look at 1", "Note 0"]);
    await pane.button("All 1").click();
    expect(await headings()).toEqual(["Figures stored as text (1)"]);
    await pane.field("Sheet").selectOption({ label: "All sheets" });
    expect(await weights()).toEqual(["All 5", "Put right 1", "Look at 3", "Note 1"]);
  });

  test("lead to their cells on their sheets", async () => {
    await pane.button("Go to Libraries D4").click();
    await pane.selects("D4");
    await pane.showsSheet("Libraries");
    await pane.button("Go to Adult care E5").click();
    await pane.selects("E5");
    await pane.showsSheet("Adult care");
  });
});

describe("mending", () => {
  test("shows before and after, changes nothing until it is applied, and then the finding is gone", async () => {
    const before = await figures();
    // They look alike: what changes is what Excel takes them for, which the headings of the columns say.
    expect(await previewOf(`Make them numbers: ${HOME_CARE}`)).toEqual(["E4 (50) (50)", "F4 (75) (75)"]);
    expect(await preview().getByRole("columnheader").allTextContents()).toEqual([
      "Cell",
      "Before, as text",
      "After, as a number",
    ]);
    expect(await figures()).toEqual(before);
    await pane.press("Apply to 2 cells");
    await pane.shows("Made 2 figures numbers on Adult care.");
    await pane.showsNo(HOME_CARE);
    const after = await figures();
    expect(after[1]?.slice(4)).toEqual([-50, -75]);
    expect(after.map((row) => row.slice(0, 4))).toEqual(before.map((row) => row.slice(0, 4)));
    // The next finding now stands where that one stood.
    await pane.focuses(`Accept: ${STAFFING}`);
  });

  test("is not done where it is cancelled", async () => {
    const before = await figures();
    await previewOf(`Tidy the code: ${CODE}`);
    await preview().getByRole("button", { name: "Cancel" }).click();
    await preview().waitFor({ state: "detached" });
    await pane.focuses(`Tidy the code: ${CODE}`);
    expect(await figures()).toEqual(before);
    expect(await pane.root.getByText(/^Mended/u).count()).toBe(0);
  });

  test("all of a kind is one step, which is taken back as one, exactly", async () => {
    const before = await pane.look("Adult care", "A1:G6");
    expect(await previewOf("Make 4 figures numbers")).toEqual([
      "Adult care E4 (50) (50)",
      "Adult care F4 (75) (75)",
      "Adult care E5 (25) (25)",
      "Libraries D4 (180) (180)",
    ]);
    await pane.press("Apply to 4 cells");
    await pane.shows("Made 4 figures numbers on 2 sheets.");
    await pane.showsNo(/^Figures stored as text/u);
    expect(await pane.look("Adult care", "A1:G6")).not.toEqual(before);
    await pane.press("Read again");
    await pane.press("Take back: Made 4 figures numbers on 2 sheets.");
    await pane.shows("4 cells are as they were.");
    await pane.shows("Figures stored as text (3)");
    expect(await pane.look("Adult care", "A1:G6")).toEqual(before);
    expect(await pane.values("Libraries", "D4")).toEqual([["(180)"]]);
  });

  test("is taken back on another day, from the saved file", async () => {
    const before = await pane.look("Adult care", "A1:G6");
    await previewOf(`Make it a number: ${STAFFING}`);
    await pane.press("Apply to 1 cell");
    await pane.showsNo(STAFFING);
    await previewOf(`Tidy the code: ${CODE}`);
    await pane.press("Apply to 1 cell");
    await pane.shows("Mended (2)");
    await reopen();
    await pane.view("Checks");
    expect(await pane.values("Adult care", "A5:E5")).toEqual([["AC3", "Staffing", 1000, 2000, -25]]);
    await pane.press("Take back: Tidied 1 code on Adult care.");
    await pane.shows("Mended (1)");
    await pane.press("Take back: Made 1 figure a number on Adult care.");
    await pane.shows(STAFFING);
    expect(await pane.look("Adult care", "A1:G6")).toEqual(before);
  });

  test("leaves a cell alone that was changed after it was shown, and says so", async () => {
    await previewOf("Make 4 figures numbers");
    await typeInto(pane.page, "E4", "'about 50");
    await pane.press("Apply to 4 cells");
    await pane.shows("Made 3 figures numbers on 2 sheets. 1 cell was changed meanwhile and was left alone.");
    expect((await figures())[1]?.slice(4)).toEqual(["about 50", -75]);
  });

  test("that is taken back leaves alone what was typed over it since", async () => {
    await previewOf(`Make them numbers: ${HOME_CARE}`);
    await pane.press("Apply to 2 cells");
    await pane.showsNo(HOME_CARE);
    await typeInto(pane.page, "E4", "-60");
    await pane.press(/^Take back: /u);
    await pane.shows("1 cell is as it was. 1 cell was changed meanwhile and was left alone.");
    expect((await figures())[1]?.slice(4)).toEqual([-60, "(75)"]);
  });
});

describe("accepting a finding", () => {
  async function accept(reason: string): Promise<void> {
    await pane.button(`Accept: ${STAFFING}`).click();
    await pane.field(/^Why it is accepted/u).fill(reason);
    await pane.page.keyboard.press("Enter");
  }

  test("needs a reason", async () => {
    await accept("  ");
    await pane.shows("Give a reason.");
    expect(await pane.root.getByText(/^Accepted \(/u).count()).toBe(0);
  });

  test("moves it to the accepted ones, also when read again and in the file, until it is shown again", async () => {
    await accept("It is a label of the source system");
    await pane.shows("Accepted (1)");
    await pane.shows("Figures stored as text (2)");
    expect(await pane.focused()).not.toBe("");
    await pane.press("Read again");
    await pane.shows("Accepted (1)");
    await reopen();
    await pane.view("Checks");
    await pane.root.getByText("Accepted (1)").click();
    const accepted = pane.root.getByRole("listitem").filter({ hasText: STAFFING });
    expect(await accepted.innerText()).toContain("Reason: It is a label of the source system");
    await pane.press(`Show again: ${STAFFING}`);
    await pane.shows("Figures stored as text (3)");
    await pane.showsNo(/^Accepted \(/u);
  });

  test("holds for what stands in the cell: when that changes, it is asked again", async () => {
    await accept("It is agreed");
    await pane.shows("Accepted (1)");
    await typeInto(pane.page, "E5", "'(26)");
    await pane.press("Read again");
    await pane.shows("AC3: (26) in 2024/25 is text.");
    await pane.showsNo(/^Accepted \(/u);
  });
});
