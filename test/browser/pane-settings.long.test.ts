import { cellAddress } from "../../src/savings/address";
import { askedWhen } from "../../src/savings/summary/threshold-words";
import { typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { openBeforeEach, pane } from "./one-pane";
import { HIGHWAY_TITLE, HIGHWAYS, LIBRARIES, LIBRARY_TITLE } from "./plans";

/** What is typed into the summary's settings: where the focus goes, and that nothing of it is lost. */

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });
beforeEach(() => pane.view("Summary"));

const ENQUIRIES = "Lines of enquiry";
const LIBRARY_BUDGET = `Budget of ${LIBRARY_TITLE}`;
const HIGHWAY_BUDGET = `Budget of ${HIGHWAY_TITLE}`;
const UNIT_MISSING = /^Give its unit too/u;
const threshold = () => pane.field(/round figures/u);
const budget = (label = LIBRARY_BUDGET) => pane.field(label);

async function openBudgets(): Promise<void> {
  await pane.root.getByText("Budgets to measure savings against").click();
}

async function openThresholds(): Promise<void> {
  await pane.root.getByText("When a panel's questions are asked").click();
}

/** Types into the field and presses a key; by then what it began is done. */
async function type(field: ReturnType<typeof budget>, text: string, key = "Enter"): Promise<void> {
  await field.fill(text);
  await field.press(key);
  await pane.isDone();
}

describe("a threshold", () => {
  test("that is set by Enter keeps the focus, and an empty one is none", async () => {
    await openThresholds();
    await type(threshold(), "60");
    await pane.focuses(/round figures/u);
    await type(threshold(), "");
    await pane.shows("Give a number from 0 to 1000.");
    await type(threshold(), "60");
    await pane.showsNo("Give a number from 0 to 1000.");
    await pane.press("Back to the usual ones");
    expect(await threshold().inputValue()).not.toBe("60");
  });

  test("that is changed in its cell holds, also where the pane had set it before", async () => {
    await openThresholds();
    await type(threshold(), "60");
    await pane.press("Create scrutiny summary");
    await pane.shows("Summary ready");
    const rows = await pane.values(ENQUIRIES, "A1:H90");
    const row = rows.findIndex((cells) => cells.includes(askedWhen("roundFigures")));
    const column = rows[row]?.findLastIndex((cell) => typeof cell === "number") ?? -1;
    await pane.sheets().filter({ hasText: ENQUIRIES }).click();
    await typeInto(pane.page, cellAddress({ row, column }), "85%");
    await pane.press("Refresh scrutiny summary");
    await pane.shows(/Rewrote the sheet/u);
    expect(await threshold().inputValue()).toBe("85");
    await pane.field("Amounts in").selectOption("£");
    await pane.shows("The summary is out of date.");
    await pane.press("Refresh scrutiny summary");
    await pane.shows("The summary is up to date.");
    expect(await threshold().inputValue()).toBe("85");
  });
});

describe("a budget", () => {
  test("that is set by Enter keeps the focus, and is taken away again by emptying it", async () => {
    await openBudgets();
    await type(budget(), "£850m");
    await pane.focuses(LIBRARY_BUDGET);
    await type(budget(), "");
    await pane.focuses(LIBRARY_BUDGET);
    await pane.view("Tables");
    await pane.view("Summary");
    expect(await budget().inputValue()).toBe("");
  });

  test("whose unit is missing is asked for it until it is emptied", async () => {
    await openBudgets();
    await type(budget(), "850");
    await pane.shows(UNIT_MISSING);
    await type(budget(), "");
    await pane.showsNo(UNIT_MISSING);
  });

  test("that is taken away as the only one leaves the others open to be filled in", async () => {
    await openBudgets();
    await type(budget(), "£850m", "Tab");
    await type(budget(), "", "Tab");
    await pane.focuses(HIGHWAY_BUDGET);
    expect(await budget(HIGHWAY_BUDGET).isVisible()).toBe(true);
    await type(budget(HIGHWAY_BUDGET), "£1.25m");
    expect(await budget(HIGHWAY_BUDGET).inputValue()).toBe("£1,250,000");
  });
});

describe("while the pane is busy", () => {
  test("a tick does nothing, and a budget that is typed is kept once it is done", async () => {
    await openBudgets();
    const end = await trouble(pane.page, { held: true });
    await pane.button("Read again").click();
    await pane.button("Stop").waitFor();
    await pane.field(`Highways: ${HIGHWAY_TITLE}`).press("Space");
    expect(await pane.field(`Highways: ${HIGHWAY_TITLE}`).isChecked()).toBe(true);
    await budget().fill("£850m");
    await budget().press("Tab");
    await end();
    await pane.isDone();
    await pane.shows("2 savings tables on 2 sheets.");
    await pane.press("Read again");
    await pane.view("Tables");
    await pane.view("Summary");
    expect(await budget().inputValue()).toBe("£850m");
  });
});

test("a setting that is chosen while the workbook is read holds, and so does what is chosen after it", async () => {
  const end = await trouble(pane.page, { held: true });
  await pane.button("Read again").click();
  await pane.button("Stop").waitFor();
  await pane.field("Amounts in").selectOption("£m");
  await end();
  await pane.isDone();
  await pane.field("Figures are").selectOption("values");
  await pane.press("Read again");
  await pane.view("Tables");
  await pane.view("Summary");
  expect([await pane.field("Amounts in").inputValue(), await pane.field("Figures are").inputValue()]).toEqual([
    "£m",
    "values",
  ]);
});

test("settings that cannot be kept are shown as they are, and can be chosen again", async () => {
  const end = await trouble(pane.page, { held: true, code: "AccessDenied" });
  await pane.field("Amounts in").selectOption("£");
  await pane.field("Figures are").selectOption("values");
  await end();
  await pane.isDone();
  await pane.shows("The settings were not kept");
  expect(await pane.field("Amounts in").inputValue()).toBe("source");
  await pane.field("Amounts in").selectOption("£m");
  await pane.field("Figures are").selectOption("values");
  await pane.press("Read again");
  expect([await pane.field("Amounts in").inputValue(), await pane.field("Figures are").inputValue()]).toEqual([
    "£m",
    "values",
  ]);
});
