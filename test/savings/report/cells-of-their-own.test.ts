import { readLines, saves, tableOf } from "./reading";

/** Pages turned to text often give every cell a line, or a paragraph, of its own. */

const paragraphs = (...cells: string[]) => cells.flatMap((cell) => [cell, ""]);
const barred = (...cells: string[]) => cells.map((cell) => `${cell} |`.trim());

test("a unit in a paragraph of its own belongs to the heading before it", () => {
  const table = tableOf(
    readLines(
      ...paragraphs("The following cuts are agreed:", "No.", "Possible cut", "Amount", "£"),
      ...paragraphs("C1", "Two of 9 clerks in payroll", "80,000", "C2", "Give up the harbour rooms", "37,500"),
      ...paragraphs("C4", "Shorter hours at the desk", "9,000", "C5", "Share the records team", "12,000"),
    ),
  );
  expect(saves(table)).toEqual([
    ["C1", "Two of 9 clerks in payroll", 80_000],
    ["C2", "Give up the harbour rooms", 37_500],
    ["C4", "Shorter hours at the desk", 9_000],
    ["C5", "Share the records team", 12_000],
  ]);
});

test("the name of the first row is no heading of the column before it", () => {
  const table = tableOf(
    readLines(
      ...["Savings", "", "Ref", "", " ", "", "£000", "", " ", "", " ", "", "2026/27", "", "2027/28", ""],
      ...["Fewer vans", "", " ", "", "40", "", "55", "", "Depot shared", "", "B", "", "120", "", "130", ""],
      ...["Night lights", "", "C", "", "15", "", "15", ""],
    ),
  );
  expect(table.lines.map(({ description }) => description)).toEqual(["Fewer vans", "Depot shared", "Night lights"]);
  expect(saves(table).map((line) => line.slice(-2))).toEqual([[40_000, 55_000], [120_000, 130_000], [15_000, 15_000]]); // oxfmt-ignore
});

test("the name of a section right under the heading, and a gap before the next, are rows of their own", () => {
  const empty = [" ", "", " ", "", " ", ""];
  const { lines } = tableOf(
    readLines(
      ...["Payroll £", "", "New payroll", "", "2026/27", "", "2027/28", "", "Total", ""],
      ...["One-off costs", "", ...empty, "Consultants", "", "400", "", "350", "", "750", ""],
      ...[" ", "", ...empty, "Savings", "", ...empty, "Fewer audits", "", "11", "", "33", "", "44", ""],
      ...["Fewer clerks", "", "20", "", "55", "", "75", ""],
    ),
  );
  expect(lines.map(({ name, section, type }) => [name, section, type])).toEqual([
    ["Consultants", "One-off costs", "pressure"],
    ["Fewer audits", "Savings", "saving"],
    ["Fewer clerks", "Savings", "saving"],
  ]);
});

test("figures far apart among paragraphs are told where they could not be read", () => {
  const { sheet, unread } = readLines(
    ...paragraphs("These cuts are agreed.", "Two clerks", "of 9 in payroll", "80,000"),
    ...paragraphs("Give up the harbour rooms", "in the spring", "37,500", "Shorter hours", "at the desk", "9,000"),
  );
  expect(sheet.tables).toEqual([]);
  expect(unread).toHaveLength(1);
});

test("the words of a cell that is broken over two lines are one heading", () => {
  const { sheet } = readLines(
    "Savings that were not achieved",
    ...barred("", "Directorate", "Unachieved\nSavings", "Explanation and strategy"),
    ...["||||||", ...barred("", "People", "78", "Two schemes began late."), "||||||"],
    ...barred("", "1,651", "Rents rose."),
    ...["|||||||", ...barred("", "Place", "1,345", "Car parks were quieter.")],
  );
  expect(sheet.tables).toEqual([]);
});

test("units that stand one place too far left are those of the headings over which they end", () => {
  const table = tableOf(
    readLines(
      "Summary",
      ...barred("Unit", "Net budget 2020/21", "Posts 2020/21", "Savings proposals 2021/22"),
      ...barred("£'000", "Posts", "£'000", ""),
      ...barred("Schools", "42,415", "270", "1,110", "Care", "40,653", "310", "985", "Roads", "6,300", "51", "140"),
    ),
  );
  expect(table.lines.map(({ name }) => name)).toEqual(["Schools", "Care", "Roads"]);
  expect(saves(table).map((line) => line.at(-1))).toEqual([1_110_000, 985_000, 140_000]);
});

test("a cell before a code is the name of a section, and so is one in capitals behind it", () => {
  const table = tableOf(
    readLines(
      ...["Summary of savings", "Reference", "Proposal", "2010-11", "2011-12", "£000", "£000"],
      ...["ELIGIBILITY", "CHS1", "Transport", "10", "10", "CHS2", "Domestic contract", "58", "60"],
      ...["PROCESSES", "CHS3", "Meals", "16", "16", "CHS4", "FEES & CHARGES", "Parking", "5", "5", "Total", "89", "91"],
    ),
  );
  expect(saves(table)).toEqual([
    ["CHS1", "Transport", 10_000, 10_000],
    ["CHS2", "Domestic contract", 58_000, 60_000],
    ["CHS3", "Meals", 16_000, 16_000],
    ["CHS4", "Parking", 5_000, 5_000],
  ]);
  expect(table.lines.map(({ section }) => section)).toEqual([
    "ELIGIBILITY",
    "ELIGIBILITY",
    "PROCESSES",
    "FEES & CHARGES",
  ]);
});

test("a rating behind the figures stays with its row, also where a page breaks and for a total without one", () => {
  const page = ["Appendix 4", "Ref", "Proposal", "2026/27", "2027/28", "RAG"];
  const table = tableOf(
    readLines(
      "Savings, £'000",
      ...[...page, "D1", "Canteen closes", "35", "40", "Amber", "D2", "Printed agendas", "12", "18", "Green"],
      ...["Page 2", ...page, "D3", "Electric vans", "0", "66", "Red", "Total", "47", "124"],
    ),
  );
  expect(saves(table)).toEqual([
    ["D1", "Canteen closes", 35_000, 40_000],
    ["D2", "Printed agendas", 12_000, 18_000],
    ["D3", "Electric vans", 0, 66_000],
  ]);
  expect(table.totals.map(({ label }) => label)).toEqual(["Total"]);
});

test("a year over each figure is no name under the first of them", () => {
  const one = ["1. Fewer cuts of the verges", "2026/27 (£000)", "(35)", "2027/28 (£000)", "(40)", ""];
  const two = ["2. Dim the lights", "2026/27 (£000)", "(60)", "2027/28 (£000)", "(120)"];
  const { sheet, unread } = readLines("Savings", "", "Note", "Service: Roads", ...one, ...two);
  expect([sheet.tables, unread]).toMatchObject([[], [{ line: 6, lastLine: 14 }]]);
  expect(saves(tableOf(readLines("Savings", "", ...one, ...two)))).toEqual([
    ["1. Fewer cuts of the verges", 35_000, 40_000],
    ["2. Dim the lights", 60_000, 120_000],
  ]);
});

test("the figures behind the label of a total are the total's, where the row before it has lost its own", () => {
  const rows = [
    ["F-1", "Uniforms", "8,400"],
    ["F-2", "Overtime", "51,000"],
    ["F-3", "Fleet insurance"],
    ["Total", "72,000"],
  ];
  const table = tableOf(
    readLines("Savings", "", ...["Ref", "Saving", "2018/19 £", ...rows.flat()].flatMap((cell) => [cell, ""])),
  );
  expect(saves(table)).toEqual([
    ["F-1", "Uniforms", 8400],
    ["F-2", "Overtime", 51_000],
  ]);
  expect(table.totals).toMatchObject([{ label: "Total", agrees: false }]);
});
