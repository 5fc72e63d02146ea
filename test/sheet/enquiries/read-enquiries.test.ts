import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { NO_WORDS } from "../../../src/savings/panel/words";
import type { ReadEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { cellsUnder, insertRow, moveColumn, sheetWith, typeInto } from "./left-by-people";
import type { OpenCells } from "./papers";
import { placeOf } from "./papers";

/** What is read back of the questions after people worked on the sheet. */

const wordsByNumber = ({ enquiries }: ReadEnquiries) =>
  new Map(enquiries.map((row) => [row.ref, row.words.answer || row.words.comment]));

describe("a sheet that nobody touched", () => {
  const read = readEnquiries(sheetWith());

  test("names its questions, with their tables, years and lines", () => {
    const cliff = read.enquiries.find(({ rule }) => rule === 7);
    expect(cliff).toMatchObject({
      year: "2019/20",
      table: "Sheet1: Cumulative savings",
      isAsked: true,
      words: NO_WORDS,
    });
    expect(cliff?.lines).toContain("CH2 17+ Closure of a home (New)");
    expect(cliff?.text).toMatch(/^Savings rise by/u);
    expect(read.enquiries.map(({ ref }) => ref)).toEqual(read.enquiries.map((_row, index) => index + 1));
  });

  test("gives the thresholds back, and nothing to complain of", () => {
    expect(read).toMatchObject({ thresholds: DEFAULT_THRESHOLDS, problems: [], isReadable: true });
  });
});

describe("the panel's words come back", () => {
  const answered = () => sheetWith((_row, index) => ({ answer: `Answer ${index + 1}` }));
  const expected = wordsByNumber(readEnquiries(answered()));

  test.each<[string, (cells: OpenCells) => void]>([
    ["rows are inserted above", (cells) => { insertRow(cells, 0); insertRow(cells, 2); }], // oxfmt-ignore
    ["rows are left blank in between", (cells) => insertRow(cells, cellsUnder(cells, "Question", 3).row)],
    ["the answers are moved to the front", (cells) => moveColumn(cells, placeOf(cells, "Officer's answer").column, 0)],
    ["a column is deleted", (cells) => moveColumn(cells, placeOf(cells, "Measured").column, 99)],
    ["a question is typed over", (cells) => typeInto(cells, cellsUnder(cells, "Question"), "As agreed in June")],
    ["the apostrophes of the headings are curled", (cells) => typeInto(cells, placeOf(cells, "Officer's answer"), "Officer’s  answer")], // oxfmt-ignore
  ])("when %s", (_what, change) => {
    const cells = answered();
    change(cells);
    const read = readEnquiries(cells);
    expect(read.isReadable).toBe(true);
    expect(wordsByNumber(read)).toEqual(expected);
  });

  test("in the order in which the rows were sorted", () => {
    const cells = answered();
    const { row } = cellsUnder(cells, "Question");
    for (const grid of [cells.values, cells.formulas])
      grid.splice(row, expected.size, ...grid.slice(row, row + expected.size).reverse());
    expect([...wordsByNumber(readEnquiries(cells))]).toEqual([...expected].reverse());
  });

  test("without a number, where that was typed over", () => {
    const cells = answered();
    typeInto(cells, cellsUnder(cells, "No."), "see 4");
    expect(readEnquiries(cells).enquiries[0]).toMatchObject({ ref: null, rule: 4, words: { answer: "Answer 1" } });
  });

  test("twice, where a row was copied", () => {
    const cells = answered();
    const { row } = cellsUnder(cells, "Question");
    for (const grid of [cells.values, cells.formulas]) grid.splice(row + 1, 0, [...(grid[row] ?? [])]);
    expect(
      readEnquiries(cells)
        .enquiries.slice(0, 2)
        .map(({ ref }) => ref),
    ).toEqual([1, 1]);
  });

  test.each<[unknown, string | number | boolean, string | number, string]>([
    ["a number", 12, 12, "12"],
    ["a tick", true, "TRUE", "TRUE"],
    ["a formula", "in June", '="in "&R1C1', "in June"],
  ])("as text, where %s was typed", (_what, value, formula, shown) => {
    const cells = sheetWith();
    typeInto(cells, cellsUnder(cells, "Panel's comment"), value, formula);
    expect(readEnquiries(cells).enquiries[0]?.words.comment).toBe(shown);
  });

  test("as a date that is shown", () => {
    const cells = sheetWith();
    const place = cellsUnder(cells, "Officer's answer");
    typeInto(cells, place, 46_094);
    const texts = cells.values.map((row) => row.map(String));
    (texts[place.row] ?? [])[place.column] = "12-Mar";
    expect(readEnquiries({ ...cells, texts }).enquiries[0]?.words.answer).toBe("12-Mar");
  });
});

describe("a sheet is left alone", () => {
  const unreadable = (values: (string | number)[][]) => readEnquiries({ values, formulas: values }).isReadable;

  test("where it holds something and no headings of ours", () => {
    expect(unreadable([["Minutes of the panel"], ["Present", "all"]])).toBe(false);
  });

  test("where the questions have lost their headings", () => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "Question");
    for (const grid of [cells.values, cells.formulas]) grid.splice(row, 1);
    expect(readEnquiries(cells).isReadable).toBe(false);
  });

  test("but not where it is empty", () => {
    expect(unreadable([[""]])).toBe(true);
    expect(unreadable([])).toBe(true);
  });
});
