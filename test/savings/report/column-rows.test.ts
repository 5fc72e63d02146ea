import { headingFor } from "../../../src/savings/report/column-heading";
import { columnRows } from "../../../src/savings/report/column-rows";
import { figureLabels, labelledLine } from "../../../src/savings/report/heading-labels";
import { figureLine } from "../../../src/savings/report/line-tokens";
import { writtenWithLost } from "./cells";
import { readLines, tableOf } from "./reading";

const NUMBER = /\d/u;

/** The rows under a heading, which is the first of the lines; what has no place stands behind a question mark. */
function rowsUnder(heading: string, ...body: string[]): string[] {
  const lines = [heading, ...body].map((text, at) => ({ text, at, line: at + 3, isBullet: false, figures: figureLine(text) })); // oxfmt-ignore
  const above = { at: 0, text: heading, ...labelledLine(heading) };
  const found = headingFor(figureLabels(above).filter(({ text }) => NUMBER.test(text)).length, [above]);
  if (!found) throw new Error("No heading");
  return writtenWithLost(columnRows(lines, lines.slice(1), found));
}
const HEADING = "Proposal 2017/18 2018/19";
const WIDE = "Proposal 2017/18 2018/19 2019/20";
const CODED = "Ref Proposal 2017/18 2018/19";
const under = (heading: string, ...body: string[]) => rowsUnder(heading, ...body).slice(1);

describe("the heading of rows whose figures stand at the ends of their lines", () => {
  test.each<[string, string, string]>([
    ["nothing", "Description", "Homes|5|6"],
    ["Ref Proposal", "Ref|Proposal", "A1|Homes|5|6"],
    ["Ref Proposal Type", "Ref|Proposal|Type", "A1|Homes|Existing|5|6"],
    ["Ref Type", "Ref|Description|Type", "A1|Homes|Existing|5|6"],
    ["Ref Proposal Saving type", "Ref|Proposal|Saving type", "A1|Homes|Existing|5|6"],
    ["Ref Proposal new/existing", "Ref|Proposal|new/existing", "A1|Homes|Existing|5|6"],
    ["Ref Proposal New  or  existing", "Ref|Proposal|New  or  existing", "A1|Homes|Existing|5|6"],
    ["Proposal New / Existing", "Proposal|New / Existing", "Homes|Existing|5|6"],
    ["Ref Type of proposal", "Ref|Type of proposal", "A1|Homes Existing|5|6"],
    ["Ref Item", "Ref|Item", "A1|Homes|5|6"],
    ["Item Proposal", "Item|Proposal", "A1|Homes|5|6"],
    ["Item", "Item", "Homes Existing|5|6"],
    ["Number", "Number", "Homes Existing|5|6"],
  ])("parts %s", (words, heads, row) => {
    const line = row.replaceAll("|", " ");
    expect(rowsUnder(`${words === "nothing" ? "" : words} 2017/18 2018/19`, line)).toEqual([
      `${heads}|2017/18|2018/19`,
      row,
    ]);
  });

  test("may head what stands behind the figures", () => {
    expect(rowsUnder("Ref Proposal 2017/18 2018/19 RAG", "A1 Homes 5 6 Red", "A2 Parks 7 8")).toEqual([
      "Ref|Proposal|2017/18|2018/19|RAG",
      "A1|Homes|5|6|Red",
      "A2|Parks|7|8",
    ]);
  });

  test.each<[string, string, string[], string[]]>([
    ["in other words", HEADING, ["Service 2018/19 £m 2019/20 £m"], []],
    ["as units", HEADING, ["£000 £000"], []],
    ["in capitals and with other spaces", "Proposal £000", ["PROPOSAL  £000", "Fees 4"], ["Fees|4"]],
  ])("is left out where it stands again %s", (_how, heading, lines, rows) => {
    const [first, last] = heading === HEADING ? ["Homes 5 6", "Parks 7 8"] : ["Homes 5", "Parks 7"];
    expect(under(heading, first, ...lines, last)).toEqual(
      [first, ...rows, last].map((row) => row.replaceAll(" ", "|")),
    );
  });
});

test("a line of the heading that stands again is left out", () => {
  const texts = ["Service", "Proposal 2017/18", "Homes 5", "SERVICE", "proposal  2017/18", "Parks 7"];
  const lines = texts.map((text, at) => ({ text, at, line: at, isBullet: false, figures: figureLine(text) }));
  const heading = { words: "Service Proposal", labels: ["2017/18"], after: "", from: 0, to: 2 };
  expect(writtenWithLost(columnRows(lines, lines.slice(2), heading))).toEqual(["Service Proposal|2017/18", "Homes|5", "Parks|7"]); // oxfmt-ignore
});

describe("rows whose figures stand at the ends of their lines", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "have no page's number among them",
      HEADING,
      ["Homes 5 6", "15", "Parks 7 8", "  116 "],
      ["Homes|5|6", "Parks|7|8"],
    ],
    [
      "have a number by itself as a row where it is no page's",
      HEADING,
      ["Homes 5 6", "1,234"],
      ["Homes|5|6", " ? 1,234"],
    ],
    [
      "may have their last figures on the next line",
      HEADING,
      ["Homes 5", "6", "Parks 7 8"],
      ["Homes|5|6", "Parks|7|8"],
    ],
    ["keep the words behind figures on the next line", HEADING, ["Homes 5", "6 Red"], ["Homes ? 5", "|||Red ? 6"]],
    [
      "keep the words before figures on the next line",
      HEADING,
      ["Homes 5 Red", "1,600"],
      ["Homes|||Red ? 5", " ? 1,600"],
    ],
    ["without names stay apart", WIDE, ["5 6", "7,000"], [" ? 5 6", " ? 7,000"]],
    ["have the name over figures that stand alone", HEADING, ["Homes", "5 6"], ["Homes|5|6"]],
    ["have a name over two lines", HEADING, ["Homes for 30", "older people 5 6"], ["Homes for 30 older people|5|6"]],
    ["are two where the second lost a figure", HEADING, ["Homes 5 6", "parks 8"], ["Homes|5|6", "parks ? 8"]],
    ["may end their names in numbers", HEADING, ["Homes for 30 5 6"], ["Homes for 30|5|6"]],
  ])("%s", (_what, heading, body, expected) => {
    expect(under(heading, ...body)).toEqual(expected);
  });

  test("stand in the order of their columns, and know their lines", () => {
    const lines = ["Ref Proposal Type 2017/18 2018/19 RAG", "A1 Homes New 5 6 Red"].map((text, at) => ({ text, at, line: at + 3, isBullet: false, figures: figureLine(text) })); // oxfmt-ignore
    const heading = { words: "Ref Proposal Type", labels: ["2017/18", "2018/19"], after: "RAG", from: 0, to: 1 };
    const cells = columnRows(lines, lines.slice(1), heading).map((row) =>
      row.cells.map(({ column, line }) => [column, line]),
    );
    expect(cells).toEqual([3, 4].map((line) => [0, 1, 2, 3, 4, 5].map((column) => [column, line])));
  });
});

describe("a line with fewer figures than columns", () => {
  const words = (count: number) => `Homes${" for all".repeat(count)}`.split(" ").slice(0, count).join(" ");

  test.each<[string, string, string[]]>([
    ["with some of several figures, and a name of up to fourteen words", WIDE, [`${words(14)} 5 6`]],
    ["with a short name", HEADING, [`${words(6)} 5`]],
    ["with an amount, whatever its name", HEADING, [`${words(7)} £5`]],
    ["with an amount in brackets, whatever its name", HEADING, [`${words(7)} (5)`]],
    ["with a decimal, whatever its name", HEADING, [`${words(7)} 0.5`]],
    ["with thousands, whatever its name", HEADING, [`${words(7)} 5,000`]],
    ["with a figure that has its unit, whatever its name", HEADING, [`${words(7)} 5k`]],
  ])("is a row that nobody can place %s", (_how, heading, [line = ""]) => {
    const [, name, figures] = /^(\D*[a-z]) (.*)$/u.exec(line) ?? [];
    expect(under(heading, line)).toEqual([`${name} ? ${figures}`]);
  });

  test.each<[string, string, string[]]>([
    ["where some of several figures stand behind a sentence", WIDE, [`${words(15)} 5 6`]],
    ["where a number stands behind many words", HEADING, [`${words(7)} 5`]],
    ["where a number stands behind a second line in the middle", HEADING, ["Homes for people", "of ward 5"]],
    ["where a number stands under a line in the middle", HEADING, ["for people", "Ward 5"]],
    ["where a number stands under two lines", HEADING, ["Adults", "Homes for all", "Ward 5"]],
    ["where a number stands under many words", HEADING, [words(7), "Ward 5"]],
    ["where a number stands under a code where none are headed", HEADING, ["A4 paper", "in all the rooms of Ward 5"]],
    ["where a number stands under words without a code", CODED, ["Offices", "in all the rooms of Ward 5"]],
  ])("is words, %s", (_what, heading, lines) => {
    expect(under(heading, ...lines, "Parks 7 8").slice(0, lines.length)).toEqual(lines);
  });

  test.each<[string, string, string[], string]>([
    ["a section's name", HEADING, ["Adults", "Day care 5"], "Day care ? 5"],
    [
      "a section and a code",
      CODED,
      ["Adults", "A4 Paper in", "all the rooms of the old Ward 5"],
      "A4|Paper in all the rooms of the old Ward ? 5",
    ],
  ])("is a row under %s", (_what, heading, lines, expected) => {
    expect(under(heading, ...lines)).toEqual(["Adults", expected]);
  });

  test("is the row of the words over it, where a number stands by itself", () => {
    const lines = ["Notes on the plan", "and what it says"];
    expect(under(HEADING, "Homes 5 6", ...lines, "1234")).toEqual([
      "Homes|5|6",
      "Notes on the plan and what it says ? 1234",
    ]);
  });
});

describe("codes may have the year in which a saving began", () => {
  test.each<[string, string[], string[]]>([
    [
      "where half of them do",
      ["CH1 17+ Homes 5 6", "A2 Parks 7 8", "Total 12 14", "Notes"],
      ["CH1 17+|Homes|5|6", "A2|Parks|7|8", "|Total|12|14", "Notes"],
    ],
    [
      "and not where one of several does",
      ["A1 Homes 5 6", "A2 Parks 7 8", "A3 16+ transport 1 2"],
      ["A1|Homes|5|6", "A2|Parks|7|8", "A3|16+ transport|1|2"],
    ],
  ])("%s", (_where, body, expected) => {
    expect(under(CODED, ...body)).toEqual(expected);
  });
});

describe("a heading that stands again among the rows", () => {
  const rowsAround = (again: string) => under(HEADING, "Tax 5 6", "Total funding 5 6", again, "Homes 7 8");

  test("says what follows, where other words of savings head the names", () => {
    expect(rowsAround("Proposed savings (each year) 2017/18 2018/19")).toEqual([
      "Tax|5|6",
      "Total funding|5|6",
      "Proposed savings (each year)",
      "Homes|7|8",
    ]);
  });

  test.each(["Proposal 2017/18 2018/19", "2017/18 2018/19", "Service area 2017/18 2018/19", "Savings 2017/18 2018/19"])(
    "says nothing else: %s",
    (again) => {
      expect(rowsAround(again)).toEqual(["Tax|5|6", "Total funding|5|6", "Homes|7|8"]);
    },
  );

  test("parts words under it from those over it", () => {
    expect(under(HEADING, "Tax 5 6", "of all homes", "New savings agreed 2017/18 2018/19", "Homes 7 8")).toEqual([
      "Tax|5|6",
      "of all homes",
      "New savings agreed",
      "Homes|7|8",
    ]);
  });
});

test("savings under a heading of their own words are told from what pays for the budget over them", () => {
  const { lines } = tableOf(
    readLines(
      "Medium term plan £000",
      "2025/26 2026/27",
      "FUNDING",
      "Council tax -81,200 -83,900",
      "Grants -9,800 -9,800",
      "Total funding -91,000 -93,700",
      "Proposed savings (additional in each year) 2025/26 2026/27",
      "Home care framework -900 -400",
      "Contact centre -210 -90",
      "Total savings -1,110 -490",
    ),
  );
  expect(lines.map(({ description }) => description)).toEqual(["Home care framework", "Contact centre"]);
});
