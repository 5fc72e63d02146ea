import fc from "fast-check";
import { roundingTolerance } from "../../../src/savings/reading/totals";
import type { SheetRows } from "../../sheets";
import { foundIn, linesOf, shownAs, tableIn } from "../../sheets";

const heading = ["Ref", "Proposal", "Saving £m"];
const totalsOf = (rows: SheetRows) =>
  tableIn(rows).totals.map(({ label, kind, lineRows, agrees }) => [
    label,
    kind,
    lineRows.map((row) => row + 1),
    agrees,
  ]);

describe("totals and the lines they stand for", () => {
  test("a grand total is all the lines, sub-totals those above them", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", 1.1],
      ["A2", "Homes", 2.2],
      [null, "Sub-total Adults", 3.3],
      ["C1", "Parks", 4.4],
      [null, "Sub-total Places", 4.4],
      [null, "Total", 7.7],
    ];
    expect(totalsOf(rows)).toEqual([
      ["Sub-total Adults", "sub-total", [2, 3], true],
      ["Sub-total Places", "sub-total", [5], true],
      ["Total", "total", [2, 3, 5], true],
    ]);
  });

  test.each([
    ["of a single line", 4, true],
    ["of a line of nothing", 0, true],
    ["that does not come to its line", 9, false],
  ])("a total of savings by its words is one, also %s", (_which, stated, agrees) => {
    const line = agrees ? stated : 4;
    const rows: SheetRows = [
      ["Service", "Saving £000"],
      ["Housing account", line],
      ["Total housing account savings", stated],
    ];
    expect(totalsOf(rows)).toEqual([["Total housing account savings", "sub-total", [2], agrees]]);
  });

  test("a running total over the years is of no column's lines, and no question", () => {
    const rows: SheetRows = [
      ["Service", "2026/27 £000", "2027/28 £000"],
      ["Cleaning", 4, 3],
      ["Catering", 1, 2],
      ["Total new savings", 5, 5],
      ["Running total", 5, 10],
    ];
    expect(totalsOf(rows)).toEqual([
      ["Total new savings", "total", [2, 3], true],
      ["Running total", "sub-total", [], true],
    ]);
  });

  test("a proposal that begins with the word is a line", () => {
    const rows: SheetRows = [
      ["Service", "Saving £000"],
      ["Cleaning", 4],
      ["Total facilities contract", 4],
    ];
    expect(totalsOf(rows)).toEqual([]);
  });

  test("a sub-total may stand above its lines", () => {
    const rows: SheetRows = [
      heading,
      [null, "Sub-total Adults", 3.3],
      ["A1", "Travel", 1.1],
      ["A2", "Homes", 2.2],
      [null, "Sub-total Places", 9.9],
      ["C1", "Parks", 4.4],
      ["C2", "Trees", 5.5],
    ];
    expect(totalsOf(rows)).toEqual([
      ["Sub-total Adults", "sub-total", [3, 4], true],
      ["Sub-total Places", "sub-total", [6, 7], true],
    ]);
  });

  test("each section may end with a total of its own after a blank row", () => {
    const rows: SheetRows = [
      ["Savings"],
      heading,
      ["Adults"],
      ["A1", "Travel", 1.1],
      ["A2", "Homes", 2.2],
      [null, "Total", 3.3],
      [],
      ["Places"],
      ["C1", "Parks", 4.4],
      [null, "Total", 4.4],
      [],
      [null, "Grand total", 7.7],
    ];
    expect(totalsOf(rows)).toEqual([
      ["Total", "total", [4, 5], true],
      ["Total", "total", [9], true],
      ["Grand total", "total", [4, 5, 9], true],
    ]);
  });

  test("a section's total that is wrong is compared with its own section", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", shownAs(1.1, "1.100")],
      ["A2", "Homes", shownAs(2.2, "2.200")],
      [null, "Total", shownAs(3.4, "3.400")],
      ["C1", "Parks", shownAs(44.4, "44.400")],
      [null, "Total", shownAs(44.4, "44.400")],
    ];
    expect(totalsOf(rows)[0]).toEqual(["Total", "total", [2, 3], false]);
  });

  test("the label may stand beside the section's name", () => {
    const rows: SheetRows = [
      ["Directorate", "Proposal", "Saving £m"],
      ["Adults", "Travel", 1],
      ["Adults", "Homes", 2],
      ["Adults", "Total", 3],
      ["Council", "Total", 3],
    ];
    expect(totalsOf(rows).map(([label]) => label)).toEqual(["Total", "Total"]);
  });

  test.each([
    ["is the sum of the lines above", 3.3, 1],
    ["is not", 3.4, 0],
  ])("a row without a name is a total where it %s", (_what, value, totals) => {
    expect(
      totalsOf([
        ["Saving £m", "Proposal"],
        [1.1, "Travel"],
        [2.2, "Homes"],
        [value, null],
      ]),
    ).toHaveLength(totals);
  });

  test.each([
    ["one that was not brought up to date", [6.1, 6.3], 1],
    ["no more than a line where it is far off", [3.3, 6.3], 0],
  ])("a row without a name under several lines is %s", (_what, values, totals) => {
    const rows: SheetRows = [
      ["Proposal", "2017/18 £m", "2018/19 £m"],
      ["Travel", 1.1, 1.1],
      ["Homes", 2.2, 2.2],
      ["Parks", 3.3, 3.3],
      [null, ...values],
    ];
    expect(totalsOf(rows).map(([, , , agrees]) => agrees)).toEqual(totals === 1 ? [false] : []);
  });

  test.each([
    ["a saving's name", 5, ["Travel", "Homes", "Total Facilities Management contract"]],
    ["a total, to the penny", 3.3, ["Travel", "Homes"]],
    ["a total, but for rounding", 3.35, ["Travel", "Homes"]],
  ])("'Total ...' is %s when it is %p after 1.1 and 2.2", (_what, value, names) => {
    const rows: SheetRows = [
      ["Proposal", "Saving £m"],
      ["Travel", 1.1],
      ["Homes", 2.2],
      ["Total Facilities Management contract", value],
    ];
    expect(tableIn(rows).lines.map((line) => line.name)).toEqual(names);
  });

  test("where lines have codes, 'Total ...' is a total without one and a line with one, whatever it comes to", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", 1.1],
      ["A2", "Total Facilities Management", 9],
      [null, "Total Adults", 11.1],
    ];
    expect(linesOf(tableIn(rows))).toEqual([
      ["A1", 1.1],
      ["A2", 9],
    ]);
    expect(totalsOf(rows)).toEqual([["Total Adults", "sub-total", [2, 3], false]]);
  });

  describe("a directorate's row with figures of its own", () => {
    const section = (adults: number): SheetRows => [
      heading,
      [null, "Adult Social Care", adults],
      ["A1", "Travel", 1.1],
      [null, "Narrative between the lines."],
      ["A2", "Homes", 2.2],
      [null, "Places", 4.4],
      ["C1", "Parks", 4.4],
      [null, "Total", 7.7],
    ];

    test("is the sum of the coded lines under it, not a line", () => {
      expect(totalsOf(section(3.3))).toEqual([
        ["Adult Social Care", "sub-total", [3, 5], true],
        ["Places", "sub-total", [7], true],
        ["Total", "total", [3, 5, 7], true],
      ]);
    });

    test("stays a line without a code where they do not add up to it, so that the user is asked", () => {
      expect(tableIn(section(3.4)).lines[0]).toMatchObject({ name: "Adult Social Care", code: null });
      expect(foundIn(section(3.4), "code-missing")).toHaveLength(1);
      expect(foundIn(section(3.4), "total-differs")).toHaveLength(1);
    });
  });

  test("targets and gaps under a total are no savings", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", 1],
      ["A2", "Homes", 2],
      [null, "Total", 3],
      [null, "Savings target", 5],
      [null, "Gap", 2],
    ];
    expect(linesOf(tableIn(rows))).toEqual([
      ["A1", 1],
      ["A2", 2],
    ]);
  });

  const comparisonsOf = (rows: SheetRows) =>
    tableIn(rows).totals.flatMap(({ comparisons }) =>
      comparisons.map(({ column, stated, computed, less, agrees }) => [column, stated, computed, less, agrees]),
    );

  test.each([
    ["savings less costs", 7, [[3, 700_000, 700_000, "costs", true]]],
    ["costs less savings", -7, [[3, -700_000, -700_000, "savings", true]]],
    ["savings and costs together", 13, [[3, 1_300_000, 1_300_000, null, true]]],
    ["neither, and is compared with both together", 99, [[3, 9_900_000, 1_300_000, null, false]]],
  ])("where costs stand as plainly as savings a total may be %s", (_what, total, expected) => {
    const rows: SheetRows = [
      ["Ref", "Proposal", "Type", "Saving £000"],
      ["A1", "Travel", "Saving", 10],
      ["P1", "Pay award", "Pressure", 3],
      [null, "Total", null, total],
    ];
    expect(comparisonsOf(rows)).toEqual(expected);
  });

  test("a total is compared in each year in which it states an amount", () => {
    const rows: SheetRows = [
      ["Ref", "Proposal", "2017/18 £000", "2018/19 £000", "2019/20 £000"],
      ["A1", "Travel", 1, 2, 3],
      ["A2", "Homes", 4, "n/a", 6],
      [null, "Total", 5, "n/a", 99],
    ];
    expect(comparisonsOf(rows)).toEqual([
      [2, 500_000, 500_000, null, true],
      [4, 9_900_000, 900_000, null, false],
    ]);
  });

  test("of the lines before and after that a rounded total may stand for the closest are its own", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", shownAs(1.14, "1.14")],
      ["A2", "Homes", shownAs(2.2, "2.20")],
      [null, "Sub-total", shownAs(3.3, "3.3")],
      ["B1", "Parks", shownAs(1.1, "1.10")],
      ["B2", "Trees", shownAs(2.2, "2.20")],
    ];
    expect(totalsOf(rows)).toEqual([["Sub-total", "sub-total", [5, 6], true]]);
  });

  test.each<[string, string, number[]]>([
    ["a section's, which is its last lines", "Sub-total Places", [5]],
    ["the table's, which is all lines", "Total", [2, 3, 5]],
  ])("a wrong total at the end is compared with what its label says: %s", (_what, label, lines) => {
    const rows: SheetRows = [
      heading,
      ["A1", "Travel", 1.1],
      ["A2", "Homes", 2.2],
      [null, "Sub-total Adults", 3.3],
      ["C1", "Parks", 4.4],
      [null, label, 99],
    ];
    expect(totalsOf(rows)[1]).toEqual([label, label === "Total" ? "total" : "sub-total", lines, false]);
  });

  test("a wrong total over all lines is compared with all of them, a wrong sub-total with those up to the next", () => {
    const over = (label: string): SheetRows => [
      heading,
      [null, label, 99],
      ["A1", "Travel", 1.1],
      ["A2", "Homes", 2.2],
      [null, "Sub-total Places", 4.4],
      ["C1", "Parks", 4.4],
    ];
    expect(totalsOf(over("Total"))[0]).toEqual(["Total", "total", [3, 4, 6], false]);
    expect(totalsOf(over("Sub-total Adults"))[0]).toEqual(["Sub-total Adults", "sub-total", [3, 4], false]);
  });

  test("a total without a figure agrees with anything; one alone has no lines", () => {
    expect(totalsOf([heading, ["A1", "Travel", 1], [null, "Total", "n/a"]])).toEqual([["Total", "total", [2], true]]);
    expect(() => tableIn([heading, [null, "Total", 3]])).toThrow("0 tables");
  });
});

describe("what rounding explains", () => {
  test.each([
    ["half the last digit of the total and each line", [1, 1, 1], 100_000_000, 15_000_000],
    ["more where one is coarser", [0, 3], 100_000_000, 50_050_000],
    ["half a penny each where every penny is shown", [2, 2, 2, 2], 100, 2],
    ["half a penny each where more than pennies are stored", [2, 9, 9, 9], 100, 2],
    ["nothing without figures", [], 100, 0],
  ])("is %s", (_what, decimals, unitPence, expected) => {
    expect(roundingTolerance(decimals, unitPence)).toBe(expected);
  });

  test("lines rounded for show never differ from their rounded total by more", () => {
    const lines = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
        const round = (value: number) => Number((value / 1000).toFixed(decimals));
        const rows = thousandths.map((value, index) => [
          `A${index + 1}`,
          "Saving",
          shownAs(round(value), round(value).toFixed(decimals)),
        ]);
        const exact = round(thousandths.reduce((a, b) => a + b, 0));
        const table = tableIn([heading, ...rows, [null, "Total", shownAs(exact, exact.toFixed(decimals))]]);
        return table.totals[0]?.agrees === true && table.lines.length === thousandths.length;
      }),
    );
  });
});
