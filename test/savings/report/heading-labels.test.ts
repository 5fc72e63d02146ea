import { figureLabels, labelledLine, namesYearsOrUnits } from "../../../src/savings/report/heading-labels";

/** The words before a heading's labels, and each label with its kind. */
const read = (line: string) => {
  const { words, labels } = labelledLine(line);
  return [words, ...labels.map(({ text, kind }) => `${text} (${kind})`)];
};

describe("the labels at the end of a line of headings", () => {
  test.each([
    ["Ref Proposal 2017/18 £m 2018/19 £m", ["Ref Proposal", "2017/18 £m (year)", "2018/19 £m (year)"]],
    ["Proposal 2017-18 2018–19", ["Proposal", "2017-18 (year)", "2018–19 (year)"]],
    ["Proposal 17/18 FY19 Year 3 Yr 4", ["Proposal", "17/18 (year)", "FY19 (year)", "Year 3 (year)", "Yr 4 (year)"]],
    ["Proposal 2017/18 (£000) £'000", ["Proposal", "2017/18 (£000) (year)", "£'000 (unit)"]],
    ["£m £k (£m) '000 % £", ["", "£m (unit)", "£k (unit)", "(£m) (unit)", "'000 (unit)", "% (unit)", "£ (unit)"]],
    ["Item 17/18 £ thousands (£ thousand)", ["Item", "17/18 £ thousands (year)", "(£ thousand) (unit)"]],
    ["Service Net Budget £m Savings £m", ["Service", "Net Budget £m (figures)", "Savings £m (figures)"]],
    [
      "Service Number of savings Saved £000 % delivered",
      ["Service Number of savings Saved", "£000 (unit)", "% delivered (figures)"],
    ],
    ["Service No. of posts Target", ["Service", "No. of posts (figures)", "Target (figures)"]],
    ["Service Q1 £ Quarter 2 Q5", ["Service Q1 £ Quarter 2 Q5"]],
    ["Service Q1 £ Quarter 2", ["Service", "Q1 £ (figures)", "Quarter 2 (figures)"]],
    ["Service Gross Total", ["Service", "Gross Total (figures)"]],
    ["Service Full Year Effect", ["Service", "Full Year Effect (figures)"]],
    ["Service Budget Saving % of budget", ["Service", "Budget (figures)", "Saving (figures)", "% of budget (figures)"]],
    [
      "Service £000 % of service budget £000",
      ["Service", "£000 (unit)", "% of service budget (figures)", "£000 (unit)"],
    ],
    ["Service Saving per cent saving", ["Service", "Saving (figures)", "per cent saving (figures)"]],
    ["Proposal 2017 2018", ["Proposal", "2017 (half a year)", "2018 (half a year)"]],
    ["Proposal Saving FTEs Total posts", ["Proposal", "Saving (figures)", "FTEs (figures)", "Total posts (figures)"]],
    ["Proposal 2017/18 RAG Lead officer", ["Proposal", "2017/18 (year)", "RAG (words)", "Lead officer (words)"]],
    ["Proposal 2017/18 2018/19 Full effect", ["Proposal", "2017/18 (year)", "2018/19 (year)", "Full effect (figures)"]],
    [
      "Proposal 2017/18 2018/19 Rest & later",
      ["Proposal", "2017/18 (year)", "2018/19 (year)", "Rest & later (figures)"],
    ],
    ["Proposal 2017/18 Unknown", ["Proposal 2017/18 Unknown"]],
    ["Proposal 2017/18 2018/19 A word or four", ["Proposal 2017/18 2018/19 A word or four"]],
    ["  Savings  2017/18  ", ["", "Savings (figures)", "2017/18 (year)"]],
    ["Reference 1.2017/18", ["Reference 1.2017/18"]],
    ["Ref Saving 2017/18", ["Ref", "Saving (figures)", "2017/18 (year)"]],
    ["Service RAG status 2017/18 Notes", ["Service RAG status", "2017/18 (year)", "Notes (words)"]],
    ["Ref Status", ["", "Ref (words)", "Status (words)"]],
    ["Saving Target Forecast Variance", ["Saving", "Target (figures)", "Forecast (figures)", "Variance (figures)"]],
    ["Item Saving Forecast Variance", ["Item", "Saving (figures)", "Forecast Variance (figures)"]],
    ["Freeze rents", ["Freeze rents"]],
    ["", [""]],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test("tell where they stand, also behind much else", () => {
    const before = "Care ".repeat(80);
    const { labels } = labelledLine(`${before}2017/18  2018/19 Full effect`);
    expect(labels.map(({ start, end }) => [start - before.length, end - before.length])).toEqual([
      [0, 7],
      [9, 16],
      [17, 28],
    ]);
  });

  test("of figures are all but those of words", () => {
    expect(figureLabels(labelledLine("Proposal Saving RAG")).map(({ text }) => text)).toEqual(["Saving"]);
  });
});

test.each([
  ["Savings in £m", true],
  ["Savings of 2017/18", true],
  ["Savings", false],
])("%j names a year or a unit: %p", (line, expected) => {
  expect(namesYearsOrUnits(line)).toBe(expected);
});
