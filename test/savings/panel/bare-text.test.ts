import { bareText, hasFigures, wordingOf } from "../../../src/savings/panel/bare-text";
import type { LineTitle } from "../../../src/savings/panel/line-title";

const DAY: LineTitle = {
  shown: "A1 Day services (New)",
  code: "A1",
  rest: "Day services (New)",
  name: "Day services",
  type: "New",
};
const NAMELESS: LineTitle = { shown: "row 4", code: null, rest: "row 4", name: "", type: "" };

describe("a question without what names its lines", () => {
  test.each([
    ["A1 Day services (New) grows to £0.1m.", "• grows to £0.1m."],
    ["A1 (New) grows to £0.1m.", "• (new) grows to £0.1m."],
    ['"Day services (New)" and "Day services" grow.', '"•" and "•" grow.'],
    ["A12 and BA1 stand beside A1.", "a12 and ba1 stand beside •."],
    ["A1, A1", "•, •"],
    ["A1A1", "a1a1"],
    ["The lines of  rows 12\nand row 3.", "the lines of row and row."],
    ["Nothing of it", "nothing of it"],
  ])("%j is %j", (text, bare) => {
    expect(bareText(text, [DAY])).toBe(bare);
  });

  test("leaves out a row that stands for a line without code and name", () => {
    expect(bareText("Row 9 saves £1m.", [NAMELESS])).toBe("row saves £1m.");
    expect(bareText("A1 saves.", [])).toBe("a1 saves.");
  });

  test("takes the longest title first, so that no part of it is left", () => {
    const both: LineTitle[] = [
      { shown: "Day", code: null, rest: "Day", name: "Day", type: "" },
      { shown: "Day care", code: null, rest: "Day care", name: "Day care", type: "" },
    ];
    expect(bareText("Day care and Day", both)).toBe("• and •");
    expect(bareText("Day care and Day", both.toReversed())).toBe("• and •");
  });

  test.each([
    ["grows to £1", true],
    ["37.0% of the plan", true],
    ["12% of it", true],
    ["1,234 places", true],
    ["2 lines", false],
    ["says TBC.", false],
    ["the £ and the %", false],
  ])("%j has figures: %p", (bare, has) => {
    expect(hasFigures(bare)).toBe(has);
  });

  test.each([
    ["total states £1.2m; its 5 lines", "total states £#; its # lines"],
    ["£1,234.50 in 2017/18", "£# in #"],
    ["£5 more", "£# more"],
    ["12 months", "# months"],
  ])("%j has the wording %j", (bare, wording) => {
    expect(wordingOf(bare)).toBe(wording);
  });
});
