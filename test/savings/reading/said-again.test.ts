import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const ASKED = (count: number) =>
  `"2027/28" heads ${count} columns, and nothing says how they add up: say which hold its savings.`;
const tableOf = (headings: string[], ...rows: SheetRows) =>
  tableIn([["Savings plan, £000"], ["Service", ...headings], ...rows]);

describe("what goes on from a year, in its figures, is said again", () => {
  const ROWS: SheetRows = [
    ["Revenues", 65, 65],
    ["Benefits", 40, 40],
  ];

  test.each([
    "ongoing",
    "onward",
    "onwards",
    "and from then",
    "and thereafter",
    "recurring",
    "recurrent",
    "permanent",
    "full effect",
  ])(
    // oxfmt-ignore
    "as %j",
    (further) => {
      const { columns, columnsProblem } = tableOf(["2027/28", `2027/28 ${further}`], ...ROWS);
      expect(columnsProblem).toBeNull();
      expect(columns.map(({ kind }) => kind).slice(1)).toEqual(["year", "other"]);
    },
  );

  test.each<[string, string[], SheetRows]>([
    ["one row of two has an amount", ["2027/28", "2027/28 ongoing"], [["Revenues", 65, 65], ["Benefits", 0, 0]]], // oxfmt-ignore
    ["a third column says something else", ["2027/28", "2027/28 ongoing", "2027/28 North"], [["Revenues", 65, 65, 65], ["Benefits", 40, 40, 40]]], // oxfmt-ignore
    ["a third column has other figures", ["2027/28", "2027/28 ongoing", "2027/28 permanent"], [["Revenues", 65, 65, 70], ["Benefits", 40, 40, 50]]], // oxfmt-ignore
  ])("but not where %s", (_what, headings, rows) => {
    expect(tableOf(headings, ...rows).columnsProblem).toBe(ASKED(headings.length));
  });
});

test("steps and what they come to by then are told where each year stands twice, and not where one stands three times", () => {
  const lines = (...more: number[]): SheetRows => [["Adults", 2, 3, 2, 5, ...more], ["Schools", 1, 1, 1, 2, ...more]]; // oxfmt-ignore
  const years = ["2027/28", "2028/29", "2027/28", "2028/29"];
  expect(tableOf(years, ...lines()).columns.map(({ kind }) => kind)).toEqual(["description", "year", "year", "other", "total"]); // oxfmt-ignore
  expect(tableOf([...years, "2027/28"], ...lines(9)).columnsProblem).toContain(ASKED(3));
});
