import { addresses, asked, list, plan, strengths } from "./asking";

describe("line of enquiry 19, red and amber", () => {
  const rated = (red: number, amber: number) =>
    list(["Homes (RAG: red)", red], ["Parks, rated amber", amber], ["Travel RAG green", 1000 - red - amber]);
  test.each([
    ["is silent at 33%", 230, 100, []],
    ["looks at 33.1%", 231, 100, ["look"]],
    ["looks at 50%", 400, 100, ["look"]],
    ["asks strongly at 50.1%", 401, 100, ["strong"]],
  ])("%s by value", (_what, red, amber, expected) => {
    expect(strengths(19, rated(red, amber))).toEqual(expected);
  });

  test.each([
    ["under the line", ["Amber"], "rated amber"],
    ["as a letter under the line", ["R"], "rated red"],
    ["in a sentence under the line", ["The rag status is RED."], "rated red"],
    ["as two letters under the line", ["A / G"], 'rated "A / G"'],
  ])("finds a rating %s", (_where, row, expected) => {
    const [enquiry] = asked(19, plan(["A1", "Homes", "New", -1, -2, -3], row, ["A2", "Parks", "New", -1, -2, -3]));
    expect(enquiry?.question).toContain(expected);
  });

  test("does not take any red for a rating", () => {
    expect(asked(19, list(["Red bag scheme", 900], ["Green waste", 100]))).toEqual([]);
  });
});

describe("line of enquiry 19, with a column of ratings", () => {
  const rated = (heading: string, rating: string) => [
    ["Savings"],
    ["Proposal", heading, "Saving £000"],
    ["Homes", rating, 400],
    ["Parks", "Green", 600],
  ];
  test.each([
    ["RAG", "Red", "£400,000 rated red is 40.0%"],
    ["RAG", "R", "£400,000 rated red is 40.0%"],
    ["Risk rating", "A", "£400,000 rated amber is 40.0%"],
    ["RAG", "Amber/Red", '£400,000 rated "Amber/Red" is 40.0%'],
    ["RAG", "A/G", '£400,000 rated "A/G" is 40.0%'],
    ["Risk", "Amber - consultation to come", "£400,000 rated amber is 40.0%"],
    ["Status", "Amber", "£400,000 rated amber is 40.0%"],
    ["Type", "Amber", "£400,000 rated amber is 40.0%"],
    ["Rating", "A", "£400,000 rated amber is 40.0%"],
    ["Risks", "Red: consultation to come", "£400,000 rated red is 40.0%"],
    ["RAG", "R/R", "£400,000 rated red is 40.0%"],
    ["RAG", "G - R", '£400,000 rated "G - R" is 40.0%'],
  ])("%s: %s is read", (heading, rating, expected) => {
    expect(asked(19, rated(heading, rating))[0]?.question).toContain(expected);
  });

  test.each([
    ["RAG", "Green"],
    ["RAG", "Not rated"],
    ["Phase", "A"],
    ["Lead officer", "Amber"],
    ["Ward", "Red"],
    ["Comments", "Red bags are dearer"],
    ["Service", "Amber"],
  ])("%s: %s is no rating at risk", (heading, rating) => {
    expect(asked(19, rated(heading, rating))).toEqual([]);
  });

  test("names red before amber, each with what it comes to", () => {
    const rows = [
      ["Savings"],
      ["Proposal", "RAG", "Saving £000"],
      ["Homes", "A", 300],
      ["Parks", "Red", 100],
      ["Travel", "Red", 100],
      ["Tax", "G", 500],
    ];
    expect(asked(19, rows)[0]?.question).toContain("£200,000 rated red and £300,000 rated amber together are 50.0%");
  });
});

describe("the words of other columns", () => {
  const beside = (heading: string, words: string) => [
    ["Cumulative savings"],
    ["Ref", "Proposal", heading, "2017/18 £000", "2018/19 £000"],
    ["A1", "Homes", words, -100, -100],
    ["A2", "Parks", "", -20, -20],
  ];
  test.each([
    [12, "Comments", "Rests on early help"],
    [13, "Assumptions", "Posts stay vacant"],
    [14, "Notes", "From reserves"],
    [22, "Comments", "Invest to save"],
    [22, "Invest to save?", "Yes"],
    [22, "Payback (years)", "3"],
    [22, "Payback", "30 months"],
    [23, "Status", "Subject to consultation"],
    [23, "Consultation", "TBC"],
    [24, "Impact", "Affects disabled people"],
    [25, "Comments", "Starts in September 2017"],
    [25, "Start date", "01/09/2017"],
    [25, "Start date", "1 September 2017"],
  ])("count for line of enquiry %p: %s, %s", (rule, heading, words) => {
    expect(strengths(rule, beside(heading, words))).toEqual(["look"]);
    expect(strengths(rule, beside(heading, ""))).toEqual([]);
  });

  test.each([
    [12, "Lead officer", "Director of Prevention"],
    [12, "Service", "Early Help"],
    [13, "Responsible officer", "Vacant"],
    [14, "Risks", "One-off redundancy costs"],
    [22, "Payback", "18 months"],
    [22, "Invest to save?", "No"],
    [23, "Lead officer", "TBC"],
    [24, "Service", "Mental Health"],
    [25, "Consultation", "Starts on 1 September 2017"],
    [25, "Decision date", "01/09/2017"],
  ])("do not count for line of enquiry %p: %s, %s", (rule, heading, words) => {
    expect(asked(rule, beside(heading, words))).toEqual([]);
  });
});

describe("the words of a column of people or places", () => {
  test.each([
    ["Officer"],
    ["Officers"],
    ["Owner"],
    ["Owners"],
    ["Responsible"],
    ["Contact"],
    ["Contacts"],
    ["Manager"],
    ["Managers"],
    ["Director"],
    ["Directors"],
    ["Cabinet member"],
    ["Members"],
    ["Budget holder"],
    ["Budget holders"],
    ["Ward"],
    ["Wards"],
  ])("say nothing of the saving: %s", (heading) => {
    const rows = [
      ["Savings"],
      ["Proposal", heading, "Saving £000"],
      ["Homes", "To be confirmed", 10],
      ["Parks", "", 5],
    ];
    expect(asked(23, rows)).toEqual([]);
  });
});

describe("the words of a column of what may follow", () => {
  test.each([
    ["Risk"],
    ["Risks"],
    ["Rating"],
    ["Ratings"],
    ["RAG"],
    ["Impact"],
    ["Impacts"],
    ["Implication"],
    ["Implications"],
    ["Mitigation"],
    ["Mitigations"],
    ["Equality"],
    ["Equalities"],
    ["EIA"],
    ["EqIA"],
    ["EIAs"],
    ["Consultation"],
    ["Consultations"],
  ])("make no saving a one-off, but may be a condition of it: %s", (heading) => {
    const rows = [
      ["Savings"],
      ["Proposal", heading, "Saving £000"],
      ["Homes", "Subject to one-off costs", 10],
      ["Parks", "", 5],
    ];
    expect(asked(14, rows)).toEqual([]);
    expect(strengths(23, rows)).toEqual(["look"]);
  });
});

describe("line of enquiry 22, invest to save", () => {
  test.each([
    ["asks where no payback is given", "An invest to save programme.", ["look"]],
    ["asks where it is longer than two years", "Invest to save: it pays back in 3 years.", ["look"]],
    ["is silent at two years", "Invest to save: it pays back in two years.", []],
    ["is silent at 18 months", "Invest-to-save with a payback of 18 months.", []],
    ["asks where the amounts give 2.1 years", "An investment of £210,000 is needed.", ["look"]],
    ["is silent where they give two", "An investment of £200,000 is needed.", []],
    ["asks where a payback is long, whatever it is called", "New boilers pay back after 30 months.", ["look"]],
    ["leaves other words alone", "Savings on investment income.", []],
  ])("%s", (_what, text, expected) => {
    expect(strengths(22, plan(["A1", text, "New", -100, -100, -100]))).toEqual(expected);
  });
});

describe("line of enquiry 23, conditions", () => {
  test.each([
    ["asks about what is subject to consultation", ["Homes, subject to consultation", 10], ["look"]],
    ["asks about up to an amount", ["Homes: up to £10,000", 10], ["look"]],
    ["asks about TBC in place of a figure", ["Homes", "TBC"], ["look"]],
    ["asks about n/a in place of a figure", ["Homes", "n/a"], ["look"]],
    ["asks about up to a share", ["Homes: up to 10% of places", 10], ["look"]],
    ["asks about what will be reconsidered", ["Homes, which will be reconsidered", 10], ["look"]],
    ["leaves ages and dates alone", ["Homes up to date, for up to 20 people", 10], []],
    ["does not take a blank for a condition", ["Homes", "-"], []],
  ])("%s", (_what, line, expected) => {
    expect(strengths(23, list(line, ["Parks", 20]))).toEqual(expected);
  });
});

describe("line of enquiry 23, notes", () => {
  const noted = (line: (string | number)[], note: string) => [...list(line, ["Parks", 20]), [note]];
  test.each([
    ["to a figure", ["Homes", "10 ¹"], "¹ Members will look again."],
    ["to a name", ["Public Health*", 10], "* Members will look again."],
    ["by number", ["Homes (see note 2)", 10], "Note 2: Members will look again."],
    ["by number, with more numbers after it", ["Homes, note 2 of 12", 10], "Note 2: Members will look again..."],
  ])("%s are asked about", (_where, line, note) => {
    const found = asked(23, noted(line, note));
    expect(found.map(({ lines }) => lines)).toEqual([[2]]);
    expect(found[0]?.question).toContain('has a note, "Members will look again"');
  });

  test.each([
    ["to nobody", ["Homes", 10], "* Members will look again."],
    ["to a number in brackets, which may be any", ["Homes (1)", 10], "(1) Members will look again."],
    ["to a name that begins with the mark", ["*Homes", 10], "* Members will look again."],
    ["to another number", ["Homes (see note 21)", 10], "Note 2: Members will look again."],
  ])("%s are left alone", (_where, line, note) => {
    expect(asked(23, noted(line, note))).toEqual([]);
  });
});

describe("line of enquiry 23, notes that name an amount", () => {
  const rows = [
    ["Savings"],
    ["Service", "Budget £000", "Saving £000"],
    ["Homes", 100, "20 ¹"],
    ["Parks", 200, "30 ²"],
    ["¹ Of this £5,000 may not come."],
    ["² Of this £7,000 may not come."],
  ];

  test("say what each line would be left with", () => {
    expect(asked(23, rows).map(({ question }) => question.split(". ")[0])).toEqual([
      '"Homes" has a note, "Of this £5,000 may not come", which would leave £15,000 without £5,000',
      '"Parks" has a note, "Of this £7,000 may not come", which would leave £23,000 without £7,000',
    ]);
  });

  test("rest on the note and on the figures that point to it", () => {
    expect(asked(23, rows).map(addresses)).toEqual([
      ["A5", "C3"],
      ["A6", "C4"],
    ]);
  });

  test("say so of the saving alone, where another note is to the name", () => {
    const both = [...rows.slice(0, 2), ["Homes *", 100, "20 ¹"], ...rows.slice(3), ["* Not before May."]];
    expect(asked(23, both)[0]?.question).toMatch(
      /has a note, "Of this £5,000 may not come", which would leave £15,000 without £5,000 and has a note, "Not before May"\. /u,
    );
  });
});

describe("line of enquiry 23 rests on the words alone that tell of a condition", () => {
  test("and shows each once", () => {
    const rows = plan(
      ["A1", "Homes", "New", -1, -2, -3],
      ["Subject\n to consent."],
      ["In May."],
      ["It is SUBJECT TO law."],
    );
    const [enquiry] = asked(23, rows);
    expect(enquiry?.question).toContain('A1 (New) says "Subject to". What');
    expect(addresses(enquiry)).toEqual(["A4", "A6"]);
  });
});

describe("line of enquiry 24, equality", () => {
  test.each([
    ["asks about a service to disabled people", "Short breaks for disabled children", ["look"]],
    ["asks about SEN in capitals", "SEN team", ["look"]],
    ["asks about BME groups", "Advice for BME groups", ["look"]],
    ["asks where the text says that there is no assessment", "Mental health, without an EIA", ["look"]],
    ["is silent where an assessment is named", "Short breaks for disabled children (EIA 12 attached)", []],
    ["is silent about other services", "Send fewer letters", []],
  ])("%s", (_what, words, expected) => {
    expect(strengths(24, list([words, 10], ["Parks", 20]))).toEqual(expected);
  });

  test.each([
    ["a line that costs", plan(["A1", "Mental health", "Pressure", 100, 100, 100], ["A2", "Parks", "New", -900, -900, -900]), []], // oxfmt-ignore
    ["a line that saves nothing", list(["Mental health", 0], ["Parks", 20]), []],
    ["a line of which nothing tells yet what it saves", [["Savings"], ["Ref", "Proposal", "2017/18 £000", "2018/19 £000"], ["A1", "Mental health", 10, 20]], ["look"]], // oxfmt-ignore
    ["a table that names an assessment", [["Savings (EIA attached)"], ["Proposal", "Saving £000"], ["Mental health", 10]], []], // oxfmt-ignore
  ])("of %s", (_what, rows, expected) => {
    expect(strengths(24, rows)).toEqual(expected);
  });

  test("rests on the words and on the last year's figure", () => {
    const rows = plan(["A1", "Mental health", "New", -1, -2, -3], ["A2", "Parks", "New", -1, -2, -3]);
    expect(addresses(asked(24, rows)[0])).toEqual(["B3", "F3"]);
  });

  test.each([
    [4, '"autism", "dementia", "women" and "faith": '],
    [5, '"autism", "dementia", "women", "faith" and others: '],
  ])("shows four of the words: of %p", (count, shown) => {
    const lines = ["autism", "dementia", "women", "faith", "refugees"].slice(0, count).map((word) => [word, 10]);
    expect(asked(24, list(...lines))[0]?.question).toContain(shown);
  });

  test("is silent where the table has a column for assessments", () => {
    const rows = [["Savings"], ["Proposal", "EIA", "Saving £000"], ["Mental health", "Yes", 10], ["Parks", "No", 20]];
    expect(asked(24, rows)).toEqual([]);
  });

  test("asks once for a table, and names a few of many lines", () => {
    const many = Array.from({ length: 9 }, (_, index) => [`Mental health ${index + 1}`, 10 + index]);
    const [enquiry, ...others] = asked(24, list(...many));
    expect(others).toEqual([]);
    expect(enquiry?.question).toContain("and 4 more");
    expect(enquiry?.lines).toHaveLength(9);
  });
});

describe("line of enquiry 25, timing", () => {
  test.each([
    ["asks about a full year that starts in September", "It starts on 1 September 2017.", [-100, -100, -100], ["look"]],
    ["is silent about a part year", "It starts on 1 September 2017.", [-58, -100, -100], []],
    ["is silent about a start in April", "It starts in April 2017.", [-100, -100, -100], []],
    ["counts January to the year before", "The contract begins in January 2018.", [-100, -100, -100], ["look"]],
    ["asks about a saving before the start", "It starts in June 2018.", [-100, -100, -200], ["look"]],
    ["reads a date in figures", "It starts on 01/09/2017.", [-100, -100, -100], ["look"]],
    ["is silent where nothing is saved before the start", "It starts in June 2018.", [0, -100, -200], []],
    ["asks about a full second year", "It starts in June 2018.", [0, -100, -100], ["look"]],
    [
      "is silent about the last year, which has no other to be held against",
      "It starts in June 2019.",
      [0, 0, -100],
      [],
    ],
    ["is silent about a start before the table's years", "It started in June 2010.", [-100, -100, -100], []],
    ["leaves the start of a consultation alone", "Consultation starts in May 2017.", [-100, -100, -100], []],
    ["leaves other dates alone", "Cabinet agreed this on 28 June 2017.", [-100, -100, -100], []],
  ])("%s", (_what, text, figures, expected) => {
    expect(strengths(25, plan(["A1", "Homes", "New", ...figures], [text]))).toEqual(expected);
  });
});

describe("the thresholds", () => {
  test.each([
    [13, { staffingRestraint: 60 }],
    [22, { paybackYears: 3 }],
  ])("of line of enquiry %p are the user's to set", (rule, set) => {
    const rows = plan(
      ["A1", "Agency staff", "New", -50, -50, -50],
      ["A2", "Invest to save: it pays back in 3 years.", "New", -50, -50, -50],
    );
    expect(strengths(rule, rows)).toEqual(["look"]);
    expect(strengths(rule, rows, set)).toEqual([]);
  });
});
