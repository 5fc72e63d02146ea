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
    ["leaves other money alone", "The budget of £40m is reduced.", []],
    ["leaves sentences without savings alone", "The home cost £7m in 1990.", []],
  ])("%s", (_what, text, expected) => {
    expect(strengths(2, said(text))).toEqual(expected);
  });

  test("is asked of the year that the sentence names", () => {
    expect(asked(2, said("It saves £2.5m in 2017/18."))[0]?.year).toBe("2017/18");
    expect(asked(2, said("This saves £1.997m."))[0]?.year).toBeNull();
  });

  test("finds an amount that is listed again under the table", () => {
    const rows = (again: string) => [...list(["Homes for older people", 20], ["Parks", 10]), [], [again]];
    expect(strengths(2, rows("Homes for older people: £20,000"))).toEqual([]);
    const [enquiry] = asked(2, rows("Homes for older people: £25,000"));
    expect(enquiry?.question).toContain("says £25,000; the table has £20,000");
    expect(addresses(enquiry)).toEqual(["A6", "B3"]);
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
      "is silent about two services' own savings",
      ["A1", "Homes", "Adults", "", 11],
      ["A2", "Parks", "Places", "", 22],
      [],
    ],
  ])("%s", (_what, first, second, expected) => {
    expect(strengths(15, rows(first, second))).toEqual(expected);
  });

  test("does not call the words of a proposal's second line the same, because it has none of its own", () => {
    const [enquiry] = asked(15, plan(["A1", "Homes", "New", 11, 12, 13], [null, null, "Existing", 21, 22, 23]));
    expect(enquiry?.question).toContain("2 lines have the same code (row 3, A1 (New)");
  });
});
