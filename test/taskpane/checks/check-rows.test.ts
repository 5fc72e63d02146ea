import type { CheckId } from "../../../src/savings/check-names";
import type { Finding, Severity } from "../../../src/savings/finding";
import type { TableSummary } from "../../../src/savings/summary/summarise";
import { pointsIn } from "../../../src/taskpane/overview";
import { checkRows, filtered, NO_FILTER, pointsOf } from "../../../src/taskpane/checks/check-rows";
import { fivePapers, tableOn } from "../five-papers";

function finding(check: CheckId, severity: Severity, message: string): Finding {
  return { check, severity, message, why: `why ${check}`, cells: [] };
}

function on(sheet: string, ...findings: Finding[]): Pick<TableSummary, "table" | "findings"> {
  return { table: tableOn(sheet).table, findings };
}

const points = pointsOf([
  on("Birmingham", finding("figure-is-text", "warning", "a"), finding("unit-unknown", "error", "b")),
  on("Torbay", finding("figure-is-text", "warning", "c"), finding("sign-against-table", "warning", "d")),
]);

/** The list as it is read down the pane. */
function lines(rows: ReturnType<typeof checkRows>): string[] {
  return rows.map((row) => (row.kind === "point" ? row.point.finding.message : row.words));
}

describe("the list of checks", () => {
  test("stands by weight and kind, the weightiest first, each counted", () => {
    expect(lines(checkRows(points))).toEqual([
      "Put right (1)",
      "Unit not known (1)",
      "b",
      "Look at (3)",
      "Figures stored as text (2)",
      "a",
      "c",
      "Signs against the table's own (1)",
      "d",
    ]);
  });

  test("says once for a kind why it matters", () => {
    const reasons = checkRows(points).flatMap((row) => (row.kind === "check" ? [row.why] : []));
    expect(reasons).toEqual(["why unit-unknown", "why figure-is-text", "why sign-against-table"]);
  });

  test.each([
    ["all of it", NO_FILTER, ["a", "b", "c", "d"]],
    ["one weight", { ...NO_FILTER, severity: "error" as const }, ["b"]],
    ["one sheet", { ...NO_FILTER, sheet: "Torbay" }, ["c", "d"]],
    ["a weight that a sheet does not have", { severity: "error" as const, sheet: "Torbay" }, []],
  ])("a filter lets through %s", (_what, filter, messages) => {
    expect(filtered(points, filter).map((point) => point.finding.message)).toEqual(messages);
  });

  test("no two rows of the five papers' findings have the same key", () => {
    const rows = checkRows(pointsOf(fivePapers().summary.tables));
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    expect(rows.filter((row) => row.kind === "point")).toHaveLength(pointsIn(fivePapers()));
  });
});
