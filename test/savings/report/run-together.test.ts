import { readLines } from "./reading";

describe("a table that lost its layout is told of", () => {
  test("where all its rows stand in one line", () => {
    const { sheet, unread } = readLines(
      "Savings proposals for 2018/19",
      "",
      "Proposal Service £m 1 Fleet leasing Place 0.300 2 Verge adverts Place 0.250 3 Insurance Resources 0.200 4 Signs Place 0.100",
    );
    expect(sheet.tables).toEqual([]);
    expect(unread).toMatchObject([{ line: 2, lastLine: 2 }]);
  });

  test("where nothing parts its words from its figures, nor these from one another", () => {
    const { sheet, unread } = readLines(
      "Operational savings",
      "RefDescription2026/27(£)2027/28(£)",
      "OP1Admission fees reduced(5,000)0",
      "OP2Foster carers for emergencies(437,369)0",
      "OP3Volunteers paid by a grant(50,000)0",
    );
    expect(sheet.tables).toEqual([]);
    expect(unread).toMatchObject([{ line: 2, lastLine: 4 }]);
  });

  test("where strokes part its cells, whose words go over lines", () => {
    const { sheet, unread } = readLines(
      "Savings proposal / Saving 2011/12",
      "£000 / Posts / Wards",
      "Two directors fewer",
      "Their teams are joined under one head of service. / 210 / 2 / All",
      "Fewer events",
      "Among them are the ice rink and the proms. / 85 / 1 / Central",
    );
    expect(sheet.tables).toEqual([]);
    expect(unread).toMatchObject([{ line: 3, lastLine: 5 }]);
  });

  test.each([
    [
      "that speaks of no savings",
      "Contents",
      "Fleet leasing 0.300 2 Verge adverts 0.250 3 Insurance 0.200 4 Signs 0.100",
    ],
    ["of telephone numbers", "Savings", "Ring 0121 464 2808 or 0121 303 1111 or 0121 303 2222 or 0121 303 3333"],
    ["whose figures stand among words", "Savings", "Of 40 posts 12 are vacant, 9 of them since May, and 3 more go"],
  ])("but no line %s", (_which, title, line) => {
    expect(readLines(title, "", line).unread).toEqual([]);
  });

  test("but no words that end in a number here and there", () => {
    const { unread } = readLines("Savings", "See COVID19", "Ask the team for form SAV22", "Nothing else is due");
    expect(unread).toEqual([]);
  });
});
