import { beginnings, titleKey, titleOf, titleReader, withoutBrackets } from "../../../src/savings/panel/line-title";

describe("the parts of a line as it is shown", () => {
  test.each([
    ["CH4 17+  Family support (New)", "CH4 17+", "Family support", "New", "CH4 17+", "Family support (New)"],
    ["CH4 17+", "CH4  17+", "", "", "CH4 17+", ""],
    ["Family support", null, "Family support", "", null, "Family support"],
    ["Family support", "", "Family support", "", null, "Family support"],
    ["CH41 Family support", "CH4", "Family support", "", "CH4", "CH41 Family support"],
  ])("of %j with the code %j", (shown, code, name, type, ownCode, rest) => {
    const whole = shown.replace(/ {2}/u, " ");
    expect(titleOf({ shown, code, name: ` ${name}`, type })).toEqual({ shown: whole, code: ownCode, rest, name, type });
  });

  test("its key leaves out spaces, letter case and the number of its row", () => {
    expect(titleKey(" Family  SUPPORT, row 12 ")).toBe("family support, row");
  });
});

describe("a title as it stands on the sheet", () => {
  const read = titleReader([
    titleOf({ shown: "Lot 7 Bins (Efficiency)", code: "Lot 7", name: "Bins", type: "Efficiency" }),
    titleOf({ shown: "Parks", code: null, name: "Parks", type: "" }),
  ]);

  test.each([
    ["CH4 17+ Travel (New)", "CH4 17+", "Travel", "New"],
    ["CH4 17+ Travel (existing)", "CH4 17+", "Travel", "existing"],
    ["Travel (Efficiency)", null, "Travel", "Efficiency"],
    ["Travel (by bus)", null, "Travel (by bus)", ""],
    ["Travel (New) home", null, "Travel (New) home", ""],
    ["LOT  7 Bins", "LOT 7", "Bins", ""],
    ["Lot 8 Bins", null, "Lot 8 Bins", ""],
    ["Parks", null, "Parks", ""],
    ["", null, "", ""],
  ])("%j has the code %j, the name %j and the type %j", (shown, code, name, type) => {
    expect(read(shown)).toMatchObject({ code, name, type });
  });

  test("is read with single spaces, and what follows its code apart", () => {
    expect(read(" CH4 17+  Travel (New) ")).toEqual({
      shown: "CH4 17+ Travel (New)",
      code: "CH4 17+",
      rest: "Travel (New)",
      name: "Travel",
      type: "New",
    });
  });

  test("is taken apart after each of its first six words", () => {
    expect(beginnings("a b c d e f g h").map(({ start, rest }) => `${start}|${rest}`)).toEqual([
      "a|b c d e f g h",
      "a b|c d e f g h",
      "a b c|d e f g h",
      "a b c d|e f g h",
      "a b c d e|f g h",
      "a b c d e f|g h",
    ]);
  });

  test("loses the brackets at its end alone", () => {
    expect(["Travel (New)", "Travel (by bus) home", "Travel"].map(withoutBrackets)).toEqual([
      "Travel",
      "Travel (by bus) home",
      "Travel",
    ]);
  });
});
