import fc from "fast-check";
import { financialYear, namesSeveralYears, yearBehindDate, yearNamedIn } from "../../src/savings/year";

describe("the year that a label names", () => {
  test.each([
    ["2017/18", "2017/18"],
    ["2017-18", "2017/18"],
    ["2017–18", "2017/18"],
    ["2017 / 18", "2017/18"],
    ["2017/2018", "2017/18"],
    ["17/18", "2017/18"],
    ["09/10", "2009/10"],
    ["1999/00", "1999/00"],
    ["1999/2000", "1999/00"],
    ["FY18", "2017/18"],
    ["FY 2018", "2017/18"],
    ["FY17/18", "2017/18"],
    ["fy 17/18", "2017/18"],
    ["FYE 2026", "2025/26"],
    ["Y/E March 2027", "2026/27"],
    ["Year ending 31 March 2026", "2025/26"],
    ["Years ended 31st Mar 18", "2017/18"],
    ["April 2017 to March 2018", "2017/18"],
    ["Apr '17 - Mar '18", "2017/18"],
    ["Apr2017-Mar2018", "2017/18"],
    ["Year end 2018", "2017/18"],
    ["Year ending March2026", "2025/26"],
    ["Year1", "Year 1"],
    ["2024/5", "2024/25"],
    ["2009/0", "2009/10"],
    ["1990/91", "1990/91"],
    ["2079/80", "2079/80"],
    ["Saving 2017/18 £m", "2017/18"],
    ["2017/18 (Year 1)", "2017/18"],
    ["2017/18.", "2017/18"],
    ["Year 1", "Year 1"],
    ["Yr 2 £000", "Year 2"],
    ["year 10", "Year 10"],
  ])("%s names %s", (label, name) => {
    expect(yearNamedIn(label)?.name).toBe(name);
  });

  test.each([
    "20010/11",
    "2017/19",
    "17/19",
    "2017",
    "12/12/2017",
    "1/2",
    "Year 0",
    "Yearly",
    "CH1 17+",
    "1.17/18",
    "1889/90",
    "1989/90",
    "2080/81",
    "2024/6",
    "4/5",
    "24/5",
    "1,17/18",
    "17/18,5",
    "17/18/19",
    "April 2017 to March 2019",
    "Year 11",
    "2085/86",
    "0800/01",
    "",
  ])("%j names none: a year is never invented", (label) => {
    expect(yearNamedIn(label)).toBeNull();
  });

  test("years written in any way fall on the same plan year, and sort by it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2078 }), fc.constantFrom("/", "-", "–", "−"), (start, dash) => {
        const [from, to] = [String(start).slice(2), String(start + 1).slice(2)];
        const written = [`${start}${dash}${to}`, `${start}${dash}${start + 1}`, `${from}${dash}${to}`, `FY${to}`];
        expect(written.map((label) => yearNamedIn(label))).toEqual(written.map(() => financialYear(start)));
        expect(financialYear(start + 1).order - financialYear(start).order).toBe(1);
      }),
    );
  });

  test.each([
    ["2017/18 to 2020/21", true],
    ["Total 2017/18-2020/21", true],
    ["17/18 - 20/21", true],
    ["2017/18", false],
    ["2017/18 (2017-18)", false],
    ["2017/18 to date", false],
    ["2017/18, not 2019/22", false],
    ["Total", false],
    ["FY18 to FY21", true],
    ["FY18 (FY2018)", false],
  ])("%s names several years: %p", (label, several) => {
    expect(namesSeveralYears(label)).toBe(several);
  });
});

describe("a year label that Excel made a date of", () => {
  const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

  test.each([
    ["10/11", serial(2012, 11, 10), "2010/11"],
    ["11/12", serial(2026, 12, 11), "2011/12"],
    ["09/10", serial(2016, 10, 9), "2009/10"],
    ["12/13", serial(2013, 12, 1), "2012/13"],
  ])("%s typed into Excel was %s", (_label, date, name) => {
    expect(yearBehindDate(date)?.name).toBe(name);
  });

  test.each([
    ["12 July 2017", serial(2017, 7, 12)],
    ["31 March 2018", serial(2018, 3, 31)],
    ["1 April 2017", serial(2017, 4, 1)],
    ["5 December 2013", serial(2013, 12, 5)],
    ["half a day", serial(2012, 11, 10) + 0.5],
    ["no date", 0],
    ["a number", -3],
    ["10 November before Excel's first day", serial(1899, 11, 10)],
    ["10 November of a century to come", serial(2180, 11, 10)],
    ["beyond the calendar", 1e9],
    ["not a number", NaN],
  ])("%s was no year label", (_what, date) => {
    expect(yearBehindDate(date)).toBeNull();
  });
});
