import { typeInto } from "../host/page/local-page";
import { openAnother, openBeforeEach, pane, reopen } from "./one-pane";
import { ADULT_CARE } from "./plans";

const TITLE = "Adult social care savings £000";

openBeforeEach({
  "Adult care": ADULT_CARE,
  Minutes: [["The panel met in May."], ["It thanked the officers."]],
});

/** The button names what is still to be set. */
const change = () => pane.button(/^(?:Change how Adult social care|Set .* of Adult social care)/u);
const form = () => pane.root.getByRole("form", { name: `How ${TITLE} is read` });
const article = (title = TITLE) => pane.root.getByRole("article", { name: title });

/** Opens the form, chooses and applies. */
async function decide(choices: Readonly<Record<string, string>>): Promise<void> {
  await change().click();
  await form().waitFor();
  for (const [label, choice] of Object.entries(choices)) await choose(label, choice);
  await pane.press("Apply");
  await form().waitFor({ state: "detached" });
}

async function choose(label: string, choice: string): Promise<void> {
  // A column may be headed with the same word as what is decided about the table as a whole.
  const field = form().getByLabel(label, { exact: true }).first();
  if (!(await field.isVisible())) await form().getByText("What each column holds").click();
  if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption({ label: choice });
  else await field.fill(choice);
}

/** The figures of the table's card, row by row. */
function figures(): Promise<string[]> {
  return article()
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(" ")));
}

/** A sentence of the evidence, such as of "Unit". */
async function evidence(label: string): Promise<string> {
  const details = article().locator("details");
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  return details.locator("dl > div", { has: pane.page.locator("dt", { hasText: label }) }).innerText();
}

describe("how a table was read", () => {
  test("is told with its evidence, and the cells of it are a click away", async () => {
    expect(await evidence("Unit")).toContain("£000, thousands of pounds");
    expect(await evidence("Sign")).toContain("Savings are in brackets or have a minus");
    expect(await evidence("Totals")).toContain("Agree with the lines");
    await article().getByRole("button", { name: "Go to Adult care A2:G6" }).click();
    await pane.selects("A2");
    await pane.page.getByRole("status", { name: "Selected cells" }).getByText("Sum").waitFor();
  });

  test("names what is not known, and asks for it", async () => {
    await pane.shows("Not known: basis");
    await pane.root.getByText("Set basis", { exact: true }).waitFor();
    await change().click();
    await pane.shows("AC1 is -100, -250. Cumulative: £250,000 a year by 2025/26. Incremental: £350,000.");
  });

  test("of a sheet without a table says what was looked for", async () => {
    await pane.root.getByRole("region", { name: "Minutes" }).locator("summary").click();
    await pane.root
      .getByRole("region", { name: "Minutes" })
      .getByText(/Looked for a row of headings/u)
      .waitFor();
  });
});

describe("what the user decides about a table", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a cumulative basis", { Basis: "Cumulative: that year's whole saving" }, "Saves £350,000 a year by 2025/26"],
    ["an incremental basis", { Basis: "Incremental: a further saving" }, "Saves £525,000 a year by 2025/26"],
    [
      "millions in place of thousands",
      { Unit: "£m, millions", Basis: "Cumulative: that year's whole saving" },
      "Saves £350m a year by 2025/26",
    ],
    [
      "plain numbers for savings",
      { "Savings are written": "As plain numbers", Basis: "Cumulative: that year's whole saving" },
      "Costs £350,000 a year by 2025/26",
    ],
    [
      "another year in a column",
      { "2025/26": "Not used", Basis: "Cumulative: that year's whole saving" },
      "Saves £175,000 in 2024/25",
    ],
  ])("%s changes the figures that are shown", async (_what, choices, figure) => {
    await decide(choices);
    await pane.shows(figure);
  });

  test("is said in the evidence, and heard", async () => {
    const heard = await pane.listen();
    await decide({ Unit: "£m, millions" });
    expect(await evidence("Unit")).toContain("£m, millions of pounds");
    expect(await evidence("Unit")).toMatch(/you/iu);
    expect(await heard()).toContain(`"${TITLE}" is read as you set it.`);
    expect(await pane.focused()).not.toBe("");
  });

  test("of codes changes what the checks find", async () => {
    await decide({ "Pattern of the codes": "A9 9+" });
    await pane.view("Checks");
    await pane.shows(/^Codes unlike the others \(\d\)$/u);
  });

  test("of the budget changes what savings are measured against", async () => {
    expect(await evidence("Budget")).toContain("Budget");
    await decide({ Budget: "Base" });
    expect(await evidence("Budget")).toMatch(/Budget\s+Base/u);
  });

  test("of a column that holds a year needs the year", async () => {
    await change().click();
    await choose("Later", "Savings of a year");
    await pane.button("Apply").click();
    await pane.shows("Give the year as 2018/19.");
    expect(await figures()).toEqual(["Savings (175) (350)"]);
    await form().getByLabel("Year of Later").fill("2026/27");
    await pane.press("Apply");
    await form().waitFor({ state: "detached" });
    expect(await figures()).toEqual(["Savings (175) (350) (60)"]);
  });

  test("is not decided where it is cancelled", async () => {
    await change().click();
    await choose("Unit", "£m, millions");
    await pane.button("Cancel").click();
    await form().waitFor({ state: "detached" });
    await pane.press("Read again");
    expect(await evidence("Unit")).toContain("£000, thousands of pounds");
    await change().click();
    expect(await form().getByLabel("Unit", { exact: true }).inputValue()).toBe("");
  });

  test("is kept when the workbook is read again, and in its file, until it is set back to as read", async () => {
    await decide({ Unit: "£, pounds", Basis: "Incremental: a further saving" });
    await pane.shows("Saves £525 a year by 2025/26");
    await pane.press("Read again");
    await pane.shows("Saves £525 a year by 2025/26");
    await reopen();
    await pane.shows("Saves £525 a year by 2025/26");
    await decide({ Unit: "As read" });
    await pane.shows("Saves £525,000 a year by 2025/26");
    await decide({ Basis: "As read" });
    await pane.shows("Not known: basis");
    await pane.press("Read again");
    await pane.shows("Not known: basis");
  });

  test("goes on to hold for figures that are typed later", async () => {
    await decide({ Basis: "Cumulative: that year's whole saving" });
    await typeInto(pane.page, "F3", "-300");
    await pane.press("Read again");
    await pane.shows("Saves £400,000 a year by 2025/26");
  });
});

test("figures of more years than the pane has room for scroll, by keys as well", async () => {
  const heads = ["Code", "Description", ...[24, 25, 26, 27, 28, 29, 30, 31].map((year) => `20${year}/${year + 1}`)];
  const figures = (amount: number) => Array.from({ length: 8 }, () => amount);
  await openAnother({
    Plan: [["Savings £000"], heads, ["A1", "Day services", ...figures(-1200)], ["A2", "Care", ...figures(-500)]],
  });
  const region = pane.root.getByRole("region", { name: /by year$/u });
  await region.focus();
  await pane.page.keyboard.press("End");
  await pane.page.keyboard.press("ArrowRight");
  await pane.until(
    async () => (await region.evaluate((element) => element.scrollLeft)) > 0,
    "The figures do not scroll by keys",
  );
});
