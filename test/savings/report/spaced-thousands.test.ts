import { readLines, saves, tableOf } from "./reading";

/** Figures in cells of their own with spaces between their thousands. */

function read(...rows: readonly string[]) {
  const table = tableOf(
    readLines("Savings (£)", "", "Item\t2026/27\t2027/28", ...rows.map((row) => row.replaceAll("|", "\t"))),
  );
  return saves(table).map(([, ...amounts]) => amounts);
}

describe("spaces stand between thousands where the column comes to its total so", () => {
  test.each([
    [
      "in brackets",
      ["Vehicles|(1 250 000)|(10)", "Agency|(87 500)|(20)", "Fees|(0)|(5)", "Total|(1 337 500)|(35)"],
      [1_250_000, 10],
    ],
    [
      "with a pound sign and something carried",
      ["Vehicles|£1 250 700|10", "Agency|£87 500|20", "Total|£1 338 200|30"],
      [1_250_700, 10],
    ],
    [
      "under a total with a comma",
      ["Vehicles|1 250 700|10", "Agency|87 500|20", "Total|1,338,200|30"],
      [1_250_700, 10],
    ],
    [
      "under the totals of parts",
      ["Vehicles|(2 500)|(1)", "Fuel|(3 500)|(1)", "Sub-total|(6 000)|(2)", "Agency|(1 000)|(2)", "Total|(7 000)|(4)"],
      [2500, 1],
    ],
  ])("%s", (_how, rows, first) => {
    expect(read(...rows)[0]).toEqual(first);
  });
});

describe("they are asked about", () => {
  test.each([
    ["without a total", ["Vehicles|(1 250 000)|(10)", "Agency|(87 500)|(20)"]],
    ["where the total is another", ["Vehicles|(1 250 000)|(10)", "Agency|(87 500)|(20)", "Total|(1 337 600)|(30)"]],
    [
      "where a part's total is another",
      ["Vehicles|(2 500)|(1)", "Sub-total|(2 600)|(1)", "Agency|(1 000)|(2)", "Total|(3 500)|(3)"],
    ],
    [
      "where two columns pushed into one would come to theirs",
      ["Vehicles|12 500|10", "Agency|20 250|20", "Total|32 750|30"],
    ],
  ])("%s", (_where, rows) => {
    expect(read(...rows)[0]?.[0]).toBe("malformed");
  });
});
