import type { Figure } from "../../../src/savings/table";
import { halfLastDigit, RunningSums } from "../../../src/savings/reading/running-sums";
import type { SheetCell } from "../../sheets";
import { shownAs, tableIn } from "../../sheets";

const table = (...cells: SheetCell[]) =>
  tableIn([
    ["Ref", "Proposal", "Comment", "2017/18 £m", "2018/19 £m"],
    ...cells.map((cell, index) => [`A${index + 1}`, "Travel", "Soon", cell, 0.5]),
  ]);

function sumsOf({ columns, lines }: ReturnType<typeof table>): RunningSums {
  const sums = new RunningSums(columns);
  for (const line of lines) sums.addLine(line.figures);
  return sums;
}

describe("any stretch of lines", () => {
  const plan = table(shownAs(0.1, "0.1"), shownAs(0.25, "0.25"), "n/a", shownAs(-0.5, "(0.500)"));
  const sums = sumsOf(plan);
  const [first, second] = sums.columns;

  test("is added up in its columns of money", () => {
    expect(sums.columns.map(({ label }) => label)).toEqual(["2017/18 £m", "2018/19 £m"]);
    expect(sums.count).toBe(4);
    if (!first || !second) throw new Error("there are no years");
    const stretches = [[0, 4], [0, 2], [1, 3], [3, 4], [2, 2]] as const; // oxfmt-ignore
    expect(stretches.map(([from, to]) => sums.amount(first, { from, to }))).toEqual([
      -15_000_000, 35_000_000, 25_000_000, -50_000_000, 0,
    ]);
    expect(sums.amount(second, { from: 1, to: 4 })).toBe(150_000_000);
  });

  test("may differ from a stated total by half the last digit of each figure", () => {
    const stated = plan.lines[0]?.figures.get(3);
    if (!first || !stated) throw new Error("there is no figure");
    expect(sums.rounding(first, { from: 0, to: 4 }, stated)).toBe(5_000_000 + 5_000_000 + 500_000 + 50_000);
    expect(sums.rounding(first, { from: 1, to: 2 }, stated)).toBe(5_000_000 + 500_000);
    expect(sums.rounding(first, { from: 2, to: 3 }, stated)).toBe(5_000_000);
  });

  test("has costs taken off where they are added with a minus", () => {
    const net = new RunningSums(plan.columns);
    plan.lines.forEach((line, index) => net.addLine(line.figures, index === 1 ? -1 : 1));
    if (!first) throw new Error("there are no years");
    expect(net.amount(first, { from: 0, to: 4 })).toBe(-65_000_000);
  });

  test("tells what one row has in a column", () => {
    if (!first) throw new Error("there are no years");
    expect(plan.lines.map(({ figures }) => sums.amountIn(figures, first))).toEqual([
      10_000_000,
      25_000_000,
      null,
      -50_000_000,
    ]);
    expect(sums.amountIn(new Map<number, Figure>(), first)).toBeNull();
  });

  test("is nothing in a column that is none of theirs", () => {
    const other = plan.columns[2];
    if (!other) throw new Error("there is no comment");
    expect(sums.amount(other, { from: 0, to: 4 })).toBe(0);
  });
});

test("without a unit amounts are held as thousands", () => {
  const plan = tableIn([
    ["Ref", "Savings proposal", "2017/18"],
    ["A1", "Travel", 1.5],
    ["A2", "Homes", 2],
  ]);
  const sums = sumsOf(plan);
  const [year] = sums.columns;
  const stated = plan.lines[0]?.figures.get(2);
  if (!year || !stated) throw new Error("there is no year");
  expect(sums.amount(year, { from: 0, to: 2 })).toBe(350_000);
  expect(sums.rounding(year, { from: 0, to: 1 }, stated)).toBe(10_000);
});

test.each([
  [0, 100, 50],
  [2, 100, 0.5],
  [9, 100, 0.5],
  [3, 100_000_000, 50_000],
])("half of the last of %p decimals, of %p pence a unit, is %p pence", (decimals, unitPence, half) => {
  expect(halfLastDigit(decimals, unitPence)).toBe(half);
});
