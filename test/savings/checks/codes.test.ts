import { checkTable } from "../../../src/savings/checks/check-table";
import type { SheetCell } from "../../sheets";
import { addressesOf, dateCell, foundIn, tableIn } from "../../sheets";

const rowsWith = (...codes: SheetCell[]) => [
  ["Ref", "Proposal", "Type", "Saving £m"],
  ...codes.map((code, index) => [code, `Proposal ${index + 1}`, "New", 0.1]),
];

describe("a line without a code", () => {
  test("is named where half the lines or more have one", () => {
    const [finding, ...others] = foundIn(rowsWith("A1", null), "code-missing");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      message: '"Proposal 2" (New) has no code; 1 of the table\'s 2 lines have one.',
    });
    expect(addressesOf(finding)).toEqual(["A3"]);
  });

  test.each([
    ["fewer have one", rowsWith("A1", null, null)],
    ["all have one", rowsWith("A1", "A2")],
    ["none has one", rowsWith(null, null)],
  ])("is not where %s", (_what, rows) => {
    expect(foundIn(rows, "code-missing")).toEqual([]);
  });
});

describe("a code unlike the others", () => {
  test("is named with the pattern that they share", () => {
    const [finding, ...others] = foundIn(
      rowsWith("CH1 17+", "CH2 17+", "CH3 17+", "CH4 17+", "CH-5"),
      "code-malformed",
    );
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "CH-5 is not written like the other codes, which follow A9 9+ (A for letters, 9 for digits).",
    );
    expect(addressesOf(finding)).toEqual(["A6"]);
  });

  test.each([
    ["they share none", rowsWith("A1", "B-2", "C/3", "D.4")],
    ["a compound is made of codes alike", rowsWith("CH1 17+", "CH2 17+", "CH3 17+", "CH4 17+ / MIA3 16+")],
  ])("is none where %s", (_what, rows) => {
    expect(foundIn(rows, "code-malformed")).toEqual([]);
  });

  test("is measured by the pattern that the user sets", () => {
    const codePattern = { value: "A-9", evidence: "You set this.", decidedBy: "user", cells: [] } as const;
    const table = { ...tableIn(rowsWith("A1", "A2", "A-3")), codePattern };
    const found = checkTable(table).filter((finding) => finding.check === "code-malformed");
    expect(found.map(({ message }) => message)).toEqual([
      "A1 does not follow the pattern that you set, A-9 (A for letters, 9 for digits).",
      "A2 does not follow the pattern that you set, A-9 (A for letters, 9 for digits).",
    ]);
  });

  test("may be a date, which is an error of its own", () => {
    const [finding] = foundIn(rowsWith("10/12A", dateCell(41_223, "10-Nov"), "11/12A"), "code-is-date");
    expect(finding).toMatchObject({
      severity: "error",
      message: "The code in row 3 is the date 10-Nov: Excel turned what was typed into a date.",
    });
  });
});

describe("a code that stands twice", () => {
  const types = (first: string, second: string) => [
    ["Ref", "Proposal", "Type", "Saving £m"],
    ["CH4 17+", "Travel", first, 0.1],
    ["ch4  17+", "Homes", second, 0.1],
  ];

  test("is named with its rows, whatever its spaces and letter case", () => {
    const [finding] = foundIn(types("New", "New"), "code-repeated");
    expect(finding).toMatchObject({ severity: "warning", message: "CH4 17+ (New) stands on rows 2 and 3." });
    expect(addressesOf(finding)).toEqual(["A2", "A3"]);
  });

  test("may rightly have a New and an Existing line", () => {
    expect(foundIn(types("New", "Existing"), "code-repeated")).toEqual([]);
  });

  test("is another code when its digits differ", () => {
    expect(foundIn(rowsWith("A1", "A01"), "code-repeated")).toEqual([]);
  });
});
