import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { aboutPlan } from "../../../src/sheet/about/about-plan";
import { paperOf } from "../on-host";
import { fivePapers, summaryOfRows, tableRows, textsOf, wordsOf } from "../papers";

const paper = paperOf(fivePapers());
const five = aboutPlan(paper);
const methodOf = (plan: typeof five): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    tableRows(plan, "Scrutiny_method").map((row) => [String(row["Topic"]?.value), row["How it is worked out"]?.value]),
  );

describe("what the paper was made from", () => {
  test("Birmingham's table with its range, its lines and years, and how unit, signs and basis were decided", () => {
    const [birmingham] = tableRows(five, "Scrutiny_sources");
    expect(birmingham).toMatchObject({
      Where: { value: "A4:F40", link: "'Birmingham'!A4" },
      Lines: { value: 11 },
      Years: { value: "2017/18 to 2020/21" },
      Unit: { value: "£m" },
      Signs: { value: "savings negative" },
      Basis: { value: "cumulative" },
    });
    expect(birmingham?.["How it was decided"]?.value).toMatch(
      /^Unit: The heading "2017\/18 £m" says £m\.\nSigns: 10 of 11 lines are in brackets.*\nBasis: CH1 17\+ is \(0\.100\)/u,
    );
  });

  test("Worcestershire has no savings table, with what was looked for", () => {
    const [row] = tableRows(five, "Scrutiny_sheets_without_table").map(wordsOf);
    expect(row).toEqual(["Worcestershire", expect.stringMatching(/^Looked for a row of headings/u)]);
  });

  test("how the years stand of a table in which they head no columns", () => {
    const rows = [["Ref", "Proposal", "Year", "Saving £000"], ["A1", "Day care", "2026/27", 40], ["A1", "Day care", "2027/28", 60]]; // oxfmt-ignore
    const [source] = tableRows(aboutPlan(paperOf(summaryOfRows(rows))), "Scrutiny_sources");
    expect(source).toMatchObject({ Where: { value: "A1:D3" }, Years: { value: "2026/27 to 2027/28" } });
    expect(source?.["How it was decided"]?.value).toMatch(
      /^Years: Read a row for each year: the year stands under "Year"/u,
    );
  });

  test("a table that was left out is named", () => {
    const leftOut = [
      { title: "Old plan", sheet: "Archive" },
      { title: "Notes", sheet: "Notes" },
    ];
    const plan = aboutPlan({ ...paper, summary: { ...paper.summary, leftOut } });
    expect(textsOf(plan)).toContain("Left out, as was asked for in the pane: Archive: Old plan and Notes.");
  });

  test("without any savings table it says so, and has no table without rows", () => {
    const plan = aboutPlan(paperOf(summaryOfRows([["Nothing here"]])));
    expect(textsOf(plan)).toEqual(
      expect.arrayContaining(["No savings table was found.", "The sources have no notes."]),
    );
    expect(plan.blocks.filter(({ table, cells }) => table !== undefined && cells.length < 2)).toEqual([]);
  });
});

describe("the sheets of the paper", () => {
  test("each is linked by the name that it has in the workbook", () => {
    const names = { ...paper.names, checks: "Checks (2)" };
    const rows = tableRows(aboutPlan({ ...paper, names }), "Scrutiny_sheets");
    expect(rows.map((row) => row["Sheet"]?.link)).toEqual([
      "'Scrutiny summary'!A1",
      "'Lines of enquiry'!A1",
      "'Savings by line'!A1",
      "'Checks (2)'!A1",
      "'About'!A1",
    ]);
  });
});

describe("how figures are worked out", () => {
  test("both bases are shown on a line of the paper's own", () => {
    expect(methodOf(five)["Example of both"]).toBe(
      "CH1 17+ (New) is (0.100), (0.100), (0.100), (0.100). Cumulative: £0.100m a year by 2020/21. Incremental: £0.400m.",
    );
  });

  test("no example is made up where a plan has one amount a line", () => {
    const rows = [["Savings proposal", "Saving £000"], ["Parks", 120], ["Roads", 80]]; // oxfmt-ignore
    expect(methodOf(aboutPlan(paperOf(summaryOfRows(rows))))).not.toHaveProperty("Example of both");
  });

  test.each([
    ["Live figures", /^Figures are formulas/u, {}],
    ["Fixed figures", /as they were when the sheets were written/u, { options: { ...DEFAULT_SUMMARY_OPTIONS, isLive: false } }], // oxfmt-ignore
    ["Fixed figures", /as they were on 22 November 2026\. .* in Budget 2027\.xlsx\.$/u, { published: { on: "22 November 2026", workbook: "Budget 2027.xlsx" } }], // oxfmt-ignore
  ])("%s are said to be so: %s", (topic, words, changed) => {
    expect(methodOf(aboutPlan({ ...paper, ...changed }))[topic]).toMatch(words);
  });

  test("thresholds that are not the usual ones are named", () => {
    const thresholds = { ...DEFAULT_SUMMARY_OPTIONS.thresholds, costs: 20 };
    const plan = aboutPlan({ ...paper, options: { ...DEFAULT_SUMMARY_OPTIONS, thresholds } });
    expect(methodOf(plan)["Thresholds"]).toContain("costs above 20% of a year's savings (usually 10)");
    expect(methodOf(five)).not.toHaveProperty("Thresholds");
  });
});

test("Hampshire's footnote stands among the notes with its cell", () => {
  expect(tableRows(five, "Scrutiny_notes").map(wordsOf)).toEqual([
    ["[note 1]", "To be reconsidered after the consultation on short breaks (£1.8m).", "Hampshire: Savings Proposals", "A32"], // oxfmt-ignore
  ]);
});
