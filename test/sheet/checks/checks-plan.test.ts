import fc from "fast-check";
import { byLinePlan } from "../../../src/sheet/by-line/by-line-plan";
import { checksPlan } from "../../../src/sheet/checks/checks-plan";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { layouts, planRange, plans } from "../../functions/plans";
import type { SheetCell, SheetRows } from "../../sheets";
import { paperOf } from "../on-host";
import { fivePapers, summaryOfRows, tableRows, textsOf, wordsOf } from "../papers";

const STATED = "Scrutiny_stated_totals";
const CROSS = "Scrutiny_cross_checks";
const FOUND = "Scrutiny_findings";
const ACCEPTED = "Scrutiny_accepted_findings";

const five = checksPlan(paperOf(fivePapers()));
const asCell = (value: unknown): SheetCell => (typeof value === "number" || typeof value === "string" ? value : null);
const planOf = (rows: SheetRows) => checksPlan(paperOf(summaryOfRows(rows)));

const TABLE: SheetRows = [
  ["Ref", "Savings proposal", "Type", "2017/18 £m", "2018/19 £m"],
  ["CH1", "Contact and escort", "New", -0.1, -0.1],
  ["CH2", "Closure of a home", "Existing", -0.3, -0.4],
  ["CH3", "Education travel", "New", 0.2, -0.5],
];

describe("stated totals", () => {
  const resultsOf = (start: string) =>
    tableRows(five, STATED)
      .filter((row) => String(row["Total"]?.value).startsWith(start))
      .map((row) => [row["Unit"]?.value, row["Stated"]?.value, row["Difference"]?.value, row["Result"]?.value]);

  test("Torbay's £144,000 is £86,000 more than what is listed below it", () => {
    expect(resultsOf("The savings achieved so far")).toEqual([["£", 144_000, 86_000, "Differs"]]);
  });

  test("Barking and Dagenham's and Hampshire's totals pass, in their own units side by side", () => {
    expect(resultsOf("TOTAL")).toEqual([
      ["£", 1_120_000, 0, "Passes"],
      ["£m", 161.4, 0, "Passes"],
      ["£m", 23.3, 0, "Passes"],
    ]);
  });

  test("each row keeps its table's number format, and its result follows from its own cells", () => {
    const [torbay, barking] = tableRows(five, STATED);
    expect(barking?.["Stated"]?.format).toBe("#,##0;-#,##0");
    expect(torbay?.["Result"]?.formula).toBe('=IF(ROUND(ABS(G7)-H7,3)<=0,"Passes","Differs")');
  });

  test("every source has its rows in one table, and the sentence says so where none has any", () => {
    expect(new Set(tableRows(five, STATED).map((row) => row["Savings table"]?.value)).size).toBe(4);
    expect(textsOf(planOf(TABLE))).toContain("No stated totals to compare.");
  });
});

describe("figures worked out in two ways", () => {
  const checksOf = (plan: typeof five, start: string) =>
    tableRows(plan, CROSS).filter((row) => String(row["Check"]?.value).startsWith(start));

  test("the add-in's total of a table of plain numbers against the native sum of its cells", () => {
    const [first, second] = checksOf(planOf(TABLE), "Net by SAVINGS.TOTAL");
    expect(wordsOf(first).slice(1)).toEqual(["Net by SAVINGS.TOTAL, against the sum of the lines' cells", "2017/18", "£m", -0.2, -0.2, 0, "Passes", "D1"]); // oxfmt-ignore
    expect(first?.["One way"]?.formula).toBe("=SAVINGS.TOTAL('Sheet1'!$A$1:$E$4,C10)");
    expect(second?.["Other way"]?.formula).toBe("=SUM('Sheet1'!E2:E4)");
  });

  test("a pressure is a cost either way", () => {
    const plan = planOf([...TABLE, ["CH4", "Demand", "Pressure", -0.5, -0.5]]);
    const [first] = checksOf(plan, "Net by SAVINGS.TOTAL");
    expect(first?.["Other way"]).toMatchObject({ formula: "=SUM('Sheet1'!D2:D4)+(ABS('Sheet1'!D5))" });
    expect(first?.["Other way"]?.value).toBeCloseTo(0.3, 9);
  });

  test.each<[string, SheetRows]>([
    ["a figure is text", TABLE.map((row, index) => (index === 1 ? [...row.slice(0, 4), "(0.1)"] : row))],
    ["a figure is to be confirmed", TABLE.map((row, index) => (index === 1 ? [...row.slice(0, 4), "TBC"] : row))],
  ])("not against the native sum where %s, which the sum would leave out or the total refuse", (_why, rows) => {
    const years = checksOf(planOf(rows), "Net by SAVINGS.TOTAL").map((row) => row["Year"]?.value);
    expect(years).not.toContain("2018/19");
  });

  test("Birmingham's New and Existing together are its net, year by year", () => {
    const rows = checksOf(five, "New and Existing");
    expect(rows.map((row) => row["One way"]?.value)).toEqual([-8.463, -11.993, -25.886, -27.039]);
    expect(rows.map((row) => row["Result"]?.value)).toEqual(["Passes", "Passes", "Passes", "Passes"]);
  });

  test("not where a line is neither New nor Existing", () => {
    expect(checksOf(planOf([...TABLE, ["CH4", "Demand", "Pressure", 0.5, 0.5]]), "New and Existing")).toEqual([]);
  });

  test("the sheet Savings by line against net, savings positive in pounds whatever the source has", () => {
    const rows = checksOf(five, "Savings by line").filter((row) => row["Savings table"]?.value === "Birmingham: SAVINGS PROPOSALS"); // oxfmt-ignore
    expect(rows.map((row) => row["Other way"]?.value)).toEqual([8_463_000, 11_993_000, 25_886_000, 27_039_000]);
    expect(rows[0]?.["One way"]?.formula).toMatch(
      /^=SUMPRODUCT\(--\(Scrutiny_savings_by_line\[Savings table\]=A\d+\),--\(Scrutiny_savings_by_line\[Year\]=C\d+\),Scrutiny_savings_by_line\[Amount £\]\)$/u,
    );
  });

  test("it asks for columns that the sheet of lines has", () => {
    const heads = byLinePlan(paperOf(fivePapers()))
      .blocks.find(({ table }) => table === "Scrutiny_savings_by_line")
      ?.cells[0]?.map(({ value }) => value);
    expect(heads).toEqual(expect.arrayContaining(["Savings table", "Year", "Amount £"]));
  });

  test("in another unit the table's own figures are asked for in it, too", () => {
    const paper = { ...paperOf(summaryOfRows(TABLE)), options: { ...DEFAULT_SUMMARY_OPTIONS, unit: "£000" as const } };
    const [first] = checksOf(checksPlan(paper), "Net by SAVINGS.TOTAL");
    expect(first?.["One way"]).toMatchObject({ formula: `=SAVINGS.TOTAL('Sheet1'!$A$1:$E$4,C10,"","£000")`, value: -200 }); // oxfmt-ignore
  });
});

test("a sum over more cells than a formula can name is a value that says so", () => {
  const lines = Array.from({ length: 1200 }, (_, index) => [`CH${index + 1}`, "Home", index % 2 ? "New" : "Existing", -1, -1]); // oxfmt-ignore
  const heads = ["Ref", "Savings proposal", "Type", "2017/18", "2018/19"];
  const plan = planOf([["Savings in £000"], [], heads, ...lines]);
  const [row] = tableRows(plan, CROSS).filter(({ Check }) => String(Check?.value).startsWith("New and Existing"));
  expect(row?.["One way"]).toMatchObject({ value: -1200 });
  expect([row?.["One way"]?.formula, row?.["Other way"]?.formula]).toEqual([undefined, "=SUM('Sheet1'!D4:D1203)"]);
  expect(textsOf(plan).some((text) => text.startsWith("A sum that is not a formula is a value"))).toBe(true);
  expect(textsOf(five).some((text) => text.startsWith("A sum that is not a formula is a value"))).toBe(false);
});

test("whatever a plan's lines are, their figures come to the same in two ways", () => {
  fc.assert(
    fc.property(plans, layouts, (plan, layout) => {
      const summary = summaryOfRows(planRange(plan, { ...layout, blank: null }).map((row) => row.map(asCell)));
      const results = tableRows(checksPlan(paperOf(summary)), CROSS).map((row) => row["Result"]?.value);
      expect(new Set(results)).toEqual(new Set(["Passes"]));
    }),
  );
});

describe("how many checks pass", () => {
  test("all but one of the five papers', counted by a formula over both tables", () => {
    const count = five.blocks.flatMap((block) => block.cells.flat()).find(({ formula }) => formula?.includes("checks"));
    const results = [...tableRows(five, STATED), ...tableRows(five, CROSS)].map((row) => row["Result"]?.value);
    expect(results.filter((result) => result === "Differs")).toHaveLength(1);
    expect(count?.value).toBe(`${results.length - 1} of ${results.length} checks pass.`);
    expect(count?.formula).toMatch(/^=COUNTIF\(I7:I\d+,"Passes"\)\+COUNTIF\(H\d+:H\d+,"Passes"\)&" of "&ROWS/u);
  });

  test("without a savings table there is nothing to check", () => {
    const texts = textsOf(planOf([["Nothing here"]]));
    expect(texts).toEqual(expect.arrayContaining(["There are no sums to check.", "Nothing to report."]));
  });
});

describe("what was found in the sources", () => {
  test("each finding has its table, its weight, why it matters and its first cell", () => {
    const [first] = tableRows(five, FOUND);
    expect(first?.["Finding"]?.value).toMatch(/^CH4 17\+ \/ MIA3 16\+ \(New\) is 1\.534 in 2017\/18/u);
    expect([first?.["Savings table"]?.value, first?.["Weight"]?.value, first?.["Source"]?.link]).toEqual([
      "Birmingham: SAVINGS PROPOSALS",
      "Look at",
      "'Birmingham'!C21",
    ]);
    expect(first?.["Why it matters"]?.value).toMatch(/^A cost is taken off the savings/u);
  });

  test("what was accepted stands apart, with its reason", () => {
    const summary = fivePapers();
    const [table] = summary.tables;
    const [finding, other, ...findings] = table?.findings ?? [];
    if (!table || !finding || !other) throw new Error("nothing was found");
    const accepted = [{ finding, reason: "A cost of the new contract." }, { finding: other, reason: " " }]; // oxfmt-ignore
    const plan = checksPlan(paperOf({ ...summary, tables: [{ ...table, findings, accepted }] }));
    expect(tableRows(plan, ACCEPTED).map((row) => [row["Finding"]?.value, row["Reason"]?.value])).toEqual([
      [finding.message, "A cost of the new contract."],
      [other.message, "none given"],
    ]);
    expect(tableRows(plan, FOUND).map((row) => row["Finding"]?.value)).not.toContain(finding.message);
    expect(textsOf(five)).toContain("No finding has been accepted.");
  });
});
