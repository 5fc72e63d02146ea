import { cellAddress } from "../../src/savings/address";
import { askedWhen } from "../../src/savings/summary/threshold-words";
import { typeInto } from "../host/page/local-page";
import { openBeforeEach, pane, reopen } from "./one-pane";
import { HIGHWAY_TITLE, HIGHWAYS, LIBRARIES, LIBRARY_TITLE } from "./plans";

const SUMMARY = "Scrutiny summary";
const ENQUIRIES = "Lines of enquiry";
const ROUND_FIGURES = /is in round figures/u;

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });

const create = () => pane.press(/^(?:Create|Refresh) scrutiny summary$/u);
const area = "A1:H90";

/** The rows of a sheet that hold anything, as they are shown. */
async function rowsOf(sheet: string): Promise<string[]> {
  const [, , , text] = (await pane.look(sheet, area)) as string[][][];
  return (text ?? []).map((row) => row.join(" ").trim()).filter((row) => row !== "");
}

const summaryRows = () => rowsOf(SUMMARY);
const asked = async () => (await rowsOf(ENQUIRIES)).join("\n");

/** The formulas of the summary sheet that work something out: links stay links. */
async function formulas(): Promise<string[]> {
  const [formulas] = (await pane.look(SUMMARY, area)) as unknown[][][];
  return (formulas ?? [])
    .flat()
    .filter((one): one is string => typeof one === "string" && /^=(?!HYPERLINK)/u.test(one));
}

describe("the one button", () => {
  test("writes the sheet, and the message leads there from wherever the user is", async () => {
    await create();
    await pane.shows(`Wrote the sheet "${SUMMARY}" and those that go with it from 2 savings tables.`);
    await pane.sheets().filter({ hasText: "Highways" }).click();
    await pane.button("Go to the summary").click();
    await pane.selects("A1");
    await pane.showsSheet(SUMMARY);
    await pane.view("Summary");
    await pane.shows("The summary is up to date.");
  });

  test("writes formulas over the sources, which follow them", async () => {
    await create();
    expect(await formulas()).toContain(`=SUM(SUMIF('Libraries'!D3:D4,"<0"))`);
    expect(await summaryRows()).toContain(`Savings (gross) (200) (300)`);
  });
});

describe("the summary's sheets", () => {
  const sheet = (name: string) =>
    pane.root.getByRole("list", { name: "Sheets of the summary" }).getByRole("button", { name });

  test.each([SUMMARY, ENQUIRIES, "Savings by line", "Checks", "About"])("%s is led to", async (name) => {
    await create();
    await pane.view("Summary");
    await pane.sheets().filter({ hasText: "Highways" }).click();
    await sheet(name).click();
    await pane.until(async () => (await pane.selectedSheet()) === name, `${name} is not shown`);
    await pane.selects("A1");
  });
});

describe("the settings of the summary", () => {
  beforeEach(() => pane.view("Summary"));

  test("a table that is not ticked is not written", async () => {
    await pane.field(`Highways: ${HIGHWAY_TITLE}`).click();
    await pane.shows("1 savings table on 1 sheet.");
    await create();
    await pane.shows(`Wrote the sheet "${SUMMARY}" and those that go with it from 1 savings table.`);
    const rows = (await summaryRows()).filter((row) => row.includes(HIGHWAY_TITLE));
    expect(rows).toEqual([`Left out, as was asked for in the pane: Highways: ${HIGHWAY_TITLE}.`]);
    await pane.field(`Highways: ${HIGHWAY_TITLE}`).click();
    await pane.shows("2 savings tables on 2 sheets.");
    await create();
    expect(await summaryRows()).toContain(`Highways: ${HIGHWAY_TITLE}`);
  });

  test.each([
    ["£m, millions", "£m 2024/25 2025/26", "Savings (gross) (0.200) (0.300)"],
    ["£, pounds", "£ 2024/25 2025/26", "Savings (gross) (200,000) (300,000)"],
  ])("amounts in %s", async (unit, heading, row) => {
    await pane.field("Amounts in").selectOption({ label: unit });
    await create();
    expect(await summaryRows()).toEqual(expect.arrayContaining([heading, row]));
  });

  test("values only are written without a formula", async () => {
    await pane.field("Figures are").selectOption({ label: "Values only" });
    await pane.shows("They stay as they are when written.");
    await create();
    expect(await formulas()).toEqual([]);
    expect(await summaryRows()).toContain("Savings (gross) (200) (300)");
  });

  test("a threshold decides whether its question is asked", async () => {
    await create();
    expect(await asked()).toMatch(ROUND_FIGURES);
    await pane.root.getByText("When a panel's questions are asked").click();
    const threshold = pane.field(/round figures/u);
    await threshold.fill("lots");
    await threshold.press("Enter");
    await pane.shows("Give a number from 0 to 1000.");
    await threshold.fill("100");
    await threshold.press("Enter");
    await pane.shows("The summary is out of date.");
    await create();
    await pane.shows("The summary is up to date.");
    expect(await asked()).not.toMatch(ROUND_FIGURES);
    await pane.press("Back to the usual ones");
    await pane.shows("The summary is out of date.");
    await create();
    expect(await asked()).toMatch(ROUND_FIGURES);
  });

  test("a threshold that is changed in its cell holds, and the pane shows it", async () => {
    await create();
    const rows = await pane.values(ENQUIRIES, area);
    const row = rows.findIndex((cells) => cells.includes(askedWhen("roundFigures")));
    const column = rows[row]?.findLastIndex((cell) => typeof cell === "number") ?? -1;
    await pane.sheets().filter({ hasText: ENQUIRIES }).click();
    await typeInto(pane.page, cellAddress({ row, column }), "100%");
    await create();
    expect(await asked()).not.toMatch(ROUND_FIGURES);
    await pane.root.getByText("When a panel's questions are asked").click();
    expect(await pane.field(/round figures/u).inputValue()).toBe("100");
  });

  test("a budget needs its unit, and savings are then measured against it", async () => {
    await pane.root.getByText("Budgets to measure savings against").click();
    const budget = pane.field(`Budget of ${LIBRARY_TITLE}`);
    await budget.fill("850");
    await budget.press("Enter");
    await pane.shows("Give its unit too, such as £850m or £1,250,000.");
    await budget.fill("£850m");
    await budget.press("Enter");
    await pane.showsNo("Give its unit too");
    await pane.isDone();
    await create();
    expect((await summaryRows()).filter((row) => row.includes("850"))).not.toEqual([]);
  });

  test("are kept in the file", async () => {
    await pane.field("Amounts in").selectOption({ label: "£m, millions" });
    await pane.field("Figures are").selectOption({ label: "Values only" });
    await pane.root.getByText("When a panel's questions are asked").click();
    await pane.field(/round figures/u).fill("75");
    await pane.field(/round figures/u).press("Enter");
    await pane.root.getByText("Budgets to measure savings against").click();
    await pane.field(`Budget of ${HIGHWAY_TITLE}`).fill("£1,250,000");
    await pane.field(`Budget of ${HIGHWAY_TITLE}`).press("Enter");
    await pane.isDone();
    await reopen();
    await pane.view("Summary");
    expect(await pane.field("Amounts in").inputValue()).toBe("£m");
    expect(await pane.field("Figures are").inputValue()).toBe("values");
    expect(await pane.field(/round figures/u).inputValue()).toBe("75");
    expect(await pane.field(`Budget of ${HIGHWAY_TITLE}`).inputValue()).toBe("£1,250,000");
  });
});
