import { byLinePlan } from "../../../src/sheet/by-line/by-line-plan";
import type { PlanCell } from "../../../src/sheet/plan";
import { planHeight } from "../../../src/sheet/plan";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";
import { paperOf } from "../on-host";
import { fivePapers, summaryOfGrids, summaryOfRows, tableRows, textsOf, wordsOf } from "../papers";

const TABLE = "Scrutiny_savings_by_line";
type Row = Readonly<Record<string, PlanCell>>;

const five = byLinePlan(paperOf(fivePapers()));
const rowsOf = (rows: SheetRows) => tableRows(byLinePlan(paperOf(summaryOfRows(rows))), TABLE);
const amounts = (rows: readonly Row[]) => rows.map((row) => row["Amount £"]?.value);

/** The rows of the five papers for a code and type, or for a description that begins so. */
const linesOf = (start: string, type = "") =>
  tableRows(five, TABLE).filter(
    (row) =>
      [row["Code"], row["Description"]].some((cell) => String(cell?.value).startsWith(start)) &&
      (type === "" || row["Type"]?.value === type),
  );

describe("the five papers", () => {
  test("Birmingham's CH1 saves £100,000 in 2017/18, as a formula over its cell that is text", () => {
    const [first] = linesOf("CH1 17+");
    expect(wordsOf(first)).toEqual(["CH1 17+", "Contact and escort", "New", "none", "2017/18", 100_000, "Cumulative", "Birmingham: SAVINGS PROPOSALS", "C5"]); // oxfmt-ignore
    expect(first?.["Amount £"]?.formula).toBe("=-SAVINGS.FIGURE('Birmingham'!C5)*1000000");
    expect(first?.["Source"]?.link).toBe("'Birmingham'!C5");
  });

  test("its CH4 is a cost as a new line and a saving as an existing one", () => {
    expect(amounts(linesOf("CH4 17+", "New"))).toEqual([-1_534_000, -234_000, 0, 0]);
    expect(amounts(linesOf("CH4 17+", "Existing"))).toEqual([171_000, 171_000, 391_000, 611_000]);
    expect(linesOf("CH4 17+", "Existing")[0]?.["Description"]?.value).toBe("Education travel");
    expect(linesOf("CH4 17+", "New")[0]?.["Amount £"]?.formula).toBe("=-'Birmingham'!C21*1000000");
  });

  test("Torbay's amounts in millions and in pounds stand in pounds alike", () => {
    expect(amounts([...linesOf("achieved within"), ...linesOf("achieved across")])).toEqual([10_000, 601_000]);
  });

  test("Hampshire's n/a stays n/a, with the heading in place of a year, and its footnote is a note", () => {
    expect(wordsOf(linesOf("Mainstream")[0]).slice(4, 7)).toEqual(["Full Year Savings Proposals", "n/a", "One amount"]);
    expect(linesOf("Children with Disabilities")[0]?.["Description"]?.value).toBe(
      "Children with Disabilities (CWD) remodelling [note 1]",
    );
    expect(textsOf(five)).toContain("Notes, such as [note 1], stand in the sheet About.");
  });

  test("every cell of the table says something", () => {
    const cells = tableRows(five, TABLE).flatMap(wordsOf);
    expect(cells.filter((value) => value === null || value === "")).toEqual([]);
  });
});

describe("amounts", () => {
  const heads = ["Ref", "Savings proposal", "Type", "2027/28 £000"];
  test.each<[string, SheetRows, number[]]>([
    ["savings in brackets, a cost without", [heads, ["A1", "Parks", "New", -120], ["A2", "Roads", "New", -60], ["A3", "Waste", "New", 50]], [120_000, 60_000, -50_000]], // oxfmt-ignore
    ["savings as plain numbers, a cost with a minus", [heads, ["A1", "Parks", "New", 120], ["A2", "Roads", "New", 60], ["A3", "Waste", "New", -50]], [120_000, 60_000, -50_000]], // oxfmt-ignore
    ["a pressure written like the savings beside it", [heads, ["A1", "Parks", "New", 120], ["A2", "Roads", "New", 60], ["A3", "Growth", "Pressure", 50]], [120_000, 60_000, -50_000]], // oxfmt-ignore
  ])("%s: savings positive, costs negative", (_what, rows, expected) => {
    expect(amounts(rowsOf(rows))).toEqual(expected);
  });

  test.each([
    ["n/a", "n/a"],
    ["TBC", "TBC"],
    ["nil", "nil"],
    ["", "not given"],
    ["-", "not given"],
    ["to follow", "to follow"],
    ["to be worked up with partners in the autumn", "not a figure"],
  ])("where the source says %p, the amount says %p and is not nought", (written, shown) => {
    const rows = [
      [...heads, "2028/29 £000"],
      ["A1", "Parks", "New", -120, -120],
      ["A2", "Roads", "New", -80, written],
    ];
    expect(amounts(rowsOf(rows))).toEqual([120_000, 120_000, 80_000, shown]);
  });

  test("without a unit no amount is made up", () => {
    const rows = [["Savings proposal", "2027/28", "2028/29"], ["Parks", 120, 120], ["Roads", 50, "n/a"]]; // oxfmt-ignore
    expect(amounts(rowsOf(rows))).toEqual(["unit not known", "unit not known", "unit not known", "n/a"]);
  });

  test.each([
    ["#,##0;-#,##0", 120],
    ["#,##0.00;-#,##0.00", 120.00125],
  ])("are shown as %s where a source has %p thousand", (format, amount) => {
    const rows = rowsOf([heads, ["A1", "Parks", "New", amount], ["A2", "Roads", "New", 80]]);
    expect(rows.map((row) => row["Amount £"]?.format)).toEqual([format, format]);
  });
});

test("a year that stands in two headings is told apart by its heading", () => {
  const rows = [["Savings proposal", "2027/28 £000", "2027/28 one-off £000"], ["Parks", 120, 30], ["Roads", 50, 20]]; // oxfmt-ignore
  expect(new Set(rowsOf(rows).map((row) => row["Year"]?.value)).size).toBe(2);
});

test("a word that one line lacks is told from one that the table never has", () => {
  const rows = rowsOf([
    ["Ref", "Savings proposal", "Type", "2027/28 £000"],
    ["A1", "Parks", "Existing Saving", -120],
    ["", "Roads", "", -80],
  ]);
  expect(rows.map((row) => wordsOf(row).slice(0, 4))).toEqual([
    ["A1", "Parks", "Existing", "none"],
    ["not given", "Roads", "not given", "none"],
  ]);
});

test("two tables of one title are told apart by their ranges", () => {
  const plan = (year: string): SheetRows => [["Savings plan"], ["Savings proposal", `${year} £000`], ["Parks", -120], ["Roads", -80]]; // oxfmt-ignore
  const summary = summaryOfGrids([gridOf([...plan("2027/28"), [], [], ...plan("2028/29")], "Plan")]);
  const titles = new Set(tableRows(byLinePlan(paperOf(summary)), TABLE).map((row) => row["Savings table"]?.value));
  expect([...titles]).toEqual(["Plan: Savings plan (A2:B4)", "Plan: Savings plan (A8:B10)"]);
});

test("may be sorted, and repeats title and headings on each page", () => {
  expect(five.blocks.find(({ table }) => table === TABLE)?.isSortable).toBe(true);
  expect([five.frozenRows, five.print.titleRows]).toEqual([5, "$1:$5"]);
});

test("no page holds a single row", () => {
  const rows = Array.from({ length: 60 }, (_, more) => {
    const lines = Array.from({ length: 30 + more }, (_line, index) => [`A${index + 1}`, "Parks", -1]);
    const plan = byLinePlan(paperOf(summaryOfRows([["Ref", "Savings proposal", "2027/28 £000"], ...lines])));
    const starts = [plan.frozenRows, ...plan.print.pageBreaks, planHeight(plan)];
    return starts.slice(1).map((row, page) => row - (starts[page] ?? 0));
  });
  expect(Math.max(...rows.map((pages) => pages.length))).toBeGreaterThan(1);
  expect(Math.min(...rows.flat())).toBe(2);
});

test("without savings tables it says so", () => {
  const plan = byLinePlan(paperOf(summaryOfRows([["Nothing here"]])));
  expect(textsOf(plan)).toEqual(["Savings by line", "No savings table was found, so there are no lines to show."]);
  expect(plan.blocks.some(({ table }) => table !== undefined)).toBe(false);
});
