import { checkTable } from "../../../src/savings/checks/check-table";
import { addressesOf, foundIn, tableIn } from "../../sheets";

describe("a table's findings", () => {
  const table = tableIn([
    ["Ref", "Savings proposal", "2017/18", "2018/19"],
    ["A1", "Travel", "TBC", "0.2"],
    ["A2", "Homes", "#REF!", 0.3],
    [null, "Parks", 0.1, 0.1],
    [null, "Total", 0.1, 0.9],
  ]);

  test("come the weightiest first", () => {
    const weights = checkTable(table).map((finding) => ["error", "warning", "note"].indexOf(finding.severity));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights)).toEqual(new Set([0, 1, 2]));
  });

  test("each have a sentence, a reason and the cells they rest on", () => {
    for (const finding of checkTable(table)) {
      expect(finding.message).toMatch(/[.?]$/u);
      expect(finding.why).toMatch(/\.$/u);
      expect(finding.cells.length).toBeGreaterThan(0);
    }
  });

  test("are none where all is well", () => {
    const sound = tableIn([
      ["Cumulative savings"],
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Travel", 0.1, 0.2],
      ["A2", "Homes", 0.2, 0.2],
      [null, "Total", 0.3, 0.4],
    ]);
    expect(checkTable(sound)).toEqual([]);
  });
});

describe("a table whose unit nobody names", () => {
  const rows = (heading: string) => [
    ["Proposal", heading],
    ["Travel", 1],
  ];

  test("is asked about, with the headings of its figures", () => {
    const [finding] = foundIn(rows("Saving"), "unit-unknown");
    expect(finding).toMatchObject({
      severity: "error",
      message: 'Are the figures of "Sheet1" in £m, £000 or £? No heading, units row, title or figure names a unit.',
    });
    expect(addressesOf(finding)).toEqual(["B1"]);
  });

  test("is not asked about where its heading does", () => {
    expect(foundIn(rows("Saving £000"), "unit-unknown")).toEqual([]);
  });
});
