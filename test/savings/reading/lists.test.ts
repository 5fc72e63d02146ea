import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, shownAs, tableIn } from "../../sheets";

describe("a list of amounts beside words", () => {
  const list: SheetRows = [
    ["£10,000", "saved on travel"],
    ["£18k", "saved on homes"],
  ];

  test("is a table without headings, on either side of the words", () => {
    expect(linesOf(tableIn(list))).toEqual([
      ["saved on travel", 10_000],
      ["saved on homes", 18_000],
    ]);
    expect(linesOf(tableIn(list.map((row) => [...row].reverse())))).toEqual(linesOf(tableIn(list)));
  });

  test("may be numbers whose format shows the pounds", () => {
    const shown: SheetRows = [
      [shownAs(10_000, "£10,000"), "saved on travel"],
      [shownAs(1_800_000, "£1.8m"), "saved on homes"],
    ];
    expect(tableIn(shown).lines.map((line) => [...line.figures.values()][0]?.pence)).toEqual([1_000_000, 180_000_000]);
  });

  test.each([
    ["one row", list.slice(0, 1)],
    [
      "bare numbers",
      [
        [10, "saved on travel"],
        [18, "saved on homes"],
      ],
    ],
    ["two amounts a row", list.map((row) => [...row, "£5"])],
    [
      "nothing that speaks of savings",
      [
        ["£10,000", "Travel"],
        ["£18,000", "Homes"],
      ],
    ],
    ["what residents can do", [["You could save money"], ["£340", "Insulation"], ["£45", "Draught-proofing"]]],
    [
      "what residents can do, said over how they are announced",
      [["You could save money"], ["Amounts said to be saved:"], ["£340", "Insulation"], ["£45", "Draught-proofing"]],
    ],
    ["payments", [["Payments over £500, after the savings review"], ["£10,000", "Travel"], ["£18,000", "Homes"]]],
    [
      "what a fund for savings pays for",
      [["Approve £62k from the invest to save fund for these projects"], ["£22k", "A review"], ["£40k", "Advertising"]],
    ],
    [
      "savings that are no longer proposed, as is said before it",
      [["Most options did not come to pass."], ["They were:"], ["Amounts said to be saved:"], ...list],
    ],
    [
      "savings that are no longer proposed, as is said after it",
      [...list, [], ["After the consultation the above proposals are NOT now being considered."]],
    ],
    [
      "what a budget is paid from",
      [["Savings update"], ["Council tax", "£120m"], ["Saving 2025/26", "£12m"], ["Reserves", "£20m"]],
    ],
  ] as const)("is none with %s", (_what, rows) => {
    expect(readSheet(gridOf(rows), []).tables).toEqual([]);
  });

  test("has the names of services between its rows, and a figure that is still open", () => {
    const table = tableIn([
      ["Savings agreed"],
      ["Housing", ""],
      ["Void contract", "£120,000"],
      ["Legal costs", "TBC"],
      ["Parks", ""],
      ["Tree nursery", "£9,000"],
    ]);
    expect([table.title, table.lines.map(({ section }) => section)]).toEqual([
      "Savings agreed",
      ["Housing", "Housing", "Parks"],
    ]);
    expect(linesOf(table).map((line) => line.at(-1))).toEqual([120_000, "TBC", 9000]);
  });

  test("is announced as savings right before it, whatever is said further up", () => {
    const rows = [
      ["£5k came from fees and charges."],
      ["All of it was spent."],
      ["The largest savings are:"],
      ["£10k", "Rotas"],
      ["£18k", "Fostering"],
    ];
    expect(tableIn(rows).lines).toHaveLength(2);
  });

  test.each([
    ["were taken back before", [["Of the proposals two were withdrawn. The following savings are agreed:"], ...list]],
    ["were rejected elsewhere", [...list, ["These come on top of the proposals rejected last year."]]],
  ])("is one where others %s", (_what, rows) => {
    expect(tableIn(rows).lines).toHaveLength(2);
  });

  test("speaks of savings by its title too", () => {
    expect(tableIn([["Savings achieved"], ["£10,000", "Travel"], ["£18,000", "Homes"]]).title).toBe("Savings achieved");
  });

  test("ends where a row is of another kind", () => {
    expect(linesOf(tableIn([...list, ["A remark"], ["£5", "saved later"]]))).toHaveLength(2);
  });

  const VOIDS = ["Void contract", "£120,000"];
  const TREES = ["Tree nursery", "£9,000"];
  const OPEN = ["Legal costs", "TBC"];
  const agreed = (...rows: SheetRows) => readSheet(gridOf([["Savings agreed"], ...rows]), []).tables;

  test.each<[string, SheetRows, unknown[][]]>([
    ["at its beginning", [OPEN, VOIDS, TREES], [["Legal costs", "TBC"], ["Void contract", 120_000], ["Tree nursery", 9000]]], // oxfmt-ignore
    ["twice at its beginning", [OPEN, ["Fees", "n/a"], VOIDS, TREES], [["Legal costs", "TBC"], ["Fees", "n/a"], ["Void contract", 120_000], ["Tree nursery", 9000]]], // oxfmt-ignore
    ["in its middle", [VOIDS, OPEN, TREES], [["Void contract", 120_000], ["Legal costs", "TBC"], ["Tree nursery", 9000]]], // oxfmt-ignore
    ["at its end", [VOIDS, TREES, OPEN], [["Void contract", 120_000], ["Tree nursery", 9000], ["Legal costs", "TBC"]]], // oxfmt-ignore
  ])("has what is still to be confirmed %s", (_where, rows, expected) => {
    expect(agreed(...rows).map((table) => [table.title, linesOf(table)])).toEqual([["Savings agreed", expected]]);
  });

  test.each<[string, SheetRows, number, unknown[][]]>([
    ["with its last amount, whatever words stand right under it", [VOIDS, TREES, ["Parks are safe."]], 2, [["Void contract", 120_000], ["Tree nursery", 9000]]], // oxfmt-ignore
    ["not with words between its amounts", [VOIDS, ["A name"], ["And another"], ["A third"], TREES], 5, [["Void contract", 120_000], ["Tree nursery", 9000]]], // oxfmt-ignore
  ])("ends %s", (_how, rows, count, expected) => {
    expect(agreed(...rows).map((table) => [table.range.rows, linesOf(table)])).toEqual([[count, expected]]);
    expect(agreed(VOIDS, ["A"], ["B"], ["C"], ["D"], TREES)).toEqual([]);
  });

  test("has an amount that cannot be read", () => {
    expect(agreed(VOIDS, ["Fees", "£ 6,50"], TREES).map(linesOf)).toEqual([[["Void contract", 120_000], ["Fees", "malformed"], ["Tree nursery", 9000]]]); // oxfmt-ignore
    expect(agreed(["Fees", "6,50"], VOIDS, TREES).map(linesOf)).toEqual([[["Void contract", 120_000], ["Tree nursery", 9000]]]); // oxfmt-ignore
  });

  test.each<[string, boolean]>([
    ["Adult Social Care", true],
    ["Adult social care, health and wellbeing", true],
    ["Parks & Streets", true],
    ["Children’s Services", true],
    ["Savings made", false],
    ["Council tax", false],
    ["Capital", false],
    ["Agreed", false],
    ["Parks 2026", false],
    ...["Reductions", "Efficiencies", "Cut", "Grant", "Reserve", "Balance", "Cost", "Spend", "Spending", "Option"].map((name): [string, boolean] => [name, false]), // oxfmt-ignore
    ["parks", false],
    ["12 Parks", false],
    ["Pa", false],
    ["One two three four five six seven", false],
  ])("may have services that are called %j: %p", (name, isService) => {
    const [table] = agreed(["Housing"], VOIDS, [name], TREES);
    expect(table?.lines.some(({ section }) => section === "Housing")).toBe(isService);
    expect(table?.title).toBe(isService ? "Savings agreed" : "Housing");
  });

  test("has services also where other rows of the sheet are longer", () => {
    const [table] = agreed(["Housing"], VOIDS, ["Parks"], TREES, [], ["Notes", "of the", "cabinet"]);
    expect(table?.lines.map(({ section }) => section)).toEqual(["Housing", "Parks"]);
  });

  test("has amounts in their own units, whatever unit its title names", () => {
    const [table] = readSheet(gridOf([["Savings agreed, £m"], ["Void contract", "£120k"], ["Tree nursery", "£9k"]]), []).tables; // oxfmt-ignore
    expect(table?.unit).toMatchObject({ value: "£000", decidedBy: "figures" });
  });

  test.each<[string, SheetRows]>([
    ["words", [[null, "£5", "Bus passes"], [null, "£6", "Fees"]]], // oxfmt-ignore
    ["amounts", [["Bus passes", null, "£5"], ["Fees", null, "£6"]]], // oxfmt-ignore
  ])("is another where only its %s stand in another column", (_which, more) => {
    expect(agreed(VOIDS, TREES, ...more).map((table) => linesOf(table).map((line) => line.at(0)))).toEqual([["Void contract", "Tree nursery"], ["Bus passes", "Fees"]]); // oxfmt-ignore
  });

  test("is another where a gap or other columns part them", () => {
    const more = [["Bus passes", "£5"], ["Fees", "£6"]]; // oxfmt-ignore
    const expected = [[["Void contract", 120_000], ["Tree nursery", 9000]], [["Bus passes", 5], ["Fees", 6]]]; // oxfmt-ignore
    expect(agreed(VOIDS, TREES, [], ...more).map(linesOf)).toEqual(expected);
    const apart = agreed(VOIDS, TREES, ...more.map((row) => [null, ...row]));
    expect(apart.map(linesOf)).toEqual(expected);
    expect(apart.map(({ range: { row, rows, column, columns } }) => [row, rows, column, columns])).toEqual([[1, 2, 0, 2], [3, 2, 1, 2]]); // oxfmt-ignore
  });

  test.each<[string, SheetRows]>([
    [
      "a row of two texts",
      [
        ["a", ...VOIDS],
        ["b", ...TREES],
      ],
    ],
    [
      "what is neither words nor an amount beside them",
      [
        [...VOIDS, true],
        [...TREES, true],
      ],
    ],
    ["one row and another behind a gap", [VOIDS, [], TREES]],
    ["what is neither words nor a number, beside amounts", [[true, "£120,000"], [true, "£9,000"]]], // oxfmt-ignore
    ["amounts beside nothing", [["", "£120,000"], ["", "£9,000"]]], // oxfmt-ignore
    ["two rows with a row of other words between", [VOIDS, ["Note", "see below"], TREES]],
    ["two rows with a name between, the second with its words elsewhere", [VOIDS, ["Parks"], [null, "£9,000", "Tree nursery"]]], // oxfmt-ignore
    ["two rows with a name between, the second with its amount elsewhere", [VOIDS, ["Parks"], ["Tree nursery", null, "£9,000"]]], // oxfmt-ignore
    ["what is to be confirmed of nothing", [VOIDS, ["", "TBC"], TREES]],
  ])("is none of %s", (_what, rows) => {
    expect(agreed(...rows)).toEqual([]);
  });
});

test.each([
  ["The costs of the savings programme are as follows:", 0],
  ["The savings programme is as follows:", 1],
])("a list under %j", (sentence, count) => {
  const rows = [[sentence], ["£45,000", "for redundancy"], ["£12,400", "for consultants"]];
  expect(readSheet(gridOf(rows), []).tables).toHaveLength(count);
});
