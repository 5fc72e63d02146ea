import { cellAddress } from "../../../src/savings/address";
import { checkTable } from "../../../src/savings/checks/check-table";
import type { Finding } from "../../../src/savings/finding";
import type { HiddenParts } from "../../../src/savings/grid";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import type { SavingsTable } from "../../../src/savings/table";
import { gridOf, type SheetRows } from "../../sheets";

const PLAN: SheetRows = [
  ["Savings plan", "", "", "", "", ""],
  ["Code", "Description", "Budget £000", "RAG", "2017/18 £000", "2018/19 £000"],
  ["CH1", "Early help", 900, "Green", -100, -150.5],
  ["CH2", "Placements", 4000, "Red", -60, -60],
  ["CH3", "Legal fees", 300, "Amber", 20, -10],
  ["Total", "", 5200, "", -140, -220.5],
];

function tableWith(hidden: Partial<HiddenParts> | null, rows: SheetRows = PLAN): SavingsTable {
  const parts: HiddenParts = { sheet: null, rows: new Set(), columns: new Set(), isFiltered: false, ...hidden };
  const grid = { ...gridOf(rows), ...(hidden && { hidden: parts }) };
  const [table] = readWorkbook({ sheets: [grid], markedTables: [] }).tables;
  if (!table) throw new Error("No table was found.");
  return table;
}

function found(hidden: Partial<HiddenParts>, rows?: SheetRows): Finding[] {
  return checkTable(tableWith(hidden, rows)).filter(({ check }) => /^(?:hidden|filtered)-/.test(check));
}

/** What is said, where, and how weighty it is. */
function said(hidden: Partial<HiddenParts>, rows?: SheetRows): string[][] {
  return found(hidden, rows).map(({ check, severity, message, cells }) => [
    check,
    severity,
    message,
    cells.map(cellAddress).join(" "),
  ]);
}

test("what is hidden is read and counted like the rest", () => {
  const hidden = { sheet: "Hidden", rows: new Set([3]), columns: new Set([4]), isFiltered: true } as const;
  expect({ ...tableWith(hidden), hidden: null }).toEqual(tableWith(null));
});

test("nothing is said where nothing is hidden, and nothing of what is no part of the table", () => {
  expect(tableWith(null).hidden).toBeNull();
  expect(tableWith({ rows: new Set([0, 9]), columns: new Set([9]) }).hidden).toBeNull();
  expect(found({ rows: new Set([0, 1, 5, 9]), columns: new Set([0, 3, 9]), isFiltered: true })).toEqual([]);
});

test("a hidden sheet is said once, for all of its lines", () => {
  const cells = "E3 F3 E4 F4 E5 F5";
  const message = "The sheet is hidden. Its 3 lines are read and counted.";
  for (const sheet of ["Hidden", "VeryHidden"] as const) {
    const hidden = { sheet, rows: new Set([2]), columns: new Set([4]) };
    expect(said(hidden)).toEqual([["hidden-sheet", "warning", message, cells]]);
  }
});

test("lines in hidden rows are counted, with what they save: costs are taken off", () => {
  expect(said({ rows: new Set([3, 4]) })).toEqual([
    [
      "hidden-rows",
      "warning",
      "2 lines stand in hidden rows, with £40,000 in 2017/18 and £70,000 in 2018/19. They are read and counted.",
      "E4 F4 E5 F5",
    ],
  ]);
});

test("one line, or one figure, is one", () => {
  const rows: SheetRows = [["Savings plan"], ["Code", "Description", "2017/18 £m"], ["CH1", "Early help", 0.25]];
  expect(said({ sheet: "Hidden" }, rows)[0]?.[2]).toBe("The sheet is hidden. Its 1 line is read and counted.");
  expect(said({ rows: new Set([2]), isFiltered: true }, rows)[0]?.[2]).toBe(
    "A filter is on, and 1 line is not shown, with £0.250m in 2017/18. It is counted all the same.",
  );
  expect(said({ columns: new Set([2]) }, rows)[0]?.[2]).toBe(
    'The column "2017/18 £m" is hidden. Its 1 figure is read and counted, with £0.250m in 2017/18.',
  );
});

test("a filter that hides no line of the table, and a sheet of which all is seen, are not named", () => {
  expect(said({ isFiltered: true })).toEqual([]);
  expect(said({})).toEqual([]);
});

test("why hidden savings matter is said with them", () => {
  const why = (hidden: Partial<HiddenParts>) => found(hidden).map((finding) => finding.why);
  expect(why({ sheet: "Hidden" })).toEqual([
    "An earlier draft that was hidden rather than deleted is counted beside the plan.",
  ]);
  expect(why({ rows: new Set([2]) })).toEqual(["Whoever looks at the sheet sees fewer savings than are counted."]);
  expect(why({ rows: new Set([2]), isFiltered: true })).toEqual([
    "What a filter leaves to be seen does not add up to the totals.",
  ]);
  expect(why({ columns: new Set([4]) })).toEqual([
    "Whoever looks at the sheet does not see what the summary rests on.",
  ]);
});

test("one line in a hidden row is one", () => {
  expect(said({ rows: new Set([2]) })[0]?.[2]).toBe(
    "1 line stands in a hidden row, with £100,000 in 2017/18 and £150,500 in 2018/19. It is read and counted.",
  );
});

test("where a filter is on, it is said to be", () => {
  expect(said({ rows: new Set([2, 3]), isFiltered: true })).toEqual([
    [
      "filtered-rows",
      "warning",
      "A filter is on, and 2 lines are not shown, with £160,000 in 2017/18 and £210,500 in 2018/19. They are counted all the same.",
      "E3 F3 E4 F4",
    ],
  ]);
});

test("each hidden column of savings or other amounts is said, with what it comes to where it is counted", () => {
  expect(said({ columns: new Set([0, 2, 3, 5]) })).toEqual([
    [
      "hidden-columns",
      "warning",
      'The column "Budget £000" is hidden. Its 3 figures are read all the same.',
      "C3 C4 C5",
    ],
    [
      "hidden-columns",
      "warning",
      'The column "2018/19 £000" is hidden. Its 3 figures are read and counted, with £220,500 in 2018/19.',
      "F3 F4 F5",
    ],
  ]);
});

test("a hidden column that is part of another's figures is said too, without an amount of its own", () => {
  const rows: SheetRows = [
    ["Savings plan"],
    ["Code", "Description", "2017/18 New £000", "2017/18 Existing £000"],
    ["CH1", "Early help", -100, -50],
    ["CH2", "Placements", -60, -60],
  ];
  expect(said({ columns: new Set([3]) }, rows)).toEqual([
    [
      "hidden-columns",
      "warning",
      'The column "2017/18 Existing £000" is hidden. Its 2 figures are read and counted.',
      "D3 D4",
    ],
  ]);
});

test("without a unit, amounts are the bare numbers that they are", () => {
  const rows: SheetRows = [
    ["Savings plan"],
    ["Code", "Description", "2017/18"],
    ["CH1", "Early help", -1.25],
    ["CH2", "Placements", -0.5],
  ];
  expect(said({ rows: new Set([2]) }, rows)[0]?.[2]).toBe(
    "1 line stands in a hidden row, with 1.25 in 2017/18. It is read and counted.",
  );
});

test("lines whose figures cannot be read are counted without an amount", () => {
  const rows: SheetRows = [
    ["Savings plan"],
    ["Code", "Description", "2017/18 £m"],
    ["CH1", "Early help", "TBC"],
    ["CH2", "Placements", -0.5],
  ];
  expect(said({ rows: new Set([2]) }, rows)[0]?.[2]).toBe("1 line stands in a hidden row. It is read and counted.");
});

test("a line of a row for each year is hidden where one of its rows is, and a year has no column to hide", () => {
  const rows: SheetRows = [
    ["Code", "Description", "Year", "Saving £000"],
    ["CH1", "Early help", "2017/18", 100],
    ["CH2", "Placements", "2017/18", 60],
    ["CH1", "Early help", "2018/19", 150],
  ];
  const message =
    "1 line stands in a hidden row, with £100,000 in 2017/18 and £150,000 in 2018/19. It is read and counted.";
  expect(said({ rows: new Set([3]) }, rows)).toEqual([["hidden-rows", "warning", message, "D2 D4"]]);
  expect(tableWith({ columns: new Set([3]) }, rows).hidden).toMatchObject({ rows: [1, 2], columns: [] });
});
