import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

type Rows = SheetRows;
const HEADS = [["Savings"], ["Proposal", "Saving £000"]];

/** Each line with its section and narrative, then each total: "Homes [Adults] > Fewer beds.", "= Total". */
function sorted(...rows: Rows): string[] {
  const { lines, totals } = tableIn([...HEADS, ...rows]);
  return [
    ...lines.map(({ name, section, narrative }) => {
      const words = narrative.map(({ text }) => text).join(" / ");
      return `${name}${section && ` [${section}]`}${words && ` > ${words}`}`;
    }),
    ...totals.filter(({ kind }) => kind !== "stated in text").map(({ kind, label }) => `= ${kind}: ${label}`),
  ];
}

describe("rows under a heading are", () => {
  test.each<[string, Rows, string[]]>([
    [
      "lines",
      [
        ["Homes", 10],
        ["Parks", 20],
      ],
      ["Homes", "Parks"],
    ],
    [
      "lines with the words under them",
      [["Homes", 10], ["Fewer beds."], ["No new ones."], ["Parks", 20]],
      ["Homes > Fewer beds. / No new ones.", "Parks"],
    ],
    [
      "lines and what they are made of",
      [
        ["Homes", 10],
        ["- staffing", 4],
        ["• less: rents", 6],
        ["Parks", 20],
      ],
      ["Homes > - staffing / • less: rents", "Parks"],
    ],
    [
      "lines of sections, each under a title behind a gap",
      [["Homes", 10], [], ["Places"], ["Parks", 20], ["Roads", 30]],
      ["Homes", "Parks [Places]", "Roads [Places]"],
    ],
    [
      "lines of sections from the first on",
      [["Adults"], ["Homes", 10], ["Places"], ["Parks", 20]],
      ["Homes [Adults]", "Parks [Places]"],
    ],
    [
      "lines of sections that say what kind of change they are",
      [["Homes", 10], ["New savings"], ["Parks", 20]],
      ["Homes", "Parks [New savings]"],
    ],
    [
      "no sections under small letters",
      [["Homes", 10], [], ["in the north"], ["Parks", 20]],
      ["Homes > in the north", "Parks"],
    ],
    [
      "no sections under a sentence",
      [["Homes", 10], [], ["It is agreed."], ["Parks", 20]],
      ["Homes > It is agreed.", "Parks"],
    ],
    ["no sections behind the last figures", [["Homes", 10], ["Parks", 20], [], ["Places"]], ["Homes", "Parks"]],
    [
      "lines whose section ends with its total",
      [["Adults"], ["Homes", 10], ["Beds", 20], ["Sub-total", 30], ["Parks", 5]],
      ["Homes [Adults]", "Beds [Adults]", "Parks", "= sub-total: Sub-total"],
    ],
    [
      "lines whose section begins with its total",
      [["Adults"], ["Sub-total", 30], ["Homes", 10], ["Beds", 20]],
      ["Homes [Adults]", "Beds [Adults]", "= sub-total: Sub-total"],
    ],
    [
      "a total by its name",
      [
        ["Homes", 10],
        ["Parks", 20],
        ["Total", 35],
      ],
      ["Homes", "Parks", "= total: Total"],
    ],
    [
      "a total by its section's name",
      [["Adults"], ["Homes", 10], ["Total for Adults", 99]],
      ["Homes [Adults]", "= sub-total: Total for Adults"],
    ],
    [
      "a total without a name, where it is their sum",
      [
        ["Homes", 10],
        ["Parks", 20],
        ["", 30],
      ],
      ["Homes", "Parks", "= sub-total: "],
    ],
    [
      "a total that may be one, within what rounding explains",
      [
        ["Homes", 110],
        ["Parks", 220],
        ["Sum of it all", 331],
      ],
      ["Homes", "Parks", "= sub-total: Sum of it all"],
    ],
    [
      "no total that may be one, past what rounding explains",
      [
        ["Homes", 110],
        ["Parks", 220],
        ["Sum of it all", 333],
      ],
      ["Homes", "Parks", "Sum of it all"],
    ],
    [
      "no total that may be one, where figures are coarse",
      [
        ["Homes", 1],
        ["Parks", 2],
        ["Sum of it all", 4],
      ],
      ["Homes", "Parks", "Sum of it all"],
    ],
    [
      "a total that may be one, over its lines",
      [
        ["Total Adult services", 30],
        ["Homes", 10],
        ["Beds", 20],
      ],
      ["Homes", "Beds", "= sub-total: Total Adult services"],
    ],
    [
      "no total over lines that do not come to it",
      [
        ["Total Facilities contract", 25],
        ["Homes", 10],
        ["Beds", 21],
      ],
      ["Total Facilities contract", "Homes", "Beds"],
    ],
    [
      "a total of all that sections have",
      [
        ["Homes", 10],
        ["Parks", 20],
        ["Sub-total", 30],
        ["Roads", 5],
        ["Fees", 6],
        ["Sub-total", 11],
        ["Sum of it all", 41],
      ],
      ["Homes", "Parks", "Roads", "Fees", "= sub-total: Sub-total", "= sub-total: Sub-total", "= total: Sum of it all"],
    ],
    [
      "no total of nothing",
      [
        ["Homes", 0],
        ["Parks", 0],
        ["Sum of it all", 0],
      ],
      ["Homes", "Parks", "Sum of it all"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(sorted(...rows)).toEqual(expected);
  });
});

test("a total is none of the lines where its words stand in the column of codes", () => {
  const { lines, totals } = tableIn([
    ["Ref", "Proposal", "Saving £000"],
    ["A1", "Homes", 10],
    ["A2", "Parks", 20],
    ["Total agreed", null, 10],
  ]);
  expect(lines.map(({ name }) => name)).toEqual(["Homes", "Parks"]);
  expect(totals.map(({ label }) => label)).toEqual(["Total agreed"]);
});

test("lines are called by what stands a step in from their totals", () => {
  const { lines, totals } = tableIn([
    ["Savings proposals", null, "2026/27 £000"],
    ["Total all services", null, 45],
    ["Social care total", null, 30],
    [null, "Homes", 10],
    [null, "Day centres", 20],
    ["Places total", null, 15],
    [null, "Parks", 15],
  ]);
  expect(lines.map(({ name }) => name)).toEqual(["Homes", "Day centres", "Parks"]);
  expect(totals.map(({ label }) => label)).toEqual(["Total all services", "Social care total", "Places total"]);
});

describe("a table goes on behind blank rows", () => {
  test.each<[string, Rows, string[]]>([
    ["one", [["Homes", 10], [], ["Parks", 20]], ["Homes", "Parks"]],
    ["two", [["Homes", 10], [], [], ["Parks", 20]], ["Homes", "Parks"]],
    ["and a title", [["Homes", 10], [], ["Places"], ["Parks", 20]], ["Homes", "Parks [Places]"]],
    [
      "and three rows of words",
      [["Homes", 10], [], ["It is agreed."], ["By all."], ["In May."], ["Parks", 20]],
      ["Homes > It is agreed. / By all. / In May.", "Parks"],
    ],
    [
      "under a grand total, where another total follows",
      [["Homes", 10], ["Total", 10], [], ["Parks", 20], ["Total", 20]],
      ["Homes", "Parks", "= total: Total", "= total: Total"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(sorted(...rows)).toEqual(expected);
  });

  test.each<[string, Rows, string[]]>([
    ["three", [["Homes", 10], ["Beds", 20], [], [], [], ["Parks", 30]], ["Homes", "Beds"]],
    ["before a row without a name", [["Homes", 10], ["Beds", 20], [], ["", 77]], ["Homes", "Beds"]],
    [
      "and four rows of words",
      [["Homes", 10], ["Beds", 20], [], ["It is."], ["By all."], ["In May."], ["At noon."], ["Parks", 30]],
      ["Homes", "Beds"],
    ],
    [
      "before words and another gap",
      [["Homes", 10], ["Beds", 20], [], ["It is."], [], ["Parks", 30]],
      ["Homes", "Beds"],
    ],
    [
      "under a grand total",
      [["Homes", 10], ["Beds", 20], ["Total", 30], [], ["Parks", 40]],
      ["Homes", "Beds", "= total: Total"],
    ],
  ])("but not %s", (_what, rows, expected) => {
    expect(sorted(...rows)).toEqual(expected);
  });
});

describe("under a grand total and a sentence", () => {
  const TOTAL: SheetRows = [["Homes", 10], ["Parks", 20], ["Total savings", 30]]; // oxfmt-ignore
  const SENTENCE = "The proposals will be open to consultation for six weeks.";
  const NAMES = ["Homes", "Parks", "= total: Total savings"];

  test("other rows of figures are none of the table's", () => {
    expect(sorted(...TOTAL, ["5. Consultation"], [SENTENCE], ["Delay of the contract", 12])).toEqual(NAMES);
  });

  test("nor is a list of one amount each that it announces, whatever they come to", () => {
    const years: Rows = [["Savings £000"], ["Proposal", "2026/27", "2027/28"], ["Homes", 5, 9], ["Parks", 4, 7], ["Total", 9, 16]]; // oxfmt-ignore
    const list: Rows = [["The following reductions have been made this year:"], ["Joint control room", 7], ["Total reductions", 7]]; // oxfmt-ignore
    const names = (...rows: Rows) => tableIn(rows).lines.map(({ name }) => name);
    expect(names(...years, ...list)).toEqual(["Homes", "Parks"]);
    expect(names(...years, [], ...list)).toEqual(["Homes", "Parks"]);
    expect(names(...years, ...list.map((row) => [...row, row.length > 1 ? 8 : ""]))).toHaveLength(3);
    expect(names(...years, ...list.slice(1))).toHaveLength(3);
  });

  test.each<[string, Rows, string[]]>([
    ["a few words announce a part of it", [["Of which are new:"], ["Fees", 5], ["Total savings", 5]], ["Homes", "Parks", "Fees [Of which are new:]", "= total: Total savings", "= total: Total savings"]], // oxfmt-ignore
    ["the table goes on to another total", [[SENTENCE], ["Fees", 5], ["Total savings", 5]], ["Homes", "Parks", "Fees", "= total: Total savings", "= total: Total savings"]], // oxfmt-ignore
    ["under no words but a title it goes on too", [["New savings"], ["Fees", 5]], ["Homes", "Parks", "Fees [New savings]", "= total: Total savings"]], // oxfmt-ignore
    ["under a few words, like those of a mark, also", [["* Agreed."], ["Fees", 5]], ["Homes", "Parks", "Fees", "= total: Total savings"]], // oxfmt-ignore
  ])("but %s", (_what, then, expected) => {
    expect(sorted(...TOTAL, ...then)).toEqual(expected);
  });
});
