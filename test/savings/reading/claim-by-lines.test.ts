import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** What the lines of a table are, where its title, or a column, speaks of savings or may do so. */

const count = (...rows: SheetRows) => readSheet(gridOf(rows), []).tables.length;
const YEARS = ["Item", "2026/27 £m", "2027/28 £m"];

describe("lines of how a budget is paid for", () => {
  const FUNDING: SheetRows = [
    ["Council tax", 61.2, 63],
    ["Government grant", 12.4, 12],
    ["Vans", 0.4, 0.5],
  ];

  test("are no savings, whatever stands over them", () => {
    expect(count(["Savings and the budget"], YEARS, ...FUNDING)).toBe(0);
    expect(count(["Savings and the budget"], YEARS, ["Business rates", 3, 4], ["Vans", 0.4, 0.5])).toBe(0);
    expect(
      count(["Savings and the budget"], YEARS, ["Business rates", 3, 4], ["Vans", 0.4, 0.5], ["Parks", 1, 1]),
    ).toBe(1);
  });

  test("are what is saved where a column of savings says so", () => {
    expect(count(["Item", "Saving £000"], ["Council tax collection", 5], ["Business rates review", 6])).toBe(1);
  });
});

describe("funding among costs", () => {
  const PLAN: SheetRows = [
    YEARS,
    ["Council tax support grant", -1.4, 0.2],
    ["Inflation on contracts", 0.6, 0.7],
    ["Pressures from growth", 0.3, -0.1],
    ["Efficiencies from waste", -0.1, -0.1],
  ];

  test.each<[string, SheetRows, number]>([
    ["by a title under which the unit stands", [["Savings and pressures"], ["Amounts in £m"]], 1],
    ["by a title right over them", [["MTFP update"], ["Savings and pressures"]], 1],
    ["not by one further up", [["Savings of the plan"], ["MTFP update"], ["Movements from May"]], 0],
  ])("are of savings %s", (_how, above, expected) => {
    expect(count(...above, ...PLAN)).toBe(expected);
  });
});

test.each(["Council priority", "Police force area", "Our neighbours' needs"])(
  "what is saved for each %s is of this council's plan",
  (heading) => {
    expect(count(["Savings planned"], [heading, "2026/27 £m"], ["Roads", 1], ["Homes", 2])).toBe(1);
  },
);

test.each(["Borough", "Boroughs", "Force", "Nearest neighbour", "Neighbours", "Other councils"])(
  "what is saved by each %s is not",
  (heading) => {
    expect(count(["Savings planned"], [heading, "2026/27 £m"], ["Aldbury", 1], ["Brigfield", 2])).toBe(0);
  },
);

test("a sentence with a colon in its midst announces nothing", () => {
  const rows = [["Service area", "2026/27 £m"], ["Roads", -0.1], ["Culture", -0.3]]; // oxfmt-ignore
  expect(count(["Savings: members spoke of them at length."], ...rows)).toBe(0);
});

test.each(["SAV-01", "SVG-01", "SVGS/1", "SAVING 1", "EFF1"])("lines with codes such as %s are savings", (code) => {
  const rows = (own: string) => [["Ref", "Item", "2026/27 £m"], [own, "Roads", 1], [`${own}2`, "Culture", 2]]; // oxfmt-ignore
  expect([count(...rows(code)), count(...rows(`X${code}`))]).toEqual([1, 0]);
});
