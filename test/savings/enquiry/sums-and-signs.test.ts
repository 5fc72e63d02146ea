import type { SheetRows } from "../../sheets";
import { asked, addresses, list, plan, strengths } from "./asking";

describe("line of enquiry 1, lines against stated totals", () => {
  test.each([
    ["asks where they differ", 32, ["strong"]],
    ["is silent where they agree", 30, []],
    ["is silent where rounding explains it", 31, []],
  ])("%s", (_what, total, expected) => {
    expect(strengths(1, list(["Parks", 10], ["Homes", 20], ["Total", total]))).toEqual(expected);
  });

  test("asks once for each year that differs, and says which", () => {
    const lines = [
      ["A1", "Homes", "New", 10, 20, 30],
      ["A2", "Parks", "New", 10, 20, 30],
    ];
    const found = asked(1, plan(...lines, [null, "Total", null, 30, 40, 70]));
    expect(found.map(({ year }) => year)).toEqual(["2017/18", "2019/20"]);
    expect(found[0]?.question).toContain('"Total" states £30,000 for 2017/18; its 2 lines come to £20,000');
  });

  test("says which column it is about, where both budgets and savings are totalled", () => {
    const rows = [["Savings"], ["Service", "Budget £000", "Saving £000"], ["Parks", 100, 10], ["Homes", 200, 20]];
    const [enquiry] = asked(1, [...rows, ["Total", 350, 30]]);
    expect(enquiry?.question).toContain('"Total" states £350,000 for Budget £000');
  });
});

describe("line of enquiry 1, what it says", () => {
  test.each<[string, SheetRows, string]>([
    [
      "of the only column of a list",
      list(["Parks", 10], ["Homes", 20], ["Total", 32]),
      '"Total" states £32,000; its 2 lines come to £30,000, a difference of £2,000. Which of the two is right?',
    ],
    [
      "with the decimals of the lines, where these have more",
      [["Savings"], ["Proposal", "Saving £m"], ["Parks", "0.125"], ["Homes", "0.25"], ["Total", "0.5"]],
      '"Total" states £0.500m; its 2 lines come to £0.375m, a difference of £0.125m. Which of the two is right?',
    ],
    [
      "of a total in a sentence",
      [["Savings of £144,000 are detailed below."], ["Proposal", "Saving £000"], ["Parks", 10], ["Homes", 20]],
      'The text says "Savings of £144,000 are detailed below."; the 2 lines come to £30,000, a difference of £114,000. What explains it?',
    ],
  ])("%s", (_what, rows, question) => {
    expect(asked(1, rows).map((enquiry) => enquiry.question)).toEqual([question]);
  });
});

describe("line of enquiry 2, the text against the table", () => {
  const said = (text: string) => [
    ["Cumulative savings"],
    ["Ref", "Proposal", "Type", "2017/18 £m", "2018/19 £m"],
    ["A1", "Homes", "New", -1.847, -2.5],
    [text],
    ["A2", "Parks", "New", -0.3, -0.3],
  ];
  test.each([
    ["asks about £1.997m where the table has 1.847", "This saves £1.997m.", ["strong"]],
    ["is silent where a year has the amount", "This saves £1.847m.", []],
    ["is silent where it has it rounded", "This saves £1.8m.", []],
    ["is silent about the step between years", "It saves a further £0.653m.", []],
    ["asks where the named year has another", "It saves £2.5m in 2017/18.", ["strong"]],
    ["asks where it is past the rounding", "This saves £1.86m.", ["strong"]],
    ["is silent where one amount of several agrees", "This saves £1.847m, of which £0.4m in rents.", []],
    ["is silent where several come to it together", "This saves £1.5m and then £0.347m.", []],
    ["is silent where the amount is that of all years", "In all it saves £4.347m.", []],
    ["takes the coarsest amount's rounding", "This saves £9.001m and then another £1.8m.", []],
    ["asks about what was saved", "So far £7m was saved.", ["strong"]],
    ["asks about what is to be saved", "To save £7m.", ["strong"]],
    ["asks about what it will reduce", "To reduce rents by £7m.", ["strong"]],
    ["asks about what is reduced", "Rents reduced by £7m.", ["strong"]],
    ["asks about a reduction", "A reduction of £7m in rents.", ["strong"]],
    ["asks about an efficiency", "An efficiency of £7m.", ["strong"]],
    ["leaves the cost of saving alone", "It saves rents at a cost of £7m.", []],
    ["leaves a target alone", "The target is a saving of £7m.", []],
    ["leaves other money alone", "The budget of £40m is reduced.", []],
    ["leaves sentences without savings alone", "The home cost £7m in 1990.", []],
  ])("%s", (_what, text, expected) => {
    expect(strengths(2, said(text))).toEqual(expected);
  });

  test("is asked of the year that the sentence names", () => {
    expect(asked(2, said("It saves £2.5m in 2017/18."))[0]?.year).toBe("2017/18");
    expect(asked(2, said("This saves £1.997m."))[0]?.year).toBeNull();
  });

  test("is about no year where the table has only one", () => {
    const rows = [["Savings"], ["Ref", "Proposal", "2017/18 £m"], ["A1", "Homes", -1.847], ["This saves £1.9m."]];
    expect(asked(2, rows).map(({ year }) => year)).toEqual([null]);
  });

  test.each([
    ["a line without a figure", "£m", "n/a"],
    ["a table without a unit", "", -1.847],
  ])("says nothing of %s", (_what, unit, figure) => {
    const years = [`2017/18 ${unit}`, `2018/19 ${unit}`];
    const rows = [["Cumulative savings"], ["Ref", "Proposal", ...years], ["A1", "Homes", figure, figure]];
    expect(asked(2, [...rows, ["This saves £7m."], ["A2", "Parks", -0.3, -0.3]])).toEqual([]);
  });

  describe("an amount of two lines with one code", () => {
    const ofCode = (code: string, text: string) => [
      ["Cumulative savings"],
      ["Ref", "Proposal", "Type", "2017/18 £m", "2018/19 £m"],
      ["A1", "Homes", "New", -1.8, -2.5],
      [text],
      [code, "Homes", "Existing", -0.3, -0.4],
    ];
    test.each([
      ["is what they come to together", "A1", "This saves £2.1m.", []],
      ["is so in the year that it names", "A1", "This saves £2.9m in 2018/19.", []],
      ["is not so in another year", "A1", "This saves £2.9m in 2017/18.", ["strong"]],
      ["is not so with a line of another code", "A2", "This saves £2.1m.", ["strong"]],
    ])("%s", (_what, code, text, expected) => {
      expect(strengths(2, ofCode(code, text))).toEqual(expected);
    });
  });

  test("finds an amount that is listed again under the table", () => {
    const rows = (again: string) => [...list(["Homes for older people", 20], ["Parks", 10]), [], [again]];
    expect(strengths(2, rows("Homes for older people: £20,000"))).toEqual([]);
    const [enquiry] = asked(2, rows("Homes for older people: £25,000"));
    expect(enquiry?.question).toContain("says £25,000; the table has £20,000");
    expect(addresses(enquiry)).toEqual(["A6", "B3"]);
  });
});

describe("line of enquiry 2, an amount that is listed again", () => {
  const rows = (again: string) => [
    ...list(["Homes for older people", 20], ["Care homes", 10], ["Parks", 5], ["Day care in the north", 6], ["Day care in the south", 7]), // oxfmt-ignore
    [],
    [again],
  ];
  test.each([
    ["by some of a line's words", "Older people: £25,000", ["strong"]],
    ["by two words", "Care homes: £15,000.", ["strong"]],
    ["by a line's words in any order", "OLDER PEOPLE, homes for: £25,000;", ["strong"]],
    ["by one word, which may be anything", "Parks: £9,000", []],
    ["by words that two lines have", "Day care: £9,000", []],
    ["by words of which a line has some", "Homes for children: £9,000", []],
    ["beside another amount", "Homes for older people: £25,000 and £31,000", []],
    ["with more words after it", "Homes for older people: £25,000 in rents", []],
  ])("%s", (_how, again, expected) => {
    expect(strengths(2, rows(again))).toEqual(expected);
  });
});

describe("line of enquiry 3, the basis", () => {
  const rows = (title: string) => [
    [title],
    ["Ref", "Proposal", "2017/18 £000", "2018/19 £000"],
    ["A1", "Savings on homes", 10, 20],
  ];
  test("asks while nothing tells, and shows what hangs on it", () => {
    const [enquiry] = asked(3, rows("Savings"));
    expect(enquiry?.question).toContain(
      "A1 would save £20,000 a year by the end, in the second £30,000. Which is meant?",
    );
  });

  test("shows it on the line for which it makes the most, and on none that costs", () => {
    const more = [
      ["A2", "Parks", 40, 10],
      ["A3", "Fees", 30, 40],
      ["A4", "Rents", 30, 60],
    ];
    const [enquiry] = asked(3, [...rows("Savings"), ...more]);
    expect(enquiry?.question).toContain("A2 would save £10,000 a year by the end, in the second £50,000.");
    expect([enquiry?.lines, addresses(enquiry)]).toEqual([[3], ["C4", "D4"]]);
  });

  test("shows it on no line that costs in a year", () => {
    const lines = [
      ["A1", "Homes", -10, -20],
      ["A2", "Parks", -90, 500],
      ["A3", "Fees", -30, -40],
    ];
    const [enquiry] = asked(3, [["Savings are in brackets or negative"], ...rows("").slice(1, 2), ...lines]);
    expect(enquiry?.lines).toEqual([4]);
  });

  test("shows it on no line where it makes no difference", () => {
    const [enquiry] = asked(3, [...rows("Savings").slice(0, 2), ["A1", "Savings on homes", "-", 20], ["A2", "Parks", "-", 10]]); // oxfmt-ignore
    expect(enquiry?.question).toMatch(/on top of the years before\. Which is meant\?$/u);
    expect(enquiry?.lines).toEqual([]);
  });

  test.each([["Cumulative savings"], ["Incremental savings"]])("is silent for %s", (title) => {
    expect(asked(3, rows(title))).toEqual([]);
  });

  test("is silent where there is one column of savings", () => {
    expect(asked(3, list(["Parks", 10], ["Homes", 20]))).toEqual([]);
  });
});

describe("line of enquiry 4, the sign", () => {
  const homes = ["A1", "Homes", "New", -900, -900, -900];
  const parks = ["A2", "Parks", "New", -900, -900, -900];
  test.each([
    ["asks about a figure against the others", ["A3", "Travel", "New", 100, 0, 0], ["look"]],
    ["asks about a pressure written like a saving", ["A3", "Pay", "Pressure", -100, 0, 0], ["look"]],
    ["is silent about a pressure written as a cost", ["A3", "Pay", "Pressure", 100, 0, 0], []],
    ["is silent about nothing", ["A3", "Travel", "New", 0, 0, 0], []],
  ])("%s", (_what, line, expected) => {
    expect(strengths(4, plan(homes, parks, line))).toEqual(expected);
  });
});

describe("line of enquiry 4, what it says", () => {
  test("of a pressure that is written like a saving", () => {
    const rows = plan(["A1", "Homes", "New", -900, -900, -900], ["A3", "Pay", "Pressure", -100, 0, 0]);
    expect(asked(4, rows).map(({ question }) => question)).toEqual([
      "A3 (Pressure) is -100 in 2017/18, written as the savings are, although its type says that it is a cost. Is it a cost?",
    ]);
  });

  test("where savings are plain numbers", () => {
    const rows = plan(["A1", "Homes", "New", 900, 900, 900], ["A2", "Parks", "New", 900, 900, 900], ["A3", "Travel", "New", -100, 0, 0]); // oxfmt-ignore
    expect(asked(4, rows).map(({ question }) => question)).toEqual([
      "A3 (New) is -100 in 2017/18, while savings are written as plain numbers. Is it meant to be a cost?",
    ]);
  });
});

describe("line of enquiry 15, a double count", () => {
  const rows = (...lines: (string | number)[][]) => [
    ["Savings"],
    ["Ref", "Proposal", "Service", "Type", "Saving £000"],
    ...lines,
  ];
  test.each([
    [
      "asks about one code on two lines",
      ["A1", "Homes", "Adults", "New", 11],
      ["A1", "Beds", "Adults", "Existing", 22],
      ["look"],
    ],
    [
      "asks about one code within a compound",
      ["A1 17+ / B2 16+", "Homes", "Adults", "", 11],
      ["B2 16+", "Beds", "Adults", "", 22],
      ["look"],
    ],
    [
      "asks about the same wording in a service",
      ["A1", "Better homes", "Adults", "", 11],
      ["A2", "Better Homes.", "Adults", "", 22],
      ["look"],
    ],
    [
      "asks strongly where the amounts are the same too",
      ["A1", "Homes", "Adults", "", 11],
      ["A1", "Beds", "Adults", "", 11],
      ["strong"],
    ],
    [
      "asks about the same amount in a service",
      ["A1", "Homes", "Adults", "", 20],
      ["A2", "Beds", "Adults", "", 20],
      ["look"],
    ],
    [
      "asks about the same exact amount anywhere",
      ["A1", "Homes", "Adults", "", 1847],
      ["A2", "Parks", "Places", "", 1847],
      ["look"],
    ],
    [
      "is silent about the same round amount elsewhere",
      ["A1", "Homes", "Adults", "", 20],
      ["A2", "Parks", "Places", "", 20],
      [],
    ],
    [
      "is silent about the same wording of two services",
      ["A1", "Posts", "Adults", "", 11],
      ["A2", "Posts", "Places", "", 22],
      [],
    ],
    [
      "asks about an exact amount of three digits",
      ["A1", "Homes", "Adults", "", 123],
      ["A2", "Parks", "Places", "", 123],
      ["look"],
    ],
    [
      "is silent about the same round amount of no service",
      ["A1", "Homes", "", "", 20],
      ["A2", "Parks", "", "", 20],
      [],
    ],
    ["is silent about nothing and nothing", ["A1", "Homes", "Adults", "", 0], ["A2", "Beds", "Adults", "", 0], []],
    [
      "is silent about two services' own savings",
      ["A1", "Homes", "Adults", "", 11],
      ["A2", "Parks", "Places", "", 22],
      [],
    ],
  ])("%s", (_what, first, second, expected) => {
    expect(strengths(15, rows(first, second))).toEqual(expected);
  });

  test("asks in the order of the lines, whatever they have in common", () => {
    const all = rows(
      ["A1", "Homes", "Adults", "", 20],
      ["A2", "Beds", "Adults", "", 20],
      ["B1", "Parks", "Places", "", 31],
      ["B1", "Trees", "Places", "", 42],
    );
    expect(asked(15, all).map(({ lines }) => lines)).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  test("shows five of many lines", () => {
    const many = Array.from({ length: 7 }, (_, index) => ["A1", `Homes ${index}`, "Adults", "", 11 + index]);
    const [enquiry] = asked(15, rows(...many));
    expect(enquiry?.question).toContain("row 7, A1: 15; and 2 more). Are they");
    expect(asked(15, rows(...many.slice(2)))[0]?.question).toContain("row 7, A1: 17). Are they");
  });

  test("compares the years of lines, and shows those that have a figure", () => {
    const years = (...lines: (string | number)[][]) => [
      ["Cumulative savings"],
      ["Ref", "Proposal", "Service", "2017/18 £000", "2018/19 £000"],
      ...lines,
    ];
    const [round] = asked(15, years(["A1", "Homes", "Adults", "TBC", 20], ["A2", "Beds", "Adults", "TBC", 20]));
    expect(round?.question).toContain("2 lines have the same amounts (row 3, A1: 20; row 4, A2: 20)");
    const [exact] = asked(15, years(["A1", "Homes", "Adults", 20, 1847], ["A2", "Parks", "Places", 20, 1847]));
    expect(exact?.question).toContain("(row 3, A1: 20 and 1847; row 4, A2: 20 and 1847)");
  });

  test("does not call the words of a proposal's second line the same, because it has none of its own", () => {
    const [enquiry] = asked(15, plan(["A1", "Homes", "New", 11, 12, 13], [null, null, "Existing", 21, 22, 23]));
    expect(enquiry?.question).toContain("2 lines have the same code (row 3, A1 (New)");
  });
});
