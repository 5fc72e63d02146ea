import { readLines, saves, tableOf } from "./reading";

/** Words of a cell over several lines, in a table with tabs between its cells. */

const HEADING = ["Savings £000", "", "Ref\tProposal\t2024/25\t2025/26"];
const OTHERS = ["A2\tLamps\t45\t50", "A3\tFees\t12\t15"];

describe("a row that breaks off among its words goes on below", () => {
  test.each([
    ["right below", ["A1\tParks: beds", "mown less often\t60\t70"], "Parks: beds mown less often"],
    ["behind blank lines", ["A1\tParks: beds", "", "mown less often\t60\t70"], "Parks: beds mown less often"],
    ["over three", ["A1\tParks:", "", "beds mown", "", "less from 2025\t60\t70"], "Parks: beds mown less from 2025"],
  ])("%s", (_where, lines, name) => {
    const table = tableOf(readLines(...HEADING, ...lines, ...OTHERS, "\tTotal\t117\t135"));
    expect(saves(table)[0]).toEqual(["A1", name, 60_000, 70_000]);
    expect(table.totals).toMatchObject([{ agrees: true }]);
  });

  test("for every row, with blank lines between rows", () => {
    const rows = [...OTHERS, "A4\tParks:\n\nbeds\t60\t70", "A5\tHomes\nfor adults\t9\t9"].flatMap((row) => ["", row]);
    expect(saves(tableOf(readLines(...HEADING, ...rows))).map(([code, name]) => [code, name])).toEqual([
      ["A2", "Lamps"],
      ["A3", "Fees"],
      ["A4", "Parks: beds"],
      ["A5", "Homes for adults"],
    ]);
  });
});

describe("a row stays by itself", () => {
  const firsts = (...lines: string[]) =>
    saves(tableOf(readLines(...HEADING, ...lines, ...OTHERS))).map(([first]) => first);

  test.each([
    ["the name of a section", ["\tPlaces", "A1\tParks\t60\t70"]],
    ["narrative below the name of a section", ["Places\t", "These are new.", "A1\tParks\t60\t70"]],
    ["words over a whole row", ["A0\tPlaces and people", "All of them are new", "A1\tParks\t60\t70"]],
  ])("%s", (_what, lines) => {
    expect(firsts(...lines)).toEqual(["A1", "A2", "A3"]);
  });

  test("one whose figures are lost, above one that is whole", () => {
    const { lines } = tableOf(readLines(...HEADING, "A1\tParks", ...OTHERS));
    expect(lines.map(({ name }) => name)).toEqual(["Lamps", "Fees"]);
  });
});
