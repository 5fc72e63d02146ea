import { barkingAndDagenham, birmingham, hampshire, torbay } from "../../seeds";
import { CHECK, FIGURE, PERCENTOFBUDGET, VALIDCODE } from "../../src/functions";
import { BYYEAR, CUMULATIVE, TOTAL, YEARLY, errorOf, rangeOf, useExcelGlobals } from "./ranges";

useExcelGlobals();

const plan = rangeOf(birmingham, 4);

describe("TOTAL of Birmingham's plan", () => {
  test.each([
    ["2017/18", null, -8.463],
    ["2017/18", "New", 0.734],
    ["2018/19", "Existing", -10.777],
    ["2017-18", "Saving", -9.997],
    ["2017/18", "Costs", 1.534],
    ["2020/21", null, -27.039],
    [null, null, -27.039],
    [null, "new", -1.5],
  ])("for %p of type %p is %p in £m", (year, type, expected) => {
    expect(TOTAL(plan, year, type as unknown as string)).toBe(expected);
  });

  test.each([
    ["£", -27_039_000],
    ["£000", -27_039],
    ["£'000s", -27_039],
    ["£m", -27.039],
  ])("in %s is %p", (unit, expected) => {
    expect(TOTAL(plan, undefined, undefined, unit)).toBe(expected);
  });

  test("is the same where a blank cell arrives as 0, as on the desktop", () => {
    expect(TOTAL(rangeOf(birmingham, 4, 40, 0))).toBe(-27.039);
  });

  test.each([null, 0])("is the same where a row is of one year, and a blank cell arrives as %p", (blank) => {
    const rows = [["Ref", "Proposal", "Year", "Saving £000"], ["A1", "Day care", "2026/27", 40], [blank, blank, "2027/28", 60], ["A2", "Vans", "2027/28", 5]]; // oxfmt-ignore
    const sections = [["Ref", "Proposal", "Saving £000"], ["2026/27", blank, blank], ["A1", "Day care", 40], ["2027/28", blank, blank], ["A1", "Day care", 60], ["A2", "Vans", 5]]; // oxfmt-ignore
    for (const range of [rows, sections]) expect([TOTAL(range, "2026/27"), TOTAL(range, "2027/28")]).toEqual([40, 65]);
  });

  test.each([
    ["a year that is not there", () => TOTAL(plan, "2025/26"), "it has 2017/18, 2018/19, 2019/20, 2020/21"],
    ["a type that is not one", () => TOTAL(plan, null, "Old"), "use New, Existing, Saving or Cost"],
    ["a unit that is not one", () => TOTAL(plan, null, undefined, "€"), "use £m, £000 or £"],
    ["a range without a table", () => TOTAL([["Hello"], ["there"]]), "No savings table in this range"],
    ["two tables at once", () => TOTAL(rangeOf(torbay)), "holds 2 tables"],
  ])("%s is #VALUE! with the reason", (_, call, reason) => {
    const error = errorOf(call);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(reason);
  });

  test("yearly figures of an unknown basis need a year", () => {
    const unclear = [
      ["Saving", "2017/18 £m", "2018/19 £m"],
      ["Rent", -0.1, -0.3],
      ["Fuel", -0.2, -0.1],
    ];
    expect(errorOf(() => TOTAL(unclear)).message).toContain("Give a year");
    expect(TOTAL(unclear, "2018/19")).toBe(-0.4);
  });

  test("incremental steps are added up, and their years are not mistaken for a cumulative plan's", () => {
    const steps = [
      ["Saving (incremental)", "2017/18 £m", "2018/19 £m"],
      ["Rent", -0.1, -0.2],
      ["Fuel", -0.3, 0],
    ];
    expect(TOTAL(steps)).toBe(-0.6);
  });
});

describe("TOTAL of lists and budget tables", () => {
  test.each([
    ["Barking and Dagenham's list, its TOTAL not counted", rangeOf(barkingAndDagenham, 6, 14), 1_120_000],
    ["Torbay's first list", rangeOf(torbay, 13, 16), 58_000],
    ["Torbay's second list, in £m", rangeOf(torbay, 22, 23), 1.473],
    ["Hampshire's table, its sub-totals not counted", rangeOf(hampshire, 19, 31), 23.3],
  ])("%s is %p", (_, range, expected) => {
    expect(TOTAL(range)).toBe(expected);
  });
});

test("BYYEAR fills a block with headings and one row a year", () => {
  expect(BYYEAR(plan)).toEqual([
    ["Year", "New", "Existing", "Savings", "Costs", "Net"],
    ["2017/18", 0.734, -9.197, -9.997, 1.534, -8.463],
    ["2018/19", -1.216, -10.777, -12.227, 0.234, -11.993],
    ["2019/20", -1.5, -24.386, -25.886, 0, -25.886],
    ["2020/21", -1.5, -25.539, -27.039, 0, -27.039],
  ]);
  expect(BYYEAR(plan, "£")[1]?.[5]).toBe(-8_463_000);
});

describe("CUMULATIVE and YEARLY", () => {
  const plannedNets = [[-8.463, -11.993, -25.886, -27.039]];
  const steps = [[-8.463, -3.53, -13.893, -1.153]];

  test("a row of effects becomes its steps, and back", () => {
    expect(YEARLY(plannedNets)).toEqual(steps);
    expect(CUMULATIVE(steps)).toEqual(plannedNets);
  });

  test("a column works like a row", () => {
    expect(CUMULATIVE([[0.1], [0.2], [0.1]])).toEqual([[0.1], [0.3], [0.4]]);
    expect(YEARLY([["(0.100)"], ["(0.300)"]])).toEqual([[-0.1], [-0.2]]);
  });

  test("a basis that is told decides whether anything is to be done", () => {
    expect(CUMULATIVE(plannedNets, "cumulative")).toEqual(plannedNets);
    expect(YEARLY(steps, "Incremental")).toEqual(steps);
    expect(errorOf(() => YEARLY(steps, "yearly")).message).toContain("use cumulative or incremental");
  });

  test("of a whole table only the years change, by the basis that it shows", () => {
    const result = YEARLY(plan);
    expect(result[0]).toEqual(plan[0]);
    expect(result.at(-2)).toEqual([plan.at(-2)?.[0], "Existing", 0, 0, -10, 0]);
    expect(CUMULATIVE(plan).at(-2)?.slice(2)).toEqual([0, 0, -10, -10]);
  });
});

describe("PERCENTOFBUDGET", () => {
  test.each([
    [4, 52.5, 1, 0.076],
    [-4, 52.5, 1, 0.076],
    ["3.2 ¹", 21.3, 1, 0.15],
    [1, 3, null, 0.33333333],
    [1, 8, 0, 0.13],
  ])("%p of %p to %p decimals is %p", (saving, budget, decimals, expected) => {
    expect(PERCENTOFBUDGET([[saving]], [[budget]], decimals as number)).toEqual([[expected]]);
  });

  test.each([
    ["zero", 0, "The budget is zero"],
    ["n/a", "n/a", "not applicable"],
    ["missing", null, "blank"],
  ])("a budget that is %s gives #N/A with the reason", (_, budget, reason) => {
    const error = errorOf(() => PERCENTOFBUDGET([[1]], [[budget]]));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(reason);
  });

  test("in a block an error is its own cell's", () => {
    const [shares, second] = PERCENTOFBUDGET([[4, "n/a"], [1, 2]], [[52.5, 11.8], [10, 10]], 1); // oxfmt-ignore
    expect(shares?.[0]).toBe(0.076);
    expect(shares?.[1]).toMatchObject({ code: "#N/A" });
    expect(second).toEqual([0.1, 0.2]);
  });

  test("ranges of different shapes are refused", () => {
    expect(errorOf(() => PERCENTOFBUDGET([[1, 2]], [[1], [2]])).code).toBe("#VALUE!");
  });
});

describe("FIGURE", () => {
  test.each([
    ["(0.100)", null, -0.1],
    ["£1,120,000", null, 1_120_000],
    ["£0.601m", null, 0.601],
    ["£0.601m", "£", 601_000],
    ["3.2 ¹", null, 3.2],
    ["1,234-", null, -1234],
    ["(£150k)", "£m", -0.15],
    [-0.5, null, -0.5],
  ])("%p in %p is %p", (text, unit, expected) => {
    expect(FIGURE(text, unit as unknown as string)).toBe(expected);
  });

  test.each([
    ["n/a", "not applicable"],
    ["TBC", "still to be confirmed"],
    ["–", "a dash"],
    ["", "blank"],
    ["£ 6,50", "grouped wrongly"],
    ["see note", "not a figure"],
  ])("%p is #N/A, because it is %s", (text, reason) => {
    const error = errorOf(() => FIGURE(text));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(reason);
  });

  test("a figure too large for a unit is refused, and stays as it is written", () => {
    expect(errorOf(() => FIGURE("£99,999,999,999m", "£")).message).toBe("99999999999 is too large to hold exactly.");
    expect(FIGURE("£99,999,999,999m")).toBe(99_999_999_999);
  });
});

test.each([
  ["CH1 17+", null, true],
  ["CH4 17+ / MIA3 16+", "A9 9+", true],
  ["CHS/SAV/34", "A9 9+", false],
  ["Hello", null, false],
  [42_000, null, false],
  ["", null, false],
])("VALIDCODE of %p with pattern %p is %p", (code, pattern, expected) => {
  expect(VALIDCODE(code, pattern as unknown as string)).toBe(expected);
});

describe("CHECK", () => {
  test("fills a block with what it found, weightiest first", async () => {
    const found = await CHECK(plan);
    expect(found[0]).toEqual(["Severity", "Cell", "What"]);
    expect(found[1]?.[2]).toContain("CH4 17+ / MIA3 16+ (New) is 1.534 in 2017/18");
    expect(found).toHaveLength(4);
  });

  test.each([
    ["'Savings plan'!$B$3:$C$5", "C4"],
    ["Plan!B3:C5", "C4"],
    ["Plan!B:C", "row 2, column 2"],
    ["", "row 2, column 2"],
  ])("of the range %p names a cell %p", async (address, cell) => {
    const table = [
      ["Code", "Saving £000"],
      ["A1", "10"],
      ["A2", 20],
    ];
    const found = await CHECK(table, { parameterAddresses: [address] });
    expect(found[1]?.[1]).toBe(cell);
  });

  test("says so where there is nothing to report", async () => {
    const clean = [
      ["Code", "Saving £000"],
      ["A1", 10],
      ["A2", 20],
      ["Total", 30],
    ];
    expect((await CHECK(clean))[1]).toEqual(["None", "", "Nothing to report."]);
  });
});

test("a figure whose digits are grouped wrongly is refused in a sentence", () => {
  expect(errorOf(() => FIGURE("0,1")).message).toBe(
    '"0,1" has its digits grouped wrongly: it may be one figure or two.',
  );
});
