import { checkTable } from "../../../src/savings/checks/check-table";
import type { CheckId } from "../../../src/savings/check-names";
import type { Severity } from "../../../src/savings/finding";
import type { SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { addressesOf, dateCell, shownAs, tableIn } from "../../sheets";

/** A finding as the pane and the sheet show it: its weight, its sentence, why it matters, and its cells. */
type Shown = readonly [check: CheckId, severity: Severity, message: string, why: string, cells: string];

const shownFor = (table: SavingsTable, check: CheckId) =>
  checkTable(table)
    .filter((finding) => finding.check === check)
    .map((finding) => [finding.check, finding.severity, finding.message, finding.why, addressesOf(finding).join(" ")]);

const plan = (...lines: SheetRows): SheetRows => [["Ref", "Proposal", "2017/18 £m", "2018/19 £m"], ...lines];
const HOMES = ["A2", "Homes", 0.3, 0.3];

const WHY_TEXT = "SUM and other formulas leave out figures that are stored as text, without a warning.";
const WHY_ORDER = "A cumulative effect or a step between years is worked out from the order of the years.";
const WHY_LEFT_OUT = "The line takes part in no sum for this year.";

describe("each finding as it is shown", () => {
  test.each<[string, SheetRows, Shown]>([
    [
      "years that may be read in two ways",
      plan(["A1", "Travel", 0.1, 0.2], HOMES),
      [
        "basis-unknown",
        "error",
        "Is each year's figure that year's whole effect, or that year's further step? Neither the words nor the figures tell whether each year's figure is that year's effect or that year's further step.",
        "Adding up figures that are each a whole year's effect counts the same saving again and again.",
        "C1 D1",
      ],
    ],
    [
      "lines on both sides of nothing",
      plan(["A1", "Travel", -0.1, -0.2], HOMES),
      [
        "sign-unknown",
        "error",
        "1 line is in brackets or has a minus and 1 is a plain number, and nothing says which of them save.",
        "Until it is said, savings may be counted as costs and costs as savings.",
        "C2 D2 C3 D3",
      ],
    ],
    [
      "a minus among plain numbers",
      plan(HOMES, HOMES, HOMES, ["A4", "Buses", "  -0.5 ", 0.1]),
      [
        "sign-against-table",
        "warning",
        "A4 is -0.5 in 2017/18, where savings are plain numbers: it is counted as a cost. Is it one?",
        "A cost is taken off the savings; a sign typed wrongly counts twice over.",
        "C5",
      ],
    ],
    [
      "a code written unlike the others",
      plan(HOMES, ["A3", "Parks", 1, 1], ["A4", "Buses", 1, 1], ["A5", "Cars", 1, 1], ["B-1", "Trams", 1, 1]),
      [
        "code-malformed",
        "warning",
        "B-1 is not written like the other codes, which follow A9 (A for letters, 9 for digits).",
        "A code that is written in another way is not found again, and may be mistyped.",
        "A6",
      ],
    ],
    [
      "a code that became a date",
      plan(["10/12A", "Travel", 0.1, 0.2], [dateCell(41_223, "10-Nov"), "Homes", 0.3, 0.3]),
      [
        "code-is-date",
        "error",
        "The code in row 3 is the date 10-Nov: Excel turned what was typed into a date.",
        "The code that was typed is lost from the paper.",
        "A3",
      ],
    ],
    [
      "a code that stands twice under a type in the council's own words",
      [
        ["Ref", "Proposal", "Kind", "Saving £m"],
        ["A1", "Travel", "Efficiency", 0.1],
        ["A1", "Homes", "efficiency", 0.1],
        ["A1", "Parks", "Transformation", 0.1],
      ],
      [
        "code-repeated",
        "warning",
        "A1 (Efficiency) stands on rows 2 and 3.",
        "A proposal that stands twice may be counted twice.",
        "A2 A3",
      ],
    ],
    [
      "amounts that are not settled",
      plan(["A1", "Travel", " Up to £0.1m ", "Up to £0.2m"], HOMES),
      [
        "figure-in-doubt",
        "warning",
        'Up to £0.1m, Up to £0.2m: "Up to" stands before the figure: it is not a settled amount.',
        "The figure is counted as it was read.",
        "C2 D2",
      ],
    ],
    [
      "a unit of its own",
      plan(["A1", "Travel", " £10k ", 0.2], HOMES),
      [
        "figure-has-own-unit",
        "warning",
        'A1, 2017/18: "£10k" names £000 in a column of £m.',
        "Two units in one column make a total that is wrong a thousand times over.",
        "C2",
      ],
    ],
    [
      "a hundred where the middle figure is 0.2, figures of nothing left out",
      plan(["A1", "Travel", 0.2, " 100 "], ["A2", "Homes", 0.2, 0.2], ["A3", "Parks", 0, 0], ["A4", "Buses", 0, "TBC"]),
      [
        "figure-in-wrong-unit",
        "warning",
        "A1, 2018/19: 100 stands in a column of £m whose middle figure is 0.2. Is it in thousands?",
        "Thousands typed into a column of millions make the plan a thousand times too large.",
        "D2",
      ],
    ],
    [
      "a column of text",
      [
        ["Ref", "Saving £m"],
        ["A1", " 0.1 "],
        ["A2", "0.3"],
      ],
      ["figure-is-text", "warning", 'All 2 figures under "Saving £m" are text, such as "0.1".', WHY_TEXT, "B2 B3"],
    ],
    [
      "a single figure of a column, which is text",
      plan(["A1", "Travel", " 0.1 ", 1], ["A2", "Homes", "n/a", 1]),
      ["figure-is-text", "warning", "A1: 0.1 in 2017/18 is text.", WHY_TEXT, "C2"],
    ],
    [
      "a date in a figure's place",
      plan(["A1", "Travel", dateCell(42_928, " 12-Jul "), 0.1], HOMES),
      [
        "figure-is-date",
        "error",
        'A1, 2017/18: "12-Jul" is a date.',
        "What was typed has been turned into a date; the figure is lost.",
        "C2",
      ],
    ],
    [
      "an error in a figure's place",
      plan(["A1", "Travel", "#REF!", 0.1], HOMES),
      [
        "figure-is-error",
        "error",
        'A1, 2017/18: "#REF!" is an error value.',
        "Every total that takes it in becomes an error too.",
        "C2",
      ],
    ],
    [
      "words in a figure's place",
      plan(["A1", "Travel", "see note", 0.1], HOMES),
      ["figure-is-words", "warning", 'A1, 2017/18: "see note" is not a figure.', WHY_LEFT_OUT, "C2"],
    ],
    [
      "words in a total's place",
      plan(["A1", "Travel", 0.1, 0.2], HOMES, [null, "Total", "see note", 0.5]),
      [
        "figure-is-words",
        "warning",
        '"Total", 2017/18: "see note" is not a figure.',
        "The total cannot be compared with its lines for this year.",
        "C4",
      ],
    ],
    [
      "a total of a list that is larger than what is listed",
      [["Savings in the year"], ["£38,000", "saved on travel"], ["£20,000", "saved on homes"], ["£144,000", "Total"]],
      [
        "list-incomplete",
        "warning",
        '"Total" states £144,000; its 2 lines add up to £58,000, a difference of £86,000.',
        "The list may be incomplete: the lines that make up the difference may stand elsewhere, or have been lost.",
        "A4",
      ],
    ],
    [
      "a total of a list that is smaller than what is listed",
      [["Savings in the year"], ["£38,000", "saved on travel"], ["£20,000", "saved on homes"], ["£44,000", "Total"]],
      [
        "total-differs",
        "error",
        '"Total" states £44,000; its 2 lines add up to £58,000, a difference of £14,000.',
        "A total that was not updated goes to committee with the wrong figure.",
        "A4",
      ],
    ],
    [
      "a sentence that differs from its list",
      [["Savings of £144,000 so far, detailed below"], ["£38,000", "saved on travel"], ["£20,000", "saved on homes"]],
      [
        "list-differs-from-text",
        "warning",
        '"Savings of £144,000 so far, detailed below" states £144,000; its 2 lines add up to £58,000, a difference of £86,000.',
        "The list may be incomplete, or the sentence out of date.",
        "A1",
      ],
    ],
    [
      "whole millions that differ, shown to the thousand",
      plan(HOMES, HOMES, [null, "Total", shownAs(2, "2"), shownAs(0.6, "0.6")]),
      [
        "total-differs",
        "error",
        '"Total" states £2.000m for 2017/18; its 2 lines add up to £0.600m, a difference of £1.400m.',
        "A total that was not updated goes to committee with the wrong figure.",
        "C4",
      ],
    ],
    [
      "a share with two decimals",
      [
        ["Service", "Budget £m", "Saving £m", "Saving as % of budget"],
        ["Adults", shownAs(50, "50.00"), shownAs(4, "4.00"), shownAs(8.62, "8.62")],
        ["Homes", shownAs(20, "20.0"), shownAs(2, "2.0"), shownAs(10, "10")],
      ],
      [
        "percentage-differs",
        "error",
        '"Adults" states 8.62% of budget; saving over budget is 8.00%.',
        "A percentage on the wrong budget, or not updated, misleads whoever compares services by it.",
        "D2",
      ],
    ],
    [
      "a year that stands twice",
      [
        ["Proposal", "2017/18 £m", "2018/19 £m", "2017-18 £m"],
        ["Travel", 0.1, 0.1, 0.1],
      ],
      [
        "year-repeated",
        "error",
        "2017/18 heads more than one column.",
        "A year that stands twice is counted twice.",
        "B1 D1",
      ],
    ],
    [
      "a year before the one on its left",
      [
        ["Proposal", "2018/19 £m", "2017/18 £m"],
        ["Travel", 0.1, 0.1],
      ],
      ["year-out-of-order", "warning", "2017/18 stands after 2018/19.", WHY_ORDER, "B1 C1"],
    ],
    [
      "a year left out",
      [
        ["Proposal", "2017/18 £m", "2019/20 £m"],
        ["Travel", 0.1, 0.1],
      ],
      ["year-missing", "error", "2018/19 is missing between 2017/18 and 2019/20.", WHY_ORDER, "B1 C1"],
    ],
    [
      "a year that became a date",
      [
        ["Proposal", dateCell(42_652, "09-Oct"), "2010/11"],
        ["Travel", 0.1, 0.1],
      ],
      [
        "year-is-date",
        "error",
        'The heading "09-Oct" is a date; it was probably typed as 09/10, which is read as 2009/10.',
        "A heading that shows a date misleads the reader, and formulas do not find the year.",
        "B1",
      ],
    ],
    [
      "two headings of one year",
      [
        ["Proposal", dateCell(40_127, "10-Nov-09"), dateCell(41_223, "10-Nov")],
        ["Travel", 0.1, 0.1],
        ["Homes", 0.2, 0.2],
      ],
      [
        "columns-unclear",
        "error",
        '"2010/11" heads 2 columns, and nothing says how they add up: say which hold its savings.',
        "What stands in these columns is left out, or counted wrongly, until somebody says what they hold.",
        "A1",
      ],
    ],
    [
      "a code with spaces",
      plan(["A1 ", "Travel", 0.1, 0.2], HOMES),
      [
        "code-untidy",
        "note",
        "The cell of A1 in row 2 has spaces that do not belong to the code.",
        "A look-up or a comparison with another paper does not find a code with other spaces.",
        "A2",
      ],
    ],
    [
      "a mark behind a figure",
      plan(["A1", "Travel", "0.1 ¹", 0.2], HOMES),
      [
        "figure-has-note-mark",
        "note",
        "A1 has the note mark 2017/18: ¹ in the same cell as what it marks.",
        "A figure with a mark is text, which SUM leaves out; a screen reader reads a mark as part of the name.",
        "C2",
      ],
    ],
  ])("%s", (_what, rows, shown) => {
    expect(shownFor(tableIn(rows), shown[0])).toEqual([shown]);
  });

  test("a row of a report that lost a figure", () => {
    const table = tableIn(plan(HOMES));
    const cell = { sheet: "Sheet1", row: 4, column: 1 };
    const uncertain = [
      { row: 4, name: "Parks", cell, written: ["0.1", "0.2"], reason: "It has 2 figures for 3 years." },
    ];
    expect(shownFor({ ...table, uncertain }, "year-uncertain")).toEqual([
      [
        "year-uncertain",
        "error",
        '"Parks" (0.1, 0.2): It has 2 figures for 3 years.',
        "The row takes part in no sum until somebody says in which years its figures stand.",
        "B5",
      ],
    ]);
  });

  test.each<[string, CheckId, SheetRows]>([
    [
      "a plan of one year has one basis",
      "basis-unknown",
      [
        ["Proposal", "2017/18 £m"],
        ["Travel", 0.1],
        ["Homes", 0.2],
      ],
    ],
    [
      "lines without an amount take no side",
      "sign-unknown",
      plan(["A1", "Travel", "TBC", "TBC"], ["A2", "Homes", 0, 0]),
    ],
    ["lines with figures alike are clear", "sign-unknown", plan(HOMES)],
    ["a figure of the column's own unit", "figure-has-own-unit", plan(["A1", "Travel", "£0.1m", 0.2], HOMES)],
    ["years in their order", "year-out-of-order", plan(HOMES)],
    [
      "a figure well below a hundred",
      "figure-in-wrong-unit",
      plan(["A1", "Travel", 99, 0.01], ["A2", "Homes", 0.01, 0.01]),
    ],
    ["settled amounts", "figure-in-doubt", plan(["A1", "Travel", "TBC", 0.2], HOMES)],
  ])("%s", (_what, check, rows) => {
    expect(shownFor(tableIn(rows), check)).toEqual([]);
  });

  test("what a heading leaves open is no longer asked about once the user has set the columns", () => {
    const table = tableIn([
      ["Proposal", dateCell(40_127, "10-Nov-09"), dateCell(41_223, "10-Nov")],
      ["Travel", 0.1, 0.1],
      ["Homes", 0.2, 0.2],
    ]);
    const choice = { id: "Sheet1", range: table.range, choice: {} };
    expect(shownFor(table, "columns-unclear")).toHaveLength(1);
    expect(shownFor({ ...table, choice }, "columns-unclear")).toEqual([]);
  });
});
