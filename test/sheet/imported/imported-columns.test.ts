import type { ImportedPlan } from "../../../src/sheet/imported/imported-plan";
import { importedTablePlan } from "../../../src/sheet/imported/imported-plan";
import { onlyTable, readText } from "./reports";

function planOf(...lines: string[]): ImportedPlan {
  const reading = readText(["Savings proposals", "", ...lines].join("\n"));
  return importedTablePlan(reading, onlyTable(reading));
}

/** What stands in a marked table, or under and between the marked ones where none is named. */
function rowsIn({ blocks }: ImportedPlan, name?: string) {
  return blocks.filter(({ table }) => table === name).flatMap(({ cells }) => cells.map((row) => row.map(({ value }) => value))); // oxfmt-ignore
}

const column = (plan: ImportedPlan, index: number) => rowsIn(plan, "ImportedSavings").map((row) => row[index]);

test("the rows of one line stand in one, with the lines of the report that they were read from", () => {
  const plan = planOf("Scheme\tYear\tSaving £m", "Bus lanes\t2027/28\t1.0", "Car parks\t2027/28\t2.0", "Bus lanes\t2028/29\t1.5"); // oxfmt-ignore
  expect(rowsIn(plan, "ImportedSavings")).toEqual([
    ["Scheme", "2027/28 Saving £m", "2028/29 Saving £m", "Source lines"],
    ["Bus lanes", 1, 1.5, "4–6"],
    ["Car parks", 2, null, 5],
  ]);
});

describe("what headings within a table say of the lines under them stands beside each line:", () => {
  test.each([
    ["costs among savings", "Scheme\t2027/28 £m", ["Savings", "Bus lanes\t1.0", "Pressures", "Elections\t3.0"], ["Type", "Saving", "Pressure"]], // oxfmt-ignore
    ["new and existing savings", "Scheme\t2027/28 £m", ["New savings", "Bus lanes\t1.0", "Existing savings", "Elections\t3.0"], ["Type", "New", "Existing"]], // oxfmt-ignore
    ["a service", "Scheme\t2027/28 £m", ["Highways", "Bus lanes\t1.0", "Democracy", "Elections\t3.0"], ["Service", "Highways", "Democracy"]], // oxfmt-ignore
    ["costs whose own type does not say it", "Scheme\tType\t2027/28 £m", ["Bus lanes\tEfficiency\t1.0", "Pressures", "Elections\tStatutory\t3.0"], ["Type", "Efficiency", "Pressure: Statutory"]], // oxfmt-ignore
  ])("%s", (_, heading, lines, words) => {
    expect(column(planOf(heading, ...lines), 1)).toEqual(words);
  });
});

describe("a sheet of an imported table", () => {
  test("keeps a report's own column apart from the one that says where a line was read", () => {
    const plan = planOf("Scheme\tSource lines\t2027/28 £m", "Bus lanes\tsee annex\t1.0", "Car parks\tsee annex\t2.0");
    expect(rowsIn(plan, "ImportedSavings")[0]).toEqual(["Scheme", "2027/28 £m", "Source lines", "Source lines (2)"]);
  });

  test("shows a share of a budget as the number of per cent that the report gives", () => {
    const plan = planOf("Scheme\tBudget £m\t2027/28 £m\tSaving as % of budget", "Bus lanes\t10.0\t1.0\t10%", "Car parks\t20.0\t1.0\t5%"); // oxfmt-ignore
    expect(column(plan, 3)).toEqual(["Saving as % of budget", 10, 5]);
  });

  test("says of a figure that was added up what it was added up of", () => {
    const plan = planOf("Scheme\t2027/28 New £m\t2027/28 Existing £m", "Bus lanes\t1.0\t0.5", "Car parks\t2.0\t-");
    expect(rowsIn(plan, "ImportedFigures").map((row) => row.slice(0, 4))).toEqual([
      ["Line", "Column", "Figure", "As written"],
      ["Bus lanes", "2027/28", 1.5, "1.0 + 0.5"],
      ["Car parks", "2027/28", 2, "2.0"],
    ]);
  });

  test("has a note under the descriptions, also where codes stand before them", () => {
    const plan = planOf("Ref\tScheme\t2027/28 £m", "T1\tBus lanes\t1.0¹", "T2\tCar parks\t2.0", "¹ Subject to consultation."); // oxfmt-ignore
    expect(rowsIn(plan)).toContainEqual([null, "¹ Subject to consultation."]);
  });

  test("with a single line says which line of the report it is", () => {
    const plan = planOf("Ref\tScheme\t2027/28 £m\t2028/29 £m", "T1\tBus lanes\t1.0\t1.0");
    expect(rowsIn(plan)).toContainEqual(['From "Pasted text", line 4.']);
  });

  test("says of a sub-total of one line that it agrees with it", () => {
    const plan = planOf("Scheme\t2027/28 £m", "Roads", "Bus lanes\t1.0", "Sub-total Roads\t1.0", "Parks", "Hedges\t2.0", "Ponds\t4.0", "Sub-total Parks\t6.0"); // oxfmt-ignore
    expect(rowsIn(plan).map(([first]) => first)).toContain("Sub-total Roads: agrees with its line");
  });

  test("calls a total without words what it is", () => {
    const plan = planOf("Scheme\t2027/28 £m\t2028/29 £m", "Bus lanes\t1.0\t1.0", "Car parks\t2.0\t2.0", "\t3.0\t3.0");
    expect(rowsIn(plan).find((row) => row[1] === 3)?.[0]).toBe("Sub-total");
  });

  test("lists rows whose years nobody knows beside no code, each with the figures that it has", () => {
    const plan = planOf(
      "Ref Savings £m 2025/26 2026/27 2027/28 2028/29",
      "T1 Bus lanes (0.100) (0.200) (0.300) (0.300)",
      "T2 Car parks (0.050) (0.050) (0.050) (0.050)",
      "T3 Ring road bridges (0.020) (0.040)",
      "T4 Hedges (0.020) (0.040) (0.070)",
      "T5 Ponds (0.010) n/a (0.030) (0.050)",
    );
    expect(rowsIn(plan).slice(-4, -1)).toEqual([
      [null, "Row", "Figure 1", "Figure 2", "Figure 3", "Source line"],
      [null, "T3 Ring road bridges", "(0.020)", "(0.040)", null, 6],
      [null, "T4 Hedges", "(0.020)", "(0.040)", "(0.070)", 7],
    ]);
  });
});
