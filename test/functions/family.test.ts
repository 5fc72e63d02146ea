import { barkingAndDagenham, birmingham, hampshire, torbay } from "../../seeds";
import {
  CODEPART,
  DELIVERED,
  DIFFERENCE,
  FIGURE,
  PERCENTOFBUDGET,
  SUMMARY,
  TARGETGAP,
  YEAR,
} from "../../src/functions";
import { BYGROUP, BYTYPE, BYYEAR, CUMULATIVE, TOP, errorOf, rangeOf, useExcelGlobals } from "./ranges";

useExcelGlobals();

const plan = rangeOf(birmingham, 4);

describe("BYTYPE", () => {
  test.each([
    ["2017/18", 0.734, -9.197],
    [undefined, -1.5, -25.539],
  ])("of Birmingham's plan in %p is New %p and Existing %p", (year, news, existing) => {
    expect(BYTYPE(plan, year)).toEqual([["Type", "£m"], ["New", news], ["Existing", existing]]); // oxfmt-ignore
  });

  test("of a list without types is one row that says so", () => {
    expect(BYTYPE(rangeOf(barkingAndDagenham, 6, 14))).toEqual([["Type", "£"], ["Not stated", 1_120_000]]); // oxfmt-ignore
  });
});

describe("BYGROUP", () => {
  test("of Birmingham's plan goes by the letters of its codes", () => {
    expect(BYGROUP(plan, "2020/21")).toEqual([
      ["Group", "£m"],
      ["CH", -2.111],
      ["PFB", -10.828],
      ["P", -4.1],
      ["MIA", -10],
    ]);
  });

  test("goes by service where there is a column of them", () => {
    const table = [
      ["Service", "Description", "Saving £000"],
      ["Adults", "Fewer agency staff", 30],
      ["Children", "Home to school transport", 20],
      ["Adults", "Day centres", 5],
    ];
    expect(BYGROUP(table)).toEqual([["Group", "£000"], ["Adults", 35], ["Children", 20]]); // oxfmt-ignore
  });

  test("says which lines have no service, and which no code", () => {
    const byService = [
      ["Service", "Description", "Saving £000"],
      ["Adults", "Fewer agency staff", 30],
      ["", "Insurance", 20],
    ];
    const byCode = [
      ["Code", "Description", "Saving £000"],
      ["A1", "Fewer agency staff", 30],
      ["", "Insurance", 20],
    ];
    expect(BYGROUP(byService).slice(1)).toEqual([["Adults", 30], ["No service", 20]]); // oxfmt-ignore
    expect(BYGROUP(byCode).slice(1)).toEqual([["A", 30], ["No code", 20]]); // oxfmt-ignore
  });

  test("needs services or codes", () => {
    expect(errorOf(() => BYGROUP(rangeOf(torbay, 13, 16))).message).toContain("neither a column of services nor codes");
  });
});

describe("TOP", () => {
  test("gives Birmingham's two largest, 69.8% of the savings together", () => {
    const [heads, first, second, third] = TOP(plan, 2);
    expect(heads).toEqual(["Code", "Description", "£m", "Share of savings"]);
    expect([first?.[0], first?.[2], second?.[0], second?.[2]]).toEqual(["MIA2 16+", -10, "PFB1 16+", -8.864]);
    expect(Number(first?.[3]) + Number(second?.[3])).toBeCloseTo(0.698, 3);
    expect(third).toBeUndefined();
  });

  test("leaves costs out: CH4's 1.534 is no saving", () => {
    expect(TOP(plan, 20, "2017/18").flat()).not.toContain(1.534);
  });

  test("leaves the place of a code blank where a line has none", () => {
    const table = [
      ["Code", "Description", "Saving £000"],
      ["A1", "Fewer agency staff", 30],
      ["", "Insurance", 20],
    ];
    expect(TOP(table).map((row) => row.slice(0, 2))).toEqual([
      ["Code", "Description"],
      ["A1", "Fewer agency staff"],
      ["", "Insurance"],
    ]);
  });

  test("a year of which a line says nothing leaves that line out", () => {
    const table = [
      ["Description", "2017/18 £m", "2018/19 £m"],
      ["Rent", -0.1, -0.2],
      ["Fuel", "", -0.3],
    ];
    expect(TOP(table, 5, "2017/18").slice(1)).toEqual([["", "Rent", -0.1, 1]]);
    expect(TOP(table, 5, "2018/19").slice(1)).toHaveLength(2);
  });

  test.each([0, -1, 1.5])("a count of %p is refused", (count) => {
    expect(errorOf(() => TOP(plan, count)).message).toContain("whole number above 0");
  });

  test("a year that is not there is named, with those that are", () => {
    expect(errorOf(() => TOP(plan, 3, "2030/31")).message).toContain("it has 2017/18, 2018/19, 2019/20, 2020/21");
  });
});

describe("TARGETGAP and DELIVERED", () => {
  test.each([
    [250_000, 144_000, 106_000],
    ["£250,000", "(144,000)", 106_000],
    [1.8, 1.473, 0.327],
    [100, 120, -20],
  ])("of a target of %p, %p achieved leaves %p", (target, achieved, gap) => {
    expect(TARGETGAP(target, achieved)).toBe(gap);
  });

  test("£224,537 of £250,000 is 89.8%", () => {
    expect(DELIVERED("£224,537", 250_000)).toBe(0.898148);
    expect(errorOf(() => DELIVERED(1, 0)).code).toBe("#N/A");
    expect(errorOf(() => TARGETGAP("TBC", 1)).message).toContain("still to be confirmed");
  });
});

describe("DIFFERENCE", () => {
  test.each([
    [
      "Torbay's list and the £144,000 above it",
      [["£10,000"], ["£18,000"], ["£10,000"], ["£20,000"]],
      144_000,
      null,
      -86_000,
    ],
    [
      "Barking and Dagenham's list and its TOTAL",
      rangeOf(barkingAndDagenham, 6, 13).map((row) => [row[0]]),
      "£1,120,000",
      null,
      0,
    ],
    ["shares that were rounded", [[0.3], [0.3], [0.3]], 1, 1, 0],
    ["shares that rounding does not explain", [[0.3], [0.3], [0.1]], 1, 1, -0.3],
    ["lines with n/a, blanks and words among them", [[52.5], ["n/a"], [""], ["none"], [1.5]], 54, null, 0],
  ])("of %s", (_, lines, stated, decimals, expected) => {
    expect(DIFFERENCE(lines, stated, decimals as number)).toBe(expected);
  });

  test("needs a total that is a figure", () => {
    expect(errorOf(() => DIFFERENCE([[1]], "n/a")).code).toBe("#N/A");
  });
});

describe("YEAR", () => {
  test.each([
    ["2017-18", "2017/18"],
    ["17/18", "2017/18"],
    ["2017/2018", "2017/18"],
    ["FY18", "2017/18"],
    [40_492, "2010/11"],
  ])("of %p is %s", (label, expected) => {
    expect(YEAR(label)).toBe(expected);
  });

  test.each(["20010/11", "Year 1", "2017/19", "", null, 5, "soon"])("of %p is #N/A", (label) => {
    expect(errorOf(() => YEAR(label)).code).toBe("#N/A");
  });
});

describe("CODEPART", () => {
  test.each([
    ["CH1 17+", "prefix", "CH"],
    ["CH1 17+", "number", "1"],
    ["CH1 17+", "Year", "2017/18"],
    ["CH4 17+ / MIA3 16+", "prefix", "CH"],
    ["ASC-007", "number", "007"],
  ])("of %s, the %s is %s", (code, part, expected) => {
    expect(CODEPART(code, part)).toBe(expected);
  });

  test.each([
    ["Hello", "prefix", "#N/A", "not a savings code"],
    [null, "prefix", "#N/A", '"" is not a savings code'],
    ["ASC-01", "", "#VALUE!", "use prefix, number or year"],
    ["ASC-01", "year", "#N/A", "ASC-01 has no year"],
    ["ASC-01", "colour", "#VALUE!", "use prefix, number or year"],
  ])("of %s, the %s is %s: %s", (code, part, error, words) => {
    expect(errorOf(() => CODEPART(code, part))).toMatchObject({
      code: error,
      message: expect.stringContaining(words) as string,
    });
  });
});

describe("SUMMARY", () => {
  test("fills a block of Birmingham's plan, with its share of a budget", async () => {
    const block = await SUMMARY(plan, 270.39);
    const row = (label: string) => block.find((one) => one[0] === label)?.slice(1);
    expect(block[0]).toEqual(["£m", "2017/18", "2018/19", "2019/20", "2020/21"]);
    expect(row("Net")).toEqual([-8.463, -11.993, -25.886, -27.039]);
    expect(row("Effect of the plan")).toEqual(row("Net"));
    expect(row("Step from the year before")).toEqual([-8.463, -3.53, -13.893, -1.153]);
    expect(row("Savings as a share of budget")?.at(-1)).toBe(0.1);
    expect(row("Basis")?.[0]).toBe("cumulative");
    expect(new Set(block.map((one) => one.length)).size).toBe(1);
  });

  test("works for one amount a line", async () => {
    const block = await SUMMARY(rangeOf(hampshire, 19, 31));
    expect(block.find((row) => row[0] === "Net")).toEqual(["Net", 23.3]);
  });
});

describe("a table that does not say its unit", () => {
  const table = [
    ["Code", "Description", "Type", "Saving"],
    ["A1", "Rent", "New", 5],
    ["A2", "Fuel", "Transformation", 3],
  ];

  test("is answered in figures as written, and every block says so", async () => {
    expect(BYTYPE(table)).toEqual([["Type", "As written"], ["New", 5], ["Transformation", 3]]); // oxfmt-ignore
    expect(TOP(table)[0]?.[2]).toBe("As written");
    expect((await SUMMARY(table))[0]?.[0]).toBe("As written");
  });

  test("is not turned into a unit", () => {
    const refusal = errorOf(() => BYYEAR(table, "£m"));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.message).toContain("does not say whether it is in £m, £000 or £");
  });
});

describe("large and mixed figures", () => {
  test("budgets in pounds are held exactly", () => {
    expect(PERCENTOFBUDGET([[4_000_000]], [[850_000_000]])).toEqual([[0.00470588]]);
    expect(TARGETGAP(120_000_000, 1)).toBe(119_999_999);
    expect(DIFFERENCE([[60_000_000], [50_000_000]], 1)).toBe(109_999_999);
    expect(CUMULATIVE([[60_000_000, 50_000_000]])).toEqual([[60_000_000, 110_000_000]]);
    expect(CUMULATIVE([[16_812_523.19]])).toEqual([[16_812_523.19]]);
  });

  test("figures that are larger than that are refused in words", () => {
    expect(errorOf(() => CUMULATIVE([[9e15, 1]])).message).toContain("too large to hold exactly");
  });

  test("figures that name different units are not taken for one another", () => {
    expect(errorOf(() => TARGETGAP("£0.25m", "£144,000")).message).toContain("different units, £m and £");
    expect(errorOf(() => DELIVERED("10%", 10)).message).toContain("A percentage is no amount");
  });

  test("a figure too large for its column makes the total unknown", () => {
    const table = [
      ["Saving", "2017/18 £m", "2018/19 £m"],
      ["Rent", 80_000_000, 1],
      ["Fuel", 0.7, 1],
      ["Post", 80_000_000, 1],
    ];
    expect(errorOf(() => BYYEAR(table)).message).toContain("Row 2, 2017/18");
  });

  test("shares have no tail from the division", async () => {
    const table = [
      ["Name", "Saving £m"],
      ["Rent", 0.009],
    ];
    expect((await SUMMARY(table, 7)).flat()).not.toContain(0.0012859999999999998);
  });

  test("New stands before Existing, whichever the table has first", () => {
    const table = [
      ["Description", "New or Existing", "Saving £m"],
      ["Rent", "Existing", 1],
      ["Fuel", "New", 2],
    ];
    expect(BYTYPE(table).map((row: unknown[]) => row[0])).toEqual(["Type", "New", "Existing"]);
  });

  test("TRUE is not a figure", () => {
    expect(errorOf(() => FIGURE(true)).message).toContain('"TRUE" is not a figure');
  });
});
