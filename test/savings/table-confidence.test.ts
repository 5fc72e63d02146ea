import { tableConfidence } from "../../src/savings/table-confidence";
import { tableIn, type SheetRows } from "../sheets";

const PLAIN: SheetRows = [
  ["Ref", "Savings proposal (incremental)", "2017/18 £m", "2018/19 £m"],
  ["CH1", "Contact and escort", -0.1, -0.2],
  ["CH2", "Travel", -0.3, -0.4],
  ["", "Total", -0.4, -0.6],
];

const written = (row: number, column: number, value: string | number): SheetRows =>
  PLAIN.map((line, at) => (at === row ? line.map((cell, place) => (place === column ? value : cell)) : line));

describe("a table as a whole", () => {
  test("is certain where its words say what its figures are", () => {
    expect(tableConfidence(tableIn(PLAIN))).toEqual({
      level: "certain",
      reason: "Its words say what its figures are.",
    });
  });

  test("is asked about where no unit is named", () => {
    const table = tableIn(
      written(0, 2, "2017/18").map((row, at) => (at === 0 ? [...row.slice(0, 3), "2018/19"] : row)),
    );
    expect(table.unit.value).toBeNull();
    expect(tableConfidence(table)).toEqual({ level: "ask", reason: table.unit.evidence });
  });

  test("is asked about where neither words nor figures tell the basis", () => {
    const table = tableIn(written(0, 1, "Savings proposal"));
    const { level, reason } = tableConfidence(table);
    expect([table.basis.value, level, reason]).toEqual([null, "ask", table.basis.evidence]);
  });

  test("of one year has no basis to ask about", () => {
    const table = tableIn(written(0, 1, "Savings proposal").map((row) => row.slice(0, 3)));
    expect(tableConfidence(table).level).toBe("certain");
  });

  test("out of a report is asked about where its total is not what its lines come to, as a line may be lost", () => {
    const table = tableIn(written(3, 2, -0.9));
    expect(tableConfidence(table).level).toBe("certain");
    const { level, reason } = tableConfidence(table, true);
    expect([level, reason]).toEqual(["ask", expect.stringContaining("a line may have been lost")]);
    expect(tableConfidence(tableIn(PLAIN), true).level).toBe("certain");
  });

  test("is the less certain the more doubts there are, and says the first of the greatest", () => {
    const table = tableIn(PLAIN);
    const row = { name: "Parks", written: ["5", "6"], reason: "Two figures for three years.", row: 4 };
    const uncertain = { ...row, cell: { sheet: "Sheet1", row: 4, column: 1 } };
    const two = { ...table, uncertain: [uncertain, uncertain], columnsProblem: null };
    expect(tableConfidence({ ...two, uncertain: [uncertain] }).reason).toBe("One row could not be placed in years.");
    expect(tableConfidence(two).reason).toBe("2 rows could not be placed in years.");
    expect(tableConfidence({ ...two, columnsProblem: "Two columns are of one year." })).toEqual({
      level: "ask",
      reason: "Two columns are of one year.",
    });
  });

  test.each([
    ["figures", "likely"],
    ["heading", "certain"],
  ] as const)("whose basis is decided by the %s is %s", (decidedBy, level) => {
    const table = tableIn(PLAIN);
    expect(tableConfidence({ ...table, basis: { ...table.basis, decidedBy } }).level).toBe(level);
  });

  test("whose sign nothing decides is likely, and asked about where cells speak against one another", () => {
    const table = tableIn(PLAIN);
    const undecided = { ...table.sign, decidedBy: "nothing" as const };
    expect(tableConfidence({ ...table, sign: { ...undecided, cells: [] } }).level).toBe("likely");
    const [cell] = table.lines.map(({ row }) => ({ sheet: "Sheet1", row, column: 2 }));
    expect(tableConfidence({ ...table, sign: { ...undecided, cells: [cell!] } }).level).toBe("ask");
  });
});
