import { isRound } from "../../../src/savings/enquiry/round-figures";
import { pence } from "../../../src/savings/money";
import { asked, addresses, list, plan, steps, strengths } from "./asking";

/** Lines of enquiry that ask when a share is past its threshold: each just within it and just past it. */

describe("line of enquiry 5, costs by year", () => {
  test.each([
    ["asks at 10.1% of gross savings", -1000, 101, ["look"]],
    ["is silent at 10%", -1000, 100, []],
    ["asks where there are costs and no savings", 0, 100, ["look"]],
    ["is silent where there is neither", 0, 0, []],
  ])("%s", (_what, saving, cost, expected) => {
    const rows = plan(["A1", "Homes", "New", saving, -1000, -1000], ["A2", "Pay", "Pressure", cost, 0, 0]);
    expect(strengths(5, rows)).toEqual(expected);
  });
});

describe("line of enquiry 5, the costs", () => {
  test("names the lines that cost, and not those without a figure", () => {
    const rows = plan(
      ["A1", "Homes", "New", 0, -1000, -1000],
      ["A2", "Pay", "Pressure", 101, 0, 0],
      ["A3", "Fees", "New", "n/a", -1, -1],
    );
    const [enquiry] = asked(5, rows);
    expect(enquiry?.question).toContain(
      "costs of £101,000 (A2 (Pressure)) stand among the savings, against no savings.",
    );
    expect(addresses(enquiry)).toEqual(["D4"]);
  });

  test("names no year in a list", () => {
    const [enquiry] = asked(5, list(["Homes", -1000], ["Parks", -900], ["Growth", 300]));
    expect(enquiry?.question).toMatch(/^Costs of £300,000 \("Growth"\) stand among the savings, 15\.8% of/u);
    expect(enquiry?.year).toBeNull();
  });
});

describe("line of enquiry 6, back-loading", () => {
  test.each([
    ["asks where 60.1% is first due after year 1", plan, [-399, -700, -1000], ["look"]],
    ["is silent at 60%", plan, [-400, -700, -1000], []],
    ["adds steps up on an incremental basis", steps, [-399, -300, -301], ["look"]],
    ["is silent where the steps come to 60%", steps, [-400, -300, -300], []],
  ] as const)("%s", (_what, table, figures, expected) => {
    expect(strengths(6, table(["A1", "Homes", "New", ...figures]))).toEqual(expected);
  });

  test("leaves out lines that save less later", () => {
    const [enquiry] = asked(6, plan(["A1", "Homes", "New", -500, -300, -100], ["A2", "Parks", "New", 0, 0, -900]));
    expect(enquiry?.question).toContain("£900,000 of the £1,000,000");
    expect(enquiry?.lines).toEqual([3]);
  });

  test("rests on the first year's figures and the last's", () => {
    const [enquiry] = asked(6, plan(["A1", "Homes", "New", -1, -2, -10]));
    expect(addresses(enquiry)).toEqual(["D3", "F3"]);
  });
});

describe("line of enquiry 7, a cliff", () => {
  test.each([
    ["asks about a step of 40.1% of the plan", plan, [-200, -599, -1000], ["look"]],
    ["is silent at 40%", plan, [-200, -600, -1000], []],
    ["says nothing of the first year", plan, [-1000, -1000, -1000], []],
    ["takes an incremental figure for a step", steps, [-299, -300, -401], ["look"]],
    ["is silent about savings that fall away", plan, [-900, -500, -300], []],
  ] as const)("%s", (_what, table, figures, expected) => {
    expect(strengths(7, table(["A1", "Homes", "New", ...figures]))).toEqual(expected);
  });
});

test("line of enquiry 7 names the lines that rise in that year alone", () => {
  const rows = plan(
    ["A1", "Homes", "New", -100, -600, -600],
    ["A2", "Parks", "New", -200, -200, -200],
    ["A3", "Fees", "New", -100, -50, -50],
    ["A4", "Rents", "New", "n/a", -150, -150],
  );
  const [enquiry] = asked(7, rows);
  expect(enquiry?.question).toContain(
    "£600,000 in 2018/19 alone, 60.0% of the plan's £1,000,000 (A1 (New) and A4 (New))",
  );
  expect(addresses(enquiry)).toEqual(["D3", "E3", "D6", "E6"]);
});

describe("line of enquiry 8, a dormant line", () => {
  const homes = ["A1", "Homes", "New", -899, -899, -899];
  test.each([
    ["asks about 10.1% after two years of nothing", [0, 0, -101], ["look"]],
    ["takes blanks and dashes for nothing", [null, "-", -101], ["look"]],
    ["takes nil for nothing", ["nil", 0, -101], ["look"]],
    ["is silent at 10%", [0, 0, -99.88], []],
    ["is silent after one year of nothing", [0, -1, -101], []],
    ["does not take n/a for nothing", ["n/a", 0, -101], []],
  ])("%s", (_what, figures, expected) => {
    expect(strengths(8, plan(homes, ["A2", "Travel", "New", ...figures]))).toEqual(expected);
  });
});

describe("line of enquiry 9, concentration", () => {
  const amounts = (...figures: number[]) => list(...figures.map((figure, index) => [`Proposal ${index}`, figure]));
  test.each([
    ["asks about a largest line of 25.1%", [251, 149, 150, 150, 150, 150], ["look"]],
    ["is silent at 25% and a top three of 60%", [250, 200, 150, 150, 150, 100], []],
    ["asks about a top three of 60.1%", [250, 201, 150, 150, 150, 99], ["look"]],
    ["asks strongly about both", [600, 200, 100, 100], ["strong"]],
    ["says nothing of a list of three", [800, 100, 100], []],
  ])("%s", (_what, figures, expected) => {
    expect(strengths(9, amounts(...figures))).toEqual(expected);
  });
});

describe("lines of enquiry 10 and 11, savings and budgets", () => {
  const budgets = (...lines: (string | number)[][]) => [
    ["Savings"],
    ["Service", "Budget £000", "Saving £000"],
    ...lines,
  ];
  test.each([
    ["is silent at 15%", 150, []],
    ["looks at 15.1%", 151, ["look"]],
    ["looks at 30%", 300, ["look"]],
    ["asks strongly at 30.1%", 301, ["strong"]],
  ])("number 10 %s of the budget", (_what, saving, expected) => {
    expect(strengths(10, budgets(["Parks", 1000, saving], ["Homes", 9000, 10]))).toEqual(expected);
  });

  test.each([
    ["is silent at twice its share", 200, []],
    ["asks at 2.1 times its share", 210, ["look"]],
  ])("number 11 %s", (_what, saving, expected) => {
    expect(strengths(11, budgets(["Parks", 1000, saving], ["Homes", 9000, 1000 - saving]))).toEqual(expected);
  });

  test("number 11 compares no service with itself, whatever the threshold", () => {
    expect(strengths(11, budgets(["Parks", 1000, 200]), { timesBudgetShare: 0.5 })).toEqual([]);
  });

  test.each([10, 11])("number %p says nothing without budgets", (rule) => {
    expect(asked(rule, list(["Parks", 500], ["Homes", 10]))).toEqual([]);
  });
});

describe("lines of enquiry 12 to 14, by words and value", () => {
  test.each([
    ["12 asks about early help above 20%", 12, "Early help for families", 201, ["look"]],
    ["12 is silent at 20%", 12, "Early help for families", 200, []],
    ["12 leaves other words alone", 12, "Early years team", 900, []],
    ["13 asks about a vacancy factor above 20%", 13, "Vacancy factor of 4%", 201, ["look"]],
    ["13 is silent at 20%", 13, "Freeze posts", 200, []],
    ["12 leaves fraud prevention alone", 12, "Fraud prevention", 900, []],
    ["13 leaves the Environment Agency alone", 13, "Environment Agency levy", 900, []],
    ["13 leaves freezers alone", 13, "Freezers in kitchens", 900, []],
    ["14 asks about reserves above 10%", 14, "Use of reserves", 101, ["look"]],
    ["14 is silent at 10%", 14, "One-off grant", 100, []],
    ["14 leaves recurrent savings alone", 14, "Recurrent saving on transport", 900, []],
  ])("number %s", (_what, rule, words, amount, expected) => {
    expect(strengths(rule, list([words, amount], ["Estates", 1000 - amount]))).toEqual(expected);
  });

  test.each([
    ["is back at nothing by the last year", plan, [-100, 0, 0]],
    ["is taken back by a later step", steps, [-100, 100, 0]],
  ] as const)("number 14 asks about a line that %s", (_what, table, figures) => {
    const [enquiry] = asked(14, table(["A1", "Homes", "New", ...figures], ["A2", "Parks", "New", -100, 0, -100]));
    expect(enquiry?.question).toContain("£100,000 of the £200,000 to be saved in 2017/18 (50.0%)");
  });
});

describe("line of enquiry 14, one-off savings", () => {
  test("are told by their type", () => {
    expect(strengths(14, plan(["A1", "Grant", "One-off", -100, -100, -100]))).toEqual(["look"]);
  });

  test("are measured in the year in which they weigh most, and named where they save", () => {
    const rows = plan(
      ["A1", "Use of reserves", "New", -10, -300, 0],
      ["A2", "One-off grant", "New", -20, 0, 0],
      ["A3", "Parks", "New", -900, -900, -900],
    );
    const [enquiry] = asked(14, rows);
    expect(enquiry?.question).toContain("£300,000 of the £1,200,000 to be saved in 2018/19 (25.0%)");
    expect([enquiry?.lines, addresses(enquiry)]).toEqual([[2], ["E3"]]);
  });

  test("are measured in the first of two years in which they weigh as much", () => {
    const rows = plan(["A1", "Use of reserves", "New", -300, -300, 0], ["A2", "Parks", "New", -700, -700, -700]);
    expect(asked(14, rows)[0]?.question).toContain("to be saved in 2017/18 (30.0%)");
  });

  test("are not measured while nothing tells what the years' figures mean", () => {
    const rows = [["Savings"], ["Ref", "Proposal", "2017/18 £000", "2018/19 £000"], ["A1", "Use of reserves", 10, 20]];
    expect(asked(14, rows)).toEqual([]);
  });
});

describe("line of enquiry 16, round figures", () => {
  test.each([
    ["is silent below 50% by value", [200, 201], []],
    ["asks about 250 as about 200", [250, 249], ["look"]],
    ["does not take 340 for round", [340, 99], []],
  ])("%s", (_what, amounts, expected) => {
    expect(strengths(16, list(...amounts.map((amount, index) => [`Proposal ${index}`, amount])))).toEqual(expected);
  });

  test("does not take the only digit that a table shows for a round figure", () => {
    expect(asked(16, [["Savings"], ["Proposal", "Saving £m"], ["Homes", 0.4], ["Parks", 0.5]])).toEqual([]);
  });
});

describe("an amount is a round figure", () => {
  const pounds = (amount: number) => pence(amount * 100);
  test.each([
    [50_000, true],
    [250_000, true],
    [10_000, true],
    [340_000, false],
    [10_500, false],
    [125_000, false],
    [0, false],
  ])("£%p: %p", (amount, expected) => {
    expect(isRound(pounds(amount), null)).toBe(expected);
  });

  test.each([
    [40_000, 10_000, false],
    [100_000, 10_000, true],
  ])("£%p where one in the last place is £%p: %p", (amount, last, expected) => {
    expect(isRound(pounds(amount), pounds(last))).toBe(expected);
  });
});

describe("line of enquiry 17, carried over", () => {
  test.each([
    ["asks above 50%", -501, ["look"]],
    ["is silent at 50%", -500, []],
  ])("%s", (_what, existing, expected) => {
    const rows = plan(["A1", "Homes", "Existing", 0, 0, existing], ["A2", "Parks", "New", 0, 0, -1000 - existing]);
    expect(strengths(17, rows)).toEqual(expected);
  });
});

test("line of enquiry 17 rests on every step where the figures are steps", () => {
  const [enquiry] = asked(17, steps(["A1", "Homes", "Existing", -1, -2, -3]));
  expect(addresses(enquiry)).toEqual(["D3", "E3", "F3"]);
});

describe("lines named in a question", () => {
  const many = (count: number) => plan(...Array.from({ length: count }, (_, index) => [`A${index + 1}`, "Homes", "Existing", -1, -2, -3])); // oxfmt-ignore
  test.each([
    [6, "A1 (Existing), A2 (Existing), A3 (Existing), A4 (Existing), A5 (Existing) and A6 (Existing)"],
    [7, "A1 (Existing), A2 (Existing), A3 (Existing), A4 (Existing), A5 (Existing) and 2 more"],
  ])("%p of them", (count, named) => {
    const words = many(count).map((row) => row.map((cell) => (cell === "Homes" ? "Use of reserves" : cell)));
    expect(asked(14, words)[0]?.question).toContain(`another budget: ${named}. What`);
  });
});
