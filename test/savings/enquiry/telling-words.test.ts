import { asked, list, plan, strengths } from "./asking";

/** The words by which papers tell what a saving rests on, in the forms in which they write them. */

describe("a saving rests on lower demand where its line mentions", () => {
  test.each([
    ["prevention"],
    ["preventative work"],
    ["preventive work"],
    ["early help"],
    ["early intervention"],
    ["demand management"],
    ["managing demand"],
    ["reducing demand"],
    ["lower demand"],
    ["less dependency"],
    ["greater independence"],
    ["fewer children in care"],
    ["fewer placements"],
    ["step-down beds"],
    ["step down beds"],
    ["stepping down from care"],
    ["families stepped down"],
    ["diversion from custody"],
    ["measures to divert families"],
    ["families diverted"],
  ])("%s", (words) => {
    expect(strengths(12, list([words, 900], ["Estates", 100]))).toEqual(["look"]);
  });
});

describe("a saving rests on posts held empty where its line mentions", () => {
  test.each([
    ["vacancy"],
    ["vacancies"],
    ["vacant posts"],
    ["a pay freeze"],
    ["freezing posts"],
    ["posts frozen"],
    ["agency cover"],
    ["staff turnover"],
    ["staffing turnover"],
    ["a turnover factor"],
    ["turnover savings"],
    ["delaying recruitment"],
    ["delay in recruitment"],
    ["holding appointments"],
    ["hold on appointment to posts"],
  ])("%s", (words) => {
    expect(strengths(13, list([words, 900], ["Estates", 100]))).toEqual(["look"]);
  });
});

describe("a saving may not last where its line mentions", () => {
  test.each([
    ["a one-off grant"],
    ["a one off grant"],
    ["a oneoff grant"],
    ["a non-recurrent grant"],
    ["a nonrecurring grant"],
    ["a non recurring grant"],
    ["use of balances"],
    ["drawing down from balances"],
    ["draw on the balances"],
    ["release of a reserve"],
    ["contribution from earmarked reserve"],
    ["an underspend"],
    ["underspends"],
    ["a sum carried forward"],
    ["transfer to the health budget"],
    ["posts transferred from schools"],
    ["recharging schools"],
    ["capitalisation of repairs"],
    ["a school contribution"],
    ["schools contributions"],
    ["a partner contribution"],
    ["partners contributions"],
    ["NHS contributions"],
  ])("%s", (words) => {
    expect(strengths(14, list([words, 900], ["Estates", 100]))).toEqual(["look"]);
  });
});

describe("a saving has a condition where its line says", () => {
  test.each([
    ["up to 10% of places", "up to "],
    ["up to 12.5 % of places", "up to "],
    ["up to 10 per cent", "up to "],
    ["up to 10 percent", "up to "],
    ["to be confirmed", "to be confirmed"],
    ["to be determined", "to be determined"],
    ["TBD", "TBD"],
    ["which depends on demand", "depends on"],
    ["which all depend on demand", "depend on"],
    ["dependent upon demand", "dependent upon"],
    ["contingent on demand", "contingent on"],
    ["provided that demand falls", "provided that"],
  ])("%s", (words, telling) => {
    const [enquiry] = asked(23, list([`Homes ${words}`, 10], ["Parks", 20]));
    expect(enquiry?.question).toContain(`says "${telling.trim()}"`);
  });

  test("but not where it may be up to so many people", () => {
    expect(asked(23, list(["Homes for up to 1,250 people", 10], ["Parks", 20]))).toEqual([]);
  });
});

describe("a service is for a protected group where its line mentions", () => {
  test.each([
    ["disabilities"],
    ["CWD"],
    ["autistic adults"],
    ["autism"],
    ["deaf people"],
    ["SEND"],
    ["special educational needs"],
    ["an educational psychologist"],
    ["educational psychologists"],
    ["educational psychology"],
    ["learning difficulties"],
    ["a learning disability"],
    ["dementia"],
    ["older people"],
    ["elderly residents"],
    ["the elderly"],
    ["a pensioner"],
    ["pensioners"],
    ["pregnancy"],
    ["pregnant staff"],
    ["new mothers"],
    ["domestic abuse"],
    ["women"],
    ["a women's refuge"],
    ["BAME groups"],
    ["a refugee"],
    ["refugees"],
    ["asylum"],
    ["a Traveller site"],
    ["Travellers"],
    ["faith groups"],
    ["religious groups"],
    ["religion"],
    ["LGBT groups"],
    ["LGBTQ groups"],
    ["LGBTQ+ groups"],
    ["transgender people"],
  ])("%s", (words) => {
    expect(strengths(24, list([words, 10], ["Parks", 20]))).toEqual(["look"]);
  });
});

describe("a saving begins within its year where the text says", () => {
  const begins = (text: string) => plan(["A1", "Homes", "New", -100, -100, -100], [text]);
  test.each([
    ["It starts on 1 September 2017."],
    ["To start on 1 September 2017."],
    ["Starting from September 2017."],
    ["The work will begin in September 2017."],
    ["The work began in September 2017."],
    ["Commencement is in September 2017."],
    ["Commences 1st September 2017."],
    ["In place by September 2017."],
    ["Launched in September 2017."],
    ["Open in September 2017."],
    ["The home opens in September 2017."],
    ["The home closes in September 2017."],
    ["Closure in September 2017."],
    ["Implementation from September 2017."],
    ["Introduced in September 2017."],
    ["To go live in September 2017."],
    ["It goes live in September 2017."],
    ["It takes effect, or will take effect, in September 2017."],
    ["New contract from September 2017."],
    ["New contracts from September 2017."],
    ["In force from September 2017."],
  ])("%s", (text) => {
    expect(strengths(25, begins(text))).toEqual(["look"]);
  });

  test.each([
    ["Consultation starts in September 2017."],
    ["They start to consult in September 2017."],
    ["A review starts in September 2017."],
    ["The assessment starts in September 2017."],
    ["Assessments start in September 2017."],
    ["An EIA starts in September 2017."],
    ["EqIAs start in September 2017."],
  ])("but not where another matter does: %s", (text) => {
    expect(strengths(25, begins(text))).toEqual([]);
  });
});

describe("what was not achieved is told", () => {
  const said = (sentence: string) => [
    ["Savings"],
    [`The target is £100,000. So far £75,000 has been delivered. ${sentence}`],
    ["Proposal", "Saving £000"],
    ["Parks", 60],
    ["Homes", 20],
  ];
  test.each([
    ["Of the rest £25,000 is delayed."],
    ["Of the rest £25,000 will be deferred."],
    ["Of the rest £25,000 is to defer."],
    ["There is slippage of £25,000."],
    ["Some £25,000 may slip."],
    ["Some £25,000 slipped."],
    ["Some £25,000 is lost."],
    ["Some £25,000 is undeliverable."],
    ["Some £25,000 is unachievable."],
    ["Some £25,000 was not delivered."],
    ["Some £25,000 will not be achieved."],
  ])("in words such as: %s", (sentence) => {
    expect(asked(20, said(sentence))).toEqual([]);
    expect(strengths(20, said(sentence.replace("25,000", "20,000")))).toEqual(["strong"]);
  });

  test.each([
    ["Some £20,000 is for parks, £10,000 is for delayed homes."],
    ["Some £20,000 is for parks; what is delayed is another matter."],
    ["Some £20,000 is for parks."],
  ])("but not of another amount: %s", (sentence) => {
    const found = asked(20, said(sentence)).map(({ question }) => question);
    expect(found.filter((question) => question.includes("£20,000"))).toEqual([]);
  });
});

describe("a payback is read from", () => {
  test.each([
    ["Invest to save: payback in 2.25 years.", "2.3 years"],
    ["Spend-to-save, paid back in ten years.", "10.0 years"],
    ["Invest to save. It pays back in THREE  years.", "3.0 years"],
    ["Invest to save with a payback of four years.", "4.0 years"],
    ["Invest to save with a payback of five years.", "5.0 years"],
    ["Invest to save with a payback of six years.", "6.0 years"],
    ["Invest to save with a payback of seven years.", "7.0 years"],
    ["Invest to save with a payback of eight years.", "8.0 years"],
    ["Invest to save with a payback of nine years.", "9.0 years"],
    ["Invest to save, paying back in 36 months.", "3.0 years"],
    ["Invest to save, paying back in 120 months.", "10.0 years"],
    ["Invest to save. It lasts 10 years. It pays back in 3 years.", "3.0 years"],
    ["Upfront costs of £250,000 are needed.", "£250,000 first and is to pay for itself after 2.5 years"],
    ["An up-front cost of £250,000 is needed.", "£250,000 first and is to pay for itself after 2.5 years"],
    ["Invest to save: a £250,000 upfront investment.", "£250,000 first and is to pay for itself after 2.5 years"],
    ["Invest to save: £250,000 of investment.", "£250,000 first and is to pay for itself after 2.5 years"],
    ["Invest to save: £250,000 investment for £10,000 of rent.", "£250,000 first"],
    ["Invest to save, in all 40 homes with their rents of £10,000, by £250,000 investment.", "£250,000 first"],
    ["Investing of £250,000.", "£250,000 first and is to pay for itself after 2.5 years"],
  ])("%s", (text, expected) => {
    const [enquiry] = asked(22, plan(["A1", text, "New", -100, -100, -100]));
    expect(enquiry?.question).toContain(expected);
  });

  test.each([
    ["Payback (years)", "3", "3.0 years"],
    ["Payback (years)", "2.25", "2.3 years"],
    ["Payback (years)", "12.5", "12.5 years"],
    ["Payback in years", "3", "3.0 years"],
    ["Payback (months)", "36", "3.0 years"],
    ["Payback month", "36", "3.0 years"],
    ["Payback year", "3", "3.0 years"],
  ])("a column: %s, %s", (heading, written, expected) => {
    const rows = [
      ["Cumulative savings"],
      ["Ref", "Proposal", heading, "2017/18 £000", "2018/19 £000"],
      ["A1", "Homes", written, -100, -100],
      ["A2", "Parks", "", -20, -20],
    ];
    expect(asked(22, rows).map(({ question }) => question)).toEqual([expect.stringContaining(expected)]);
  });

  test.each([["no"], ["N"], ["None."], ["nil"], ["n/a"], ["na"], ["(no)"]])(
    "nothing where a column of investments says %s",
    (written) => {
      const rows = [
        ["Cumulative savings"],
        ["Ref", "Proposal", "Invest to save?", "2017/18 £000", "2018/19 £000"],
        ["A1", "Homes", written, -100, -100],
        ["A2", "Parks", "", -20, -20],
      ];
      expect(asked(22, rows)).toEqual([]);
    },
  );

  test.each([["Note the boilers"], ["Not before 2018"], ["Boilers, no lifts"]])(
    "nothing, and asks, where it says %s",
    (written) => {
      const rows = [
        ["Cumulative savings"],
        ["Ref", "Proposal", "Invest to save?", "2017/18 £000", "2018/19 £000"],
        ["A1", "Homes", written, -100, -100],
        ["A2", "Parks", "", -20, -20],
      ];
      expect(strengths(22, rows)).toEqual(["look"]);
    },
  );
});
