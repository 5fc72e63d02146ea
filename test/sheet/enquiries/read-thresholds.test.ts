import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { askedWhen, THRESHOLD_NAMES } from "../../../src/savings/summary/threshold-words";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { sheetWith, typeInto } from "./left-by-people";
import { placeOf } from "./papers";

/** What is read back of the thresholds. */

test("every threshold's words are its own, and name no figure that a cell beside them holds", () => {
  const words = THRESHOLD_NAMES.map(askedWhen);
  expect(new Set(words).size).toBe(Object.keys(DEFAULT_THRESHOLDS).length);
  for (const each of words) expect(each).toMatch(/^[A-Z]\D*\bthis (?:share|many times|many years)\b\D*$/u);
});

describe("thresholds", () => {
  const ofLargestLine = (value: string | number | boolean) => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "The largest line above this share of the plan");
    typeInto(cells, { row, column: 5 }, value);
    return { read: readEnquiries(cells), cell: `F${row + 1}` };
  };

  test("that were changed are used", () => {
    expect(ofLargestLine(0.3).read).toMatchObject({ thresholds: { largestLine: 30, topThree: 60 }, problems: [] });
    expect(ofLargestLine(0.07).read.thresholds.largestLine).toBe(7);
  });

  test.each([
    ["a quarter", "not a number"],
    ["", "not a number"],
    [true, "not a number"],
    [-0.1, "below nought"],
    [30, "over 1000%"],
  ])("of %j cannot be used, which is said with the cell", (value, problem) => {
    const { read, cell } = ofLargestLine(value);
    expect(read.problems).toEqual([`The threshold in ${cell} is ${problem}, so 25% is used.`]);
    expect(read.thresholds).not.toHaveProperty("largestLine");
    expect(read.thresholds.topThree).toBe(60);
  });

  test("are as they were where their column was deleted", () => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "Asks when");
    typeInto(cells, { row, column: 5 }, "");
    expect(readEnquiries(cells)).toMatchObject({ thresholds: {}, problems: [] });
  });

  test("are known by nothing where number and line of enquiry say different things", () => {
    const cells = sheetWith();
    const place = placeOf(cells, "The largest line above this share of the plan");
    typeInto(cells, place, "Largest");
    typeInto(cells, { ...place, column: place.column + 1 }, "7 One year's step");
    typeInto(cells, { ...place, column: 5 }, 0.35);
    expect(readEnquiries(cells).thresholds).not.toHaveProperty("largestLine");
  });

  test("stand in their first row where somebody copied it", () => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "The largest line above this share of the plan");
    for (const grid of [cells.values, cells.formulas]) grid.splice(row + 1, 0, [...(grid[row] ?? [])]);
    typeInto(cells, { row, column: 5 }, 0.35);
    expect(readEnquiries(cells).thresholds.largestLine).toBe(35);
  });

  test("are known by their number where their words were typed over", () => {
    const cells = sheetWith();
    const place = placeOf(cells, "The largest line above this share of the plan");
    typeInto(cells, place, "Largest");
    typeInto(cells, { ...place, column: 5 }, 0.35);
    expect(readEnquiries(cells).thresholds.largestLine).toBe(35);
  });
});
