import { amountOf, scaleOf } from "../../src/savings/amount";
import { tableIn } from "../sheets";

const tableOf = (heading: string) =>
  tableIn([
    ["Ref", "Savings proposal", heading],
    ["A1", "Travel", 1.25],
    ["A2", "Homes", "n/a"],
    ["A3", "Parks", 0.1],
  ]);

describe("a figure's amount for sums within its table", () => {
  test.each([
    ["2017/18 £m", "£m", [125_000_000, null, 10_000_000]],
    ["2017/18 £", "£", [125, null, 10]],
    ["2017/18", "£000", [125_000, null, 10_000]],
  ])("under %s is in %s: %j", (heading, scale, amounts) => {
    const table = tableOf(heading);
    const column = table.columns[2];
    const found = table.lines.map(({ figures }) => {
      const figure = figures.get(2);
      return figure && column ? amountOf(figure, column.unit) : undefined;
    });
    expect(found).toEqual(amounts);
    expect(scaleOf(table)).toBe(scale);
  });

  test("is none for a percentage, whose column has no unit in a table that has", () => {
    const figure = tableOf("2017/18 £m").lines[0]?.figures.get(2);
    if (!figure) throw new Error("the line has no figure");
    expect(amountOf({ ...figure, pence: null }, "£m")).toBeNull();
  });
});
