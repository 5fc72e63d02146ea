import { typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { openBeforeEach, pane } from "./one-pane";

/** What a mend shows before it is applied, and what becomes of it meanwhile. */

const NAMES = ["Day services", "Home care", "Staffing", "Transport", "Catering", "Parking", "Parks", "Libraries"];

openBeforeEach({
  Care: [
    ["Savings £000, cumulative"],
    ["Code", "Description", "2024/25", "2025/26"],
    ...NAMES.map((name, index) => [`AC${index + 1}`, name, -100 - index, `(${200 + index})`]),
    ["AC9", "Museums", "(50)", "(60)"],
  ],
  Waste: [
    ["Waste savings £000, cumulative"],
    ["Code", "Description", "2024/25", "2025/26"],
    ["WA1", "Early collection*", -0.5, -0.5],
    ["WA2", "Recycling ²", -0.5, -0.75],
    ["WA3", "Depot", -1.5, -2],
    ["Total", null, -2.5, -9],
  ],
});
beforeEach(() => pane.view("Checks"));

const preview = () => pane.root.getByRole("group", { name: "Before and after" });
const rows = () =>
  preview()
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(" ")));

async function open(button: string | RegExp): Promise<void> {
  await pane.button(button).first().click();
  await preview().waitFor();
}

describe("before it is applied", () => {
  test("many figures are shown in part, and those that changed since are counted", async () => {
    await typeInto(pane.page, "D3", "-200");
    await open("Make 10 figures numbers");
    expect(await rows()).toHaveLength(8);
    expect((await rows())[0]).toBe("D4 (201) (201)");
    await pane.shows("and 1 more cell.");
    await pane.shows("1 cell changed since the reading; left alone.");
    await pane.press("Apply to 9 cells");
    await pane.shows("Made 9 figures numbers on Care. 1 cell was changed meanwhile and was left alone.");
  });

  test("a total is shown with the sum that it becomes", async () => {
    await open(/^Make it the sum of its lines/u);
    expect((await rows())[0]).toMatch(/^D6 -9 .*=SUM\(D3:D5\)$/u);
  });

  test("marks are shown with the empty cells that they go to, the new heading once", async () => {
    await open("Move the marks of 2 rows to notes");
    expect((await rows()).filter((row) => row.startsWith("E"))).toEqual([
      "E2 (empty) Notes",
      "E3 (empty) *",
      "E4 (empty) ²",
    ]);
    await pane.press("Apply to 5 cells");
    await pane.shows("Moved the marks of 2 rows to notes on Waste.");
  });

  test("it is closed by the button that opened it", async () => {
    await open("Make 10 figures numbers");
    await pane.button("Make 10 figures numbers").click();
    await preview().waitFor({ state: "detached" });
    await pane.focuses("Make 10 figures numbers");
  });

  test("where Excel does not give the cells, that is said and nothing is shown", async () => {
    const end = await trouble(pane.page, { code: "AccessDenied" });
    await pane.button("Make 10 figures numbers").click();
    await pane.shows("The cells were not read");
    expect(await preview().count()).toBe(0);
    await end();
    await open("Make 10 figures numbers");
  });
});

test("what is applied is what was shown, although the workbook was read again since", async () => {
  await open("Make 10 figures numbers");
  await typeInto(pane.page, "D3", "'(999)");
  await pane.press("Read again");
  expect(await rows()).toContain("D3 (200) (200)");
  await pane.press("Apply to 10 cells");
  await pane.shows("Made 9 figures numbers on Care. 1 cell was changed meanwhile and was left alone.");
  expect(await pane.values("Care", "D3:D4")).toEqual([["(999)"], [-201]]);
});

test("what is typed about one finding stays while another is accepted", async () => {
  const accepting = pane.button(/^Accept: /u);
  const [first, second] = await accepting.evaluateAll((all) =>
    all.map((each) => each.getAttribute("aria-label") ?? ""),
  );
  await pane.button(first!).click();
  await pane.field(/^Why it is accepted/u).fill("It is agreed.");
  const end = await trouble(pane.page, { held: true });
  await pane.page.keyboard.press("Enter");
  await pane.button(second!).click();
  await pane.field(/^Why it is accepted/u).fill("The officers will ");
  await end();
  await pane.shows("Accepted (1)");
  await pane.isDone();
  expect(await pane.field(/^Why it is accepted/u).inputValue()).toBe("The officers will ");
});
