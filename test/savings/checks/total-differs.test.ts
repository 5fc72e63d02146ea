import { checkTable } from "../../../src/savings/checks/check-table";
import { addressesOf, foundIn, shownAs, tableIn } from "../../sheets";

describe("a total that is not what its lines add up to", () => {
  const rows = (total: unknown) => [
    ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
    ["A1", "Travel", shownAs(-0.6, "(0.600)"), shownAs(-0.6, "(0.600)")],
    ["A2", "Homes", shownAs(-1.397, "(1.397)"), shownAs(-1.4, "(1.400)")],
    [null, "Total", total as number, shownAs(-2, "(2.000)")],
  ];

  test("is named with both sums and the difference", () => {
    const [finding, ...others] = foundIn(rows(shownAs(-1.847, "(1.847)")), "total-differs");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      message: '"Total" states -£1.847m for 2017/18; its 2 lines add up to -£1.997m, a difference of £0.150m.',
    });
    expect(addressesOf(finding)).toEqual(["C4"]);
  });

  test.each([
    ["agrees", shownAs(-1.997, "(1.997)"), 0],
    ["differs by what rounding explains", shownAs(-1.998, "(1.998)"), 0],
    ["differs by just more", shownAs(-1.999, "(1.999)"), 1],
    ["is stated more coarsely", shownAs(-2, "(2.0)"), 0],
    ["has the wrong sign", shownAs(1.997, "1.997"), 1],
    ["is n/a", "n/a", 0],
    ["is text that agrees", "(1.997)", 0],
    ["is text that differs", "(1.847)", 1],
  ])("when it %s: %p", (_what, total, count) => {
    expect(foundIn(rows(total), "total-differs")).toHaveLength(count);
  });

  test("a section's total is compared with its section, also when it is wrong", () => {
    const [finding] = foundIn(
      [
        ["Ref", "Proposal", "Saving £000"],
        ["A1", "Travel", 100],
        ["A2", "Homes", 250],
        [null, "Total", 380],
        ["B1", "Parks", 9_000],
        [null, "Total", 9_000],
      ],
      "total-differs",
    );
    expect(finding?.message).toBe('"Total" states £380,000; its 2 lines add up to £350,000, a difference of £30,000.');
  });

  test("thirds of a pound that are stored in full add up to their pound", () => {
    const third = shownAs(100 / 3, "33.3333333");
    expect(
      foundIn(
        [
          ["Ref", "Proposal", "Saving £"],
          ["A1", "a", third],
          ["A2", "b", third],
          ["A3", "c", third],
          [null, "Total", shownAs(100, "100.00")],
        ],
        "total-differs",
      ),
    ).toEqual([]);
  });

  test("a grand total that is wrong is compared with every line, however close it comes to a section", () => {
    const [finding] = foundIn(
      [
        ["Ref", "Proposal", "Saving £000"],
        ["A1", "Travel", 100],
        [null, "Sub-total", 100],
        ["B1", "Parks", 450],
        [null, "Total", 460],
      ],
      "total-differs",
    );
    expect(finding?.message).toBe('"Total" states £460,000; its 2 lines add up to £550,000, a difference of £90,000.');
  });

  test("a total of one line, and one without a label, are named by what they are", () => {
    const table = tableIn([
      ["Ref", "Proposal", "Saving £000"],
      ["A1", "Travel", 100],
      ["A2", "Homes", 250],
      [null, "Total", 380],
    ]);
    const totals = table.totals.map((total) => ({ ...total, label: "", lineRows: [1] }));
    expect(checkTable({ ...table, totals }).map(({ message }) => message)).toEqual([
      "The total in row 4 states £380,000; its 1 line adds up to £350,000, a difference of £30,000.",
    ]);
  });

  test("a sentence that differs from its list is a warning", () => {
    const [finding] = foundIn(
      [["Savings of £144,000 so far, detailed below"], ["£38,000", "saved on travel"], ["£20,000", "saved on homes"]],
      "list-differs-from-text",
    );
    expect(finding).toMatchObject({
      severity: "warning",
      message:
        '"Savings of £144,000 so far, detailed below" states £144,000; its 2 lines add up to £58,000, a difference of £86,000.',
    });
    expect(addressesOf(finding)).toEqual(["A1"]);
  });
});
