import { readLines, saves, tableOf } from "./reading";

/** Headings of text whose words a PDF breaks over lines. */

describe("a heading that was cut over lines, one of them of a budget", () => {
  const heading = [
    "Budget reductions by department",
    "",
    "Department Controllable Proposed Reduction",
    "budget budget reduction as share of",
    "2025/26 2026/27 budget",
    "£'000 £'000 %",
  ];

  test("names the budget where the shares prove which column it is", () => {
    const table = tableOf(readLines(...heading, "Schools 48,200 1,205 2.5", "Roads 26,400 1,056 4.0"));
    expect(table.columns.map(({ kind }) => kind)).toEqual(["description", "budget", "year", "percent"]);
    expect(saves(table)).toEqual([
      ["Schools", 1_205_000],
      ["Roads", 1_056_000],
    ]);
  });

  test.each([
    ["one share is of something else", ["Schools 48,200 1,205 2.5", "Roads 26,400 1,056 9.0", "Parks 900 9 1.0"]],
    ["no share is given", ["Schools 48,200 1,205 n/a", "Roads 26,400 1,056 n/a", "Parks 900 9 n/a"]],
  ])("is asked about where %s", (_why, rows) => {
    const { sheet, unread } = readLines(...heading, ...rows);
    expect(sheet.tables).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      "Rows of 3 figures stand here, but the words above them do not say what each column holds.",
    ]);
  });

  test("is none where a title speaks of the budget", () => {
    const lines = ["Savings in the budget", "Saving 2025/26 £000 2026/27 £000", "Roads 12 12", "Parks 3 4"];
    expect(saves(tableOf(readLines(...lines)))).toEqual([
      ["Roads", 12_000, 12_000],
      ["Parks", 3000, 4000],
    ]);
  });
});

test("labels that are broken over short lines end with their unit, or where a year begins the next", () => {
  const table = tableOf(
    readLines(
      "BUDGET REDUCTION PROPOSALS",
      "Ref. Proposal Impact 2022-23",
      "Budget",
      "£'000",
      "Reduction as",
      "% of 2022-23",
      "Budget",
      "2023-24",
      "£'000",
      "2024-25",
      "£'000",
      "EDUCATION",
      "EFS1 Learner transport 5,160 1.45% 75 0",
      "EFS2 Central service 2,240 2.68% 60 0",
    ),
  );
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Ref.",
    "Proposal Impact",
    "2022-23 Budget £'000",
    "Reduction as % of 2022-23 Budget",
    "2023-24 £'000",
    "2024-25 £'000",
  ]);
  expect(saves(table)).toEqual([
    ["EFS1", "Learner transport", 75_000, 0],
    ["EFS2", "Central service", 60_000, 0],
  ]);
});

test("labels that are broken over two lines each have their year under their word", () => {
  const lines = ["Efficiencies, £000", "", "Item Actual", "2022-23", "Forecast", "2023-24", "Forecast", "2024-25"];
  const table = tableOf(readLines(...lines, "Fewer vans 0 -93 -52", "Fuel and tyres -56 -84 0", "Total -56 -177 -52"));
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Item",
    "Actual 2022-23",
    "Forecast 2023-24",
    "Forecast 2024-25",
  ]);
  expect(saves(table)).toEqual([
    ["Fewer vans", 0, 93_000, 52_000],
    ["Fuel and tyres", 56_000, 84_000, 0],
  ]);
});

test.each(["2026/27 Saving £", "Saving 2026/27 £", "Annual saving £"])("%s is the label of one column", (label) => {
  const table = tableOf(
    readLines(`Cost Centre Saving Description ${label}`, "R1204 Revenues postage 8,500", "R1310 Bailiffs 12,000"),
  );
  expect(saves(table)).toEqual([
    ["R1204", "Revenues postage", 8500],
    ["R1310", "Bailiffs", 12_000],
  ]);
});

test("each year is that of the words behind it, where a year comes first", () => {
  const heading = "Scheme 2026/27 Budget 2026/27 Saving % Saving";
  const table = tableOf(
    readLines("Savings, £", heading, "Home care 8,400,000 420,000 5.0%", "Day care 210,000 6,300 3.0%"),
  );
  expect(table.columns.map(({ kind }) => kind)).toEqual(["description", "budget", "year", "percent"]);
  expect(saves(table)).toEqual([
    ["Home care", 420_000],
    ["Day care", 6300],
  ]);
});

describe("parts of a saving under words of any kind", () => {
  const heading = ["Savings 2026/27 (£000)", "", "Ref Proposal Employees Other Income Total"];

  test("are left to their total where every row comes to it", () => {
    const table = tableOf(readLines(...heading, "E1 Recharges 0 0 58 58", "E2 Catering in 2 theatres 35 12 40 87"));
    expect(saves(table)).toEqual([
      ["E1", "Recharges", 58_000],
      ["E2", "Catering in 2 theatres", 87_000],
    ]);
  });

  test("are told of where one does not", () => {
    const rows = ["E1 Recharges 0 0 58 58", "E2 Catering 35 12 40 87", "E3 Fleet 1 2 3 9"];
    const { sheet, unread } = readLines(...heading, ...rows);
    expect(sheet.tables).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});

test("Risk heads the words behind the figures where rows end in such words", () => {
  const heading = "Proposal Saving £000 FTE Risk";
  const table = tableOf(readLines("Savings", heading, "Close two libraries 140 4.5 High", "Kiosks 55 2.0 Medium"));
  expect(saves(table)).toEqual([
    ["Close two libraries", 140_000],
    ["Kiosks", 55_000],
  ]);
});

test("the user is told of short lines that end in thousands, where nothing names their unit", () => {
  const { unread } = readLines("Budget reductions proposed", "1. Festive lights 22,500", "2. Allotment rents 4,300");
  expect(unread).toHaveLength(1);
});
