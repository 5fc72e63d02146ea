import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, tableIn } from "../../sheets";

const kindsOf = (rows: SheetRows, sheet = "Savings") => tableIn(rows, sheet).columns.map((column) => column.kind);

describe("the columns of a table", () => {
  test("those of words without a heading name the lines", () => {
    const table = tableIn([["Savings"], [null, "2017/18 £m", "2018/19 £m"], ["Travel", 1, 1], ["Homes", 2, 2]]);
    expect(table.lines.map((line) => line.name)).toEqual(["Travel", "Homes"]);
  });

  test("a heading that is mostly over codes may be over names, where nothing else is", () => {
    const table = tableIn([
      ["Line", "2026-27 saving £000", "2027-28 £000"],
      ["Parking permits", -210, -230],
      ["Crematorium fees", -95, -95],
    ]);
    expect(table.lines.map(({ code, description }) => [code, description])).toEqual([
      [null, "Parking permits"],
      [null, "Crematorium fees"],
    ]);
  });

  test("a note under the table says nothing of where it begins", () => {
    const table = tableIn([
      [],
      [null, null, "Service", "Saving £m"],
      [null, null, "Libraries", 1],
      [null, null, "Parks", 2],
      [],
      ["Source: the council's own financial plan, as agreed in February"],
    ]);
    expect(table.range).toMatchObject({ row: 1, column: 2, rows: 3, columns: 2 });
    expect(table.lines.map((line) => line.name)).toEqual(["Libraries", "Parks"]);
  });

  test("a column without a heading that holds nothing but codes holds the codes", () => {
    const table = tableIn([
      [null, "Savings proposal", "2017/18 £m", "2018/19 £m"],
      ["ASC-01", "Travel", 1, 1],
      ["ASC-02", "Homes", 2, 2],
    ]);
    expect(table.lines.map((line) => line.code)).toEqual(["ASC-01", "ASC-02"]);
  });

  test("what a full year brings is no further saving beside years, and alone it is what is saved", () => {
    const kinds = (fullYear: string, ...years: string[]) => {
      const table = tableIn([
        ["Savings proposal", ...years, fullYear],
        ["Garden waste", ...years.map(() => -150_000), -200_000],
        ["Two vehicles", ...years.map(() => -90_000), -180_000],
      ]);
      expect(table.columnsProblem).toBeNull();
      return table.columns.map(({ kind }) => kind).slice(1);
    };
    expect(kinds("Full year effect £", "2024/25 £")).toEqual(["year", "other"]);
    expect(kinds("Full-year saving £", "2024/25 £")).toEqual(["year", "other"]);
    expect(kinds("Full year effect £", "2024/25 £", "2025/26 £")).toEqual(["year", "year", "other"]);
    expect(kinds("Full-year saving £")).toEqual(["saving"]);
  });

  test("how many there are, and what is saved of other things than money, is no saving", () => {
    const columns = (...headings: string[]) =>
      kindsOf([["Energy projects"], ["Project", ...headings], ["Boilers", 3, 41, 400], ["Lamps", 2, 9, 60]]).slice(1);
    expect(columns("Number of savings", "Saving kWh", "Saving £")).toEqual(["other", "other", "saving"]);
    expect(columns("No. of sites", "Carbon saving (tCO2e)", "Annual saving £")).toEqual(["other", "other", "saving"]);
    expect(columns("Hours saved", "Miles saved", "Saving £")).toEqual(["other", "other", "saving"]);
    expect(columns("FTE", "Sites", "Savings from shorter hours £")).toEqual(["other", "other", "saving"]);
  });

  test("a column of posts holds no codes, though it stands before the money", () => {
    const table = tableIn([
      ["Kind of saving", "FTE", "Saving £m"],
      ["Approved", "1.5", 0.3],
      ["Charging", "2.0", 0.1],
    ]);
    expect(table.columns.map(({ kind }) => kind)).toEqual(["description", "other", "saving"]);
    expect(table.lines.map(({ code, name }) => [code, name])).toEqual([
      [null, "Approved"],
      [null, "Charging"],
    ]);
  });

  test("a total among the codes does not keep their column from holding them", () => {
    const table = tableIn([
      ["Option", "Savings option", "2026/27 £000"],
      ["B1", "Verges", 142],
      ["B2", "Cash offices", 61],
      ["Total options", null, 203],
    ]);
    expect(table.lines.map(({ code }) => code)).toEqual(["B1", "B2"]);
    expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([["Total options", true]]);
  });

  test("a long remark or an officer's name is no description while another column can be", () => {
    const rows: SheetRows = [
      ["Ref", "Directorate", "Lead officer", "2017/18 £m", "2018/19 £m"],
      ["A1", "Adults", "Jonathan Featherstone", -1, -1],
      ["A2", "Homes", "Alexandra Smithson", -1, -1],
    ];
    expect(tableIn(rows, "Savings").lines.map((line) => line.name)).toEqual(["Adults", "Homes"]);
  });

  test("names under Saving describe the lines, however much longer their directorates are called", () => {
    const table = tableIn([
      ["Directorate", "Saving", "2026/27 £000"],
      ["Children, Families and Learning", "Fostering", 12],
      ["Children, Families and Learning", "Youth bus", 5],
    ]);
    expect(table.lines.map(({ description }) => description)).toEqual(["Fostering", "Youth bus"]);
  });

  test("the only column of money may be headed as a total", () => {
    expect(
      kindsOf([
        ["Ref", "Proposal", "Total saving £000"],
        ["A1", "Travel", 1],
      ]),
    ).toEqual(["code", "description", "saving"]);
    expect(
      kindsOf([
        ["Ref", "Budget £m", "Total savings £m"],
        ["A1", 9, 1],
      ]),
    ).toEqual(["code", "budget", "saving"]);
  });

  test("beside a target, what is forecast is what is saved", () => {
    const kinds = (...headings: string[]) =>
      kindsOf([["Tracker"], ["Saving", ...headings], ["Van hire", 90, 60, 30], ["Lamps", 40, 40, 10]]);
    expect(kinds("Target £000", "Forecast £000", "Variance £000").slice(1)).toEqual(["target", "saving", "other"]);
    expect(kinds("Savings target £000", "Year-end projection £000", "Achieved £000").at(2)).toBe("other");
    expect(kinds("Saving £000", "Forecast £000", "Variance £000").at(2)).toBe("other");
    const ofIncome: SheetRows = [
      ["Income and savings"],
      ["Stream", "Target £000", "Forecast £000"],
      ["Parking", 90, 60],
    ];
    expect(readSheet(gridOf(ofIncome), []).tables).toEqual([]);
  });

  test("two columns of the same heading have two labels", () => {
    const table = tableIn([
      ["Proposal", "Saving", "Saving"],
      ["Travel", 1, 2],
    ]);
    expect(table.columns.map((column) => column.label)).toEqual(["Proposal", "Saving", "Saving (2)"]);
  });

  test("posts, ratings, officers and dates hold no figures that could be added", () => {
    const table = tableIn([
      ["Ref", "Proposal", "2017/18 £000", "2018/19 £000", "FTE", "RAG", "Lead officer", "Deadline"],
      ["A1", "Travel", 100, 150, 3.5, "Amber", "A Smith", 42_928],
      ["A2", "Homes", 50, 50, 2, "Red", "B Jones", 42_928],
    ]);
    expect([...(table.lines[0]?.figures.keys() ?? [])]).toEqual([2, 3]);
  });
});

describe("the unit of a table's figures", () => {
  const line = ["Travel", 1, 2];
  test.each([
    ["its headings", [["Proposal", "2017/18 £m saving", "2018/19 saving"], line], "£m", "heading"],
    ["a units row", [["Proposal", "2017/18 saving", "2018/19"], [null, "£000", "£000"], line], "£000", "heading"],
    ["the title", [["Savings (£'000)"], [], ["Proposal", "2017/18", "2018/19"], line], "£000", "title"],
    [
      "a line under the title",
      [["Savings"], ["All figures in £m"], ["Proposal", "2017/18", "2018/19"], line],
      "£m",
      "title",
    ],
    [
      "the corner over the names",
      [
        ["£k", "Savings project", "2017/18", "2018/19"],
        ["A", ...line],
      ],
      "£000",
      "heading",
    ],
    [
      "its figures",
      [
        ["Proposal", "2017/18 saving", "2018/19"],
        ["Travel", "£1.5m", "£2m"],
      ],
      "£m",
      "figures",
    ],
    [
      "figures of several units",
      [
        ["Proposal", "2017/18 saving", "2018/19"],
        ["Travel", "£1.5m", "£10,000"],
      ],
      "£",
      "figures",
    ],
    ["nothing", [["Proposal", "2017/18 saving", "2018/19"], line], null, "nothing"],
    [
      "an amount in the title, which is none",
      [["Savings of £5m"], ["Proposal", "2017/18", "2018/19"], line],
      null,
      "nothing",
    ],
  ] as const)("comes from %s", (_from, rows, value, decidedBy) => {
    expect(tableIn(rows).unit).toMatchObject({ value, decidedBy });
  });

  test("may differ by column", () => {
    const table = tableIn([
      ["Service", "Budget £m", "Saving £000"],
      ["Travel", 1.5, 250],
    ]);
    expect([...(table.lines[0]?.figures.values() ?? [])].map((figure) => figure.pence)).toEqual([
      150_000_000, 25_000_000,
    ]);
  });

  test("is not taken from the lines of the table above", () => {
    const above: SheetRows = [["Proposal", "Saving £"], ["Contracts in £m", 1], ["Rents", 2], []];
    const { tables } = readSheet(gridOf([...above, ["Proposal", "2018/19 saving", "2019/20"], line]), []);
    expect(tables.map((table) => table.unit.value)).toEqual(["£", null]);
  });
});

test("beside the names of the savings a column of measures says which rows are costs", () => {
  const heading = ["Proposal", "Measure", "Saving £000"];
  const rows = [["Fleet", "Saving", 5], ["Fleet", "Investment", 6], ["Vans", "Saving", 7]]; // oxfmt-ignore
  expect(tableIn([heading, ...rows]).lines.map(({ type }) => type)).toEqual(["saving", "pressure", "saving"]);
});

describe("a tracker's columns", () => {
  const kinds = (headings: string[], ...rows: (string | number)[][]) =>
    tableIn([["Savings delivery, £000"], ["Ref", "Saving", ...headings], ...rows]).columns.map(({ kind }) => kind);
  const ROWS = [
    ["PE1", "Fostering", 640, 210, 180, "27 placements of 41"],
    ["PE2", "Transport", 180, 60, 60, "Appeals lost"],
  ];

  test("have what was approved for their target, and lost savings for none that were achieved", () => {
    expect(kinds(["Approved", "Delivered", "Will not be delivered", "Narrative"], ...ROWS)).toEqual([
      "code",
      "description",
      "target",
      "achieved",
      "other",
      "other",
    ]);
  });

  test("have a target of their own, or two that may be one", () => {
    expect(kinds(["Approved", "Delivered", "Target", "Narrative"], ...ROWS).slice(2)).toEqual([
      "other",
      "achieved",
      "target",
      "other",
    ]);
    expect(kinds(["Approved", "Delivered", "Original", "Narrative"], ...ROWS).at(2)).toBe("other");
  });

  test("end with shares of the whole, which are no line", () => {
    const table = tableIn([
      ["Savings delivery, £000"],
      ["Saving", "Target", "Delivered"],
      ["Fostering", 640, 210],
      ["Transport", 180, 60],
      ["Total", 820, 270],
      ["% of target", "100%", "33%"],
    ]);
    expect(table.lines.map(({ name }) => name)).toEqual(["Fostering", "Transport"]);
  });
});

describe("of two columns that are headed as names", () => {
  const namesIn = (...rows: [string, string, number][]) =>
    tableIn([["Savings, £k"], ["Workstream", "Initiative", "2026/27"], ...rows]).lines.map(
      ({ description }) => description,
    );

  test("the one whose names come again groups the other's", () => {
    expect(namesIn(["Digital", "Chatbot", 120], ["Digital", "Robot", 60], ["Assets", "Sublet", 85])).toEqual([
      "Chatbot",
      "Robot",
      "Sublet",
    ]);
  });

  test("the first names the lines where its names differ, or those of the other come again", () => {
    expect(namesIn(["Digital", "Yes", 120], ["Robot", "No", 60]).at(0)).toMatch(/^Digital/u);
    expect(namesIn(["Digital", "Yes", 120], ["Digital", "Yes", 60]).at(0)).toMatch(/^Digital/u);
  });
});
