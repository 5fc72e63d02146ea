import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, shownAs } from "../../sheets";

/** Templates that give each proposal a block of its own, with its name in a row above the years. */

type Row = SheetRows[number];
const YEARS: Row = ["Financial impact", "2026/27", "2027/28"];
const block = (code: string, title: string, ...rows: Row[]): SheetRows => [
  ["Proposal reference", code],
  ["Proposal title", title],
  ["Responsible officer", "Director of Places"],
  YEARS,
  ...rows,
  [],
];
const TITLES: SheetRows = [["Savings templates, £000"], []];
const tablesOf = (...rows: SheetRows[]) => readSheet(gridOf([...TITLES, ...rows.flat()]), []).tables;

test("the row of what a block's proposal saves goes by the proposal's reference and title", () => {
  const tables = tablesOf(
    block("ED-04", "Travel training", ["Net saving", 60, 140], ["Change in posts (FTE)", 1, 1]),
    block("HO-11", "Leasing more homes", ["Net saving", 210, 455], ["Change in posts (FTE)", -2, -2]),
  );
  expect(tables.map(linesOf)).toEqual([
    [
      ["ED-04", 60, 140],
      ["HO-11", 210, 455],
    ],
  ]);
  expect(tables.flatMap(({ lines }) => lines.map(({ description }) => description))).toEqual([
    "Travel training",
    "Leasing more homes",
  ]);
});

test("figures that a format scales are read in a block as elsewhere", () => {
  const [table] = tablesOf(
    block("ED-04", "Travel training", ["Saving", shownAs(60, "60"), 140]),
    block("HO-11", "Leasing more homes", ["Saving", 210, 455]),
  );
  expect(table && linesOf(table)).toEqual([
    ["ED-04", 60, 140],
    ["HO-11", 210, 455],
  ]);
});

test.each<[string, Row[]]>([
  ["of several rows of money", [["Saving", 60, 140], ["Cost of delivery", -10, -10]]], // oxfmt-ignore
  ["whose row has a name of its own", [["Buses", 60, 140]]],
  ["whose row is a saving with a name", [["Savings on buses", 60, 140]]],
])("a block %s keeps the names of its rows", (_which, rows) => {
  const [table] = tablesOf(block("ED-04", "Travel training", ...rows));
  const names = table?.lines.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(rows.map(([name]) => name)));
});
