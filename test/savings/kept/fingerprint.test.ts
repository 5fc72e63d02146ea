import type { Grid, HiddenParts } from "../../../src/savings/grid";
import { fingerprinting } from "../../../src/savings/kept/fingerprint";
import { NOTHING_KEPT, type Kept } from "../../../src/savings/kept/kept";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { inOneGo } from "../../../src/savings/steps";
import { gridOf, movedTo } from "../../sheets";

type Rows = Parameters<typeof gridOf>[0];

const PLAN: Rows = [
  ["Savings £000, cumulative"],
  ["Code", "Description", "2024/25", "2025/26"],
  ["A1", "Day services", -200, -200],
  ["A2", "Extra care", -300, -300],
];
const NOTES: Rows = [["Minutes"], ["The panel met in May."]];

function of(plan: Rows, notes: Rows = NOTES, kept: Kept = NOTHING_KEPT): string {
  const snapshot = { sheets: [gridOf(plan), { ...gridOf(notes), sheet: "Notes" }], markedTables: [] };
  return inOneGo(fingerprinting(snapshot, readWorkbook(snapshot), kept));
}

const changed = (row: number, column: number, value: string | number | null): Rows =>
  PLAN.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

describe("the fingerprint of what a summary is written from", () => {
  test("is the same for the same workbook", () => {
    expect(of(PLAN)).toBe(of(PLAN));
  });

  test.each<[string, Rows]>([
    ["a figure changes", changed(2, 2, -250)],
    ["a figure becomes text", changed(2, 2, "-200")],
    ["a figure goes", changed(3, 3, null)],
    ["a word of a line changes", changed(3, 1, "Extra care homes")],
    ["the title changes", changed(0, 0, "Savings £m, cumulative")],
    ["a line is added", [...PLAN, ["A3", "Home care", -100, -100]]],
    ["rows are inserted above", [[null], ...PLAN]],
    ["two lines change places", [PLAN[0]!, PLAN[1]!, PLAN[3]!, PLAN[2]!]],
  ])("differs once %s", (_what, plan) => {
    expect(of(plan)).not.toBe(of(PLAN));
  });

  test("differs once something is hidden, which the sheet of checks says", () => {
    const seen = gridOf(PLAN);
    const hidden = { sheet: null, rows: new Set([3]), columns: new Set<number>(), isFiltered: false };
    const ofGrid = (grid: Grid) => {
      const snapshot = { sheets: [grid], markedTables: [] };
      return inOneGo(fingerprinting(snapshot, readWorkbook(snapshot), NOTHING_KEPT));
    };
    const prints = [seen, { ...seen, hidden }, { ...seen, hidden: { ...hidden, isFiltered: true } }].map(ofGrid);
    expect(new Set(prints).size).toBe(3);
  });

  test.each<[string, Partial<HiddenParts>]>([
    ["the sheet", { sheet: "Hidden" }],
    ["another row", { rows: new Set([2]) }],
    ["a column", { columns: new Set([3]) }],
    ["rows by a filter", { isFiltered: true }],
  ])("differs once %s is hidden", (_what, change) => {
    const hidden: HiddenParts = { sheet: null, rows: new Set([3]), columns: new Set(), isFiltered: false };
    const ofHidden = (parts: HiddenParts) => {
      const snapshot = { sheets: [{ ...gridOf(PLAN), hidden: parts }], markedTables: [] };
      return inOneGo(fingerprinting(snapshot, readWorkbook(snapshot), NOTHING_KEPT));
    };
    expect(ofHidden({ ...hidden, ...change })).not.toBe(ofHidden(hidden));
  });

  test("differs once the plan begins elsewhere on its sheet, to which the summary links", () => {
    const at = (row: number, column: number) => {
      const snapshot = { sheets: [movedTo(gridOf(PLAN), row, column)], markedTables: [] };
      return inOneGo(fingerprinting(snapshot, readWorkbook(snapshot), NOTHING_KEPT));
    };
    expect(new Set([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).size).toBe(4);
  });

  test("is worked out in steps of two thousand rows", () => {
    const lines = Array.from({ length: 2001 }, (_, index) => [`A${index}`, "Day services", -2, -2]);
    const snapshot = { sheets: [gridOf([...PLAN.slice(0, 2), ...lines])], markedTables: [] };
    const steps = fingerprinting(snapshot, readWorkbook(snapshot), NOTHING_KEPT);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBe(2);
  });

  test("stays when something changes on a sheet without savings", () => {
    expect(of(PLAN, [["Minutes"], ["The panel met in June."]])).toBe(of(PLAN));
  });

  test.each<[string, Kept]>([
    ["a table", { ...NOTHING_KEPT, choices: [{ id: "1", choice: { unit: "£m" } }] }],
    ["the summary", { ...NOTHING_KEPT, options: { ...NOTHING_KEPT.options, isLive: false } }],
    [
      "a finding",
      { ...NOTHING_KEPT, accepted: [{ check: "x", message: "m", contents: [], place: "", reason: "because" }] },
    ],
  ])("differs once the user decides about %s", (_what, kept) => {
    expect(of(PLAN, NOTES, kept)).not.toBe(of(PLAN));
  });

  test("stays when the summary itself is written", () => {
    expect(of(PLAN, NOTES, { ...NOTHING_KEPT, summaryOf: "abc" })).toBe(of(PLAN));
  });
});
