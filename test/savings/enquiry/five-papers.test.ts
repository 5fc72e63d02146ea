import { barkingAndDagenham, birmingham, hampshire, sampleSheets, torbay, worcestershire } from "../../../seeds";
import type { LineOfEnquiry } from "../../../src/savings/enquiry/enquiry";
import { askedOfPaper } from "./asking";

/** Which lines of enquiry each paper raises, with their numbers, and that it raises no others. */

const rules = (enquiries: readonly LineOfEnquiry[] = []) =>
  enquiries.map(({ rule, strength }) => `${rule} ${strength}`);

const PAPERS: readonly [string, LineOfEnquiry[] | undefined, string[]][] = [
  [
    "Birmingham",
    askedOfPaper(birmingham)[0],
    "4 look,5 look,6 look,7 look,8 look,9 strong,12 look,15 look,17 look,22 look,23 look,24 look,25 look".split(","),
  ],
  ["Torbay's vacancies", askedOfPaper(torbay)[0], "1 strong,9 strong,16 look,18 strong,21 look,24 look".split(",")],
  ["Torbay's other savings", askedOfPaper(torbay)[1], ["18 look", "21 look"]],
  [
    "Barking and Dagenham",
    askedOfPaper(barkingAndDagenham)[0],
    "9 strong,13 look,14 look,16 look,18 look,24 look".split(","),
  ],
  ["Hampshire to 2015", askedOfPaper(hampshire)[0], ["9 strong", "18 look", "21 look"]],
  [
    "Hampshire to 2017",
    askedOfPaper(hampshire)[1],
    "9 strong,10 strong,10 look,10 look,11 look,23 look,23 look,24 look".split(","),
  ],
];

describe("the lines of enquiry that a council paper raises", () => {
  test.each(PAPERS)("are, for %s, these and no others", (_paper, enquiries, expected) => {
    expect(rules(enquiries)).toEqual(expected);
  });

  test("are none where there is no savings table", () => {
    expect(askedOfPaper(worcestershire)).toEqual([]);
  });

  test("ask, and rest on cells of the sheet", () => {
    for (const enquiry of sampleSheets.flatMap((sample) => askedOfPaper(sample).flat())) {
      expect(enquiry.question).toMatch(/\?$/u);
      expect(enquiry.question).not.toMatch(/undefined|null|NaN/u);
      expect(enquiry.cells.length).toBeGreaterThan(0);
    }
  });
});

describe("the questions", () => {
  const questionOf = (enquiries: LineOfEnquiry[] | undefined, rule: number) =>
    (enquiries ?? [])
      .filter((enquiry) => enquiry.rule === rule)
      .map(({ question }) => question)
      .join("\n");
  const [bham, vacancies, others, barking, , to2017] = PAPERS.map(([, enquiries]) => enquiries);

  test.each([
    ["costs in 2017/18", bham, 5, ["£1.534m", "£9.997m", "15.3%"]],
    ["what is first due after 2017/18", bham, 6, ["£17.042m", "£27.039m", "63.0%"]],
    ["the step into 2019/20", bham, 7, ["£13.893m", "2019/20", "51.4%"]],
    ["MIA2's two years of nothing", bham, 8, ["MIA2 16+", "2 years", "£10.000m", "37.0%"]],
    ["the largest line and the top three", bham, 9, ["37.0%", "69.8%", "£22.964m", "84.9%"]],
    ["early help and less dependency", bham, 12, ["£20.275m", "75.0%", '"early help"']],
    ["CH4's two lines under one code", bham, 15, ["row 21", "row 24", "New", "Existing"]],
    ["what was in an earlier plan", bham, 17, ["£25.539m", "£27.039m", "2020/21", "94.5%"]],
    ["P22's full year before its services start", bham, 25, ["£4.100m", "2017/18", "1 September 2017", "£2.392m"]],
    ["the £144,000 of which 58,000 are listed", vacancies, 1, ["£144,000", "£58,000", "£86,000"]],
    ["the £106,000 still open", vacancies, 18, ["57.6%", "£106,000"]],
    ["the £0.327m that is not itemised", others, 21, ["£1.473m", "£1.800m", "81.8%", "£0.327m"]],
    ["freezes, vacancies and agency", barking, 13, ["£670,000", "£1,120,000", "59.8%"]],
    ["round figures by value", barking, 16, ["£780,000", "69.6%"]],
    ["the 89.8% identified", barking, 18, ["£224,537", "£250,000", "89.8%", "£25,463"]],
    ["Hampshire's shares of budget", to2017, 10, ["62.7%", "22.7%", "16.4%"]],
    ["Family Support's share", to2017, 11, ["36.1%", "8.3%", "4.3 times"]],
    ["note 1's £1.8m", to2017, 23, ["£1.8m", "£1.4m", "n/a"]],
  ])("show the numbers of %s", (_what, enquiries, rule, numbers) => {
    for (const number of numbers) expect(questionOf(enquiries, rule)).toContain(number);
  });

  const measured = (enquiries: LineOfEnquiry[] | undefined, rule: number) =>
    (enquiries ?? [])
      .filter((enquiry) => enquiry.rule === rule)
      .map(({ measure, year }) => [measure?.threshold, measure?.value, year]);

  test.each([
    ["costs of 15.3% in 2017/18", bham, 5, [["costs", 15.3, "2017/18"]]],
    ["51.4% into 2019/20", bham, 7, [["step", 51.4, "2019/20"]]],
    ["MIA2's 37.0%", bham, 8, [["dormantLine", 37, null]]],
    ["the largest line's 37.0%", bham, 9, [["largestLine", 37, null]]],
    ["P22's first year, which no threshold measures", bham, 25, [[undefined, undefined, "2017/18"]]],
    ["57.6% achieved", vacancies, 18, [["achievedStrong", 57.6, null]]],
    ["81.8% achieved", others, 18, [["achievedLook", 81.8, null]]],
    ["89.8% achieved", barking, 18, [["achievedLook", 89.8, null]]],
    [
      "Hampshire's shares of budget",
      to2017,
      10,
      [
        ["budgetStrong", 62.7, null],
        ["budgetLook", 16.4, null],
        ["budgetLook", 22.7, null],
      ],
    ],
    ["Family Support's 4.3 times", to2017, 11, [["timesBudgetShare", 4.3, null]]],
  ])("give the number and the year of %s", (_what, enquiries, rule, expected) => {
    expect(measured(enquiries, rule)).toEqual(expected);
  });

  test("leave CH1 alone, whose £100,000 agrees, and would not if its text said £200,000", () => {
    const rows = birmingham.rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace("£100,000 for 2017/2018", "£200,000") : cell)),
    );
    expect(questionOf(bham, 2)).toBe("");
    expect(questionOf(askedOfPaper({ ...birmingham, rows })[0], 2)).toContain(
      "The text of CH1 17+ (New) says £200,000",
    );
  });

  test("do not ask about agency staff where they are 7.6% of the plan", () => {
    expect(questionOf(bham, 13)).toBe("");
  });

  test("do not ask about 15.0% of a budget, which is no more than 15%", () => {
    expect(questionOf(to2017, 10)).not.toContain("CWD");
  });
});
