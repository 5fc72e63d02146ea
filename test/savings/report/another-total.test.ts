import { readLines } from "./reading";

/** A total and a gap end a table, unless what follows ends in a total too. */

const adults = [
  "Savings £000",
  "Proposal 2024/25 2025/26",
  "",
  "Adults",
  "",
  "Fewer beds 10 20",
  "",
  "Day centres 30 40",
];
const names = (...below: string[]) =>
  readLines(...adults, "", "Total savings - adults 40 60", "", ...below).sheet.tables[0]?.lines.map(({ name }) => name);

test.each([
  ["of savings", "Total savings - children 20 30"],
  ["of a service", "Total children's services 20 30"],
])("rows that end in a total %s are of the same table", (_what, total) => {
  expect(names("Children", "", "Fewer placements 15 25", "", "Youth clubs 5 5", "", total)).toEqual([
    "Fewer beds",
    "Day centres",
    "Fewer placements",
    "Youth clubs",
  ]);
});

test.each([
  ["of what pays for it", ["Paid for by", "", "Grants 5 5", "", "Total funding 5 5"]],
  ["of growth", ["What is needed", "", "New laptops 5 5", "", "Total investment 5 5"]],
  ["of another table", ["Schemes", "", "Capital £m 2026/27 2027/28", "New laptops 5 5", "Total savings 5 5"]],
  ["behind a sentence", ["These were agreed by all of the members in May.", "New laptops 5 5", "Total savings 5 5"]],
  ["that never comes", ["Others", "", "New laptops 5 5"]],
])("rows that end in a total %s are not", (_what, below) => {
  expect(names(...below)).toEqual(["Fewer beds", "Day centres"]);
});
