import { birmingham, worcestershire } from "../../../seeds";
import type { SheetRows } from "../../sheets";
import { gridOf, gridOfSample, linesOf, movedTo } from "../../sheets";
import { choiceAt, readWith } from "./choosing";

const selection = (address: string, choice = {}) => choiceAt(address, { selected: true, ...choice });

describe("cells that the user selected as a savings table", () => {
  const figures: SheetRows = [
    ["Figures in £000"],
    [],
    ["Service", "2017/18", "2018/19"],
    ["Adults", 100, 200],
    ["Homes", 50, 50],
    [],
    ["Rooms", "2017/18", "2018/19"],
    ["North", 7, 8],
  ];

  test("are read whatever their words, with the unit that a title above them names", () => {
    expect(readWith(figures).tables).toEqual([]);
    const chosen = selection("A3:C5");
    const { tables, unreadSelections } = readWith(figures, chosen);
    expect(unreadSelections).toEqual([]);
    expect(tables.map(linesOf)).toEqual([
      [
        ["Adults", 100, 200],
        ["Homes", 50, 50],
      ],
    ]);
    expect(tables[0]).toMatchObject({
      choice: chosen,
      unit: { value: "£000", decidedBy: "title" },
      range: { sheet: "Sheet1", row: 2, column: 0, rows: 3, columns: 3 },
      columnsProblem: null,
    });
  });

  test("keep their places on the sheet, wherever the sheet's cells begin", () => {
    const grid = movedTo(gridOf(figures.map((row) => [null, null, ...row])), 10, 3);
    const { tables } = readWith(grid, selection("F13:H15"));
    expect(tables[0]?.range).toEqual({ sheet: "Sheet1", row: 12, column: 5, rows: 3, columns: 3 });
    expect(tables[0]?.lines[0]?.figures.get(1)?.cell).toEqual({ sheet: "Sheet1", row: 13, column: 6 });
  });

  test("may be more than one table: the rest of the choice is about the first", () => {
    const { tables } = readWith(figures, selection("A3:C8", { unit: "£m" }), choiceAt("A7:C8", { sign: "negative" }));
    expect(tables.map((table) => [table.unit.value, table.sign.value])).toEqual([
      ["£m", "positive"],
      [null, "negative"],
    ]);
  });

  test("may hold less than the sheet's own table, which gives way", () => {
    const plan: SheetRows = [
      ["Savings plan £m"],
      ["Ref", "Proposal", "2017/18", "2018/19"],
      ["A1", "Travel", 1, 1],
      ["A2", "Homes", 2, 2],
      ["A3", "Parks: £5m is saved", 4, 4],
    ];
    expect(readWith(plan).tables.map((table) => table.lines.length)).toEqual([3]);
    const { tables, statements } = readWith(plan, selection("B2:C4"));
    expect(tables.map(linesOf)).toEqual([
      [
        ["Travel", 1],
        ["Homes", 2],
      ],
    ]);
    expect(tables[0]?.unit.value).toBe("£m");
    expect(statements).toEqual([]);
  });

  test("leave other tables of the sheet alone", () => {
    const both: SheetRows = [
      ...figures.slice(2, 5),
      [],
      [],
      [],
      ["Savings"],
      ["Proposal", "2017/18 £m"],
      ["Travel", 1],
    ];
    const { tables } = readWith(both, selection("A1:C3"));
    expect(tables.map((table) => table.title)).toEqual(["Sheet1", "Savings"]);
  });

  test("take no lines of a table above them for titles", () => {
    const under: SheetRows = [
      ["Savings"],
      ["Proposal", "2017/18"],
      ["Travel in £m", 1],
      ["Service", "2017/18"],
      ["Adults", 100],
    ];
    const { tables } = readWith(under, selection("A4:B5"));
    expect(tables.at(-1)?.unit.value).toBeNull();
  });

  test("may have headings of which none speaks of savings: one is taken to, and that is said", () => {
    const rows: SheetRows = [
      ["Service", "Effect", "Note"],
      ["Adults", 100, "x"],
      ["Homes", "(50)", "y"],
    ];
    const [table] = readWith(rows, selection("A1:C3", { unit: "£000" })).tables;
    expect(linesOf(table!)).toEqual([
      ["Adults", 100],
      ["Homes", -50],
    ]);
    expect(table!.columnsProblem).toBe('No heading names savings, so "Effect" is taken to hold them.');
  });

  test("hold their savings where the user says", () => {
    const rows: SheetRows = [
      ["Service", "Cost", "Effect"],
      ["Adults", 100, 1],
      ["Homes", 50, 2],
    ];
    const columns = [{ label: "Effect", kind: "year", year: "2017/18" }] as const;
    const [table] = readWith(rows, selection("A1:C3", { columns })).tables;
    expect(linesOf(table!)).toEqual([
      ["Adults", 1],
      ["Homes", 2],
    ]);
    expect(table!.years.map((year) => year.name)).toEqual(["2017/18"]);
    expect(table!.columnsProblem).toBeNull();
  });

  test("may be bare figures beside words", () => {
    const rows: SheetRows = [["All in £000"], ["Adults", 100], ["Homes", 50]];
    const [table] = readWith(rows, selection("A2:B3")).tables;
    expect(linesOf(table!)).toEqual([
      ["Adults", 100],
      ["Homes", 50],
    ]);
    expect(table).toMatchObject({ unit: { value: "£000", decidedBy: "title" }, headingRows: 0 });
  });

  test.each(["A1:C1", "F20:G30", "A3:A5"])("may hold nothing that can be read: %s", (address) => {
    const savings: SheetRows = [["Savings"], ["Proposal", "2017/18 £m", "2018/19"], ["Travel", 1, 2], ["Homes", 2, 2]];
    const chosen = selection(address);
    const { tables, unreadSelections } = readWith(savings, chosen);
    expect(tables).toEqual(readWith(savings).tables);
    expect(unreadSelections.map(({ choice }) => choice)).toEqual([chosen]);
    expect(unreadSelections[0]?.lookedFor).toMatch(/^Looked for a row of headings .*\(none found\)/u);
  });

  test("that were selected twice count once", () => {
    const chosen = [selection("A3:C5"), selection("A3:C6")];
    const { tables, unreadSelections } = readWith(figures, ...chosen);
    expect(tables.map((table) => table.choice)).toEqual([chosen[0]]);
    expect(unreadSelections).toEqual([
      { choice: chosen[1], lookedFor: "Some of its figures stand in cells that you selected before." },
    ]);
  });

  test("give what the sheet gives by itself where they hold all of its table", () => {
    const grid = { ...gridOfSample(birmingham), sheet: "Sheet1" };
    const [read] = readWith(grid).tables;
    const { row, rows } = read!.range;
    const [selected, ...others] = readWith(grid, selection(`A${row + 1}:Z${row + rows + 1}`)).tables;
    expect(others).toEqual([]);
    expect({ ...selected, choice: null }).toEqual(read);
  });

  test("of Worcestershire's prose are no table", () => {
    const grid = { ...gridOfSample(worcestershire), sheet: "Sheet1" };
    const { tables, unreadSelections } = readWith(grid, selection("A1:C40"));
    expect(tables).toEqual([]);
    expect(unreadSelections).toHaveLength(1);
  });
});
