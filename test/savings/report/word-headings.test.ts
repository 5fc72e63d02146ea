import { headsCodes, HEADS_WORDS } from "../../../src/savings/report/word-headings";

describe("a cell heads a column of codes", () => {
  test.each([
    "Ref",
    "REFS",
    "Reference",
    "References",
    "Code",
    "No.",
    "Number",
    "ID",
    "Item",
    "Item No",
    "Ref. No.",
    "Ref no.",
  ])("%s", (text) => {
    // oxfmt-ignore
    expect(headsCodes(text)).toBe(true);
  });

  test.each(["", "Reform", "Ref and proposal", "Items sold", "Coded", "Our ref", "Notes"])("but not %j", (text) => {
    expect(headsCodes(text)).toBe(false);
  });
});

describe("a label by itself heads a column of words", () => {
  test.each([
    "Savings ref",
    "Proposal title",
    "Budget area",
    "Service",
    "Unique ID",
    "Brief description",
    "Ref. no.",
    "Details",
    "NEW OR EXISTING SAVINGS",
    "New/existing",
  ])("%s", (text) => {
    // oxfmt-ignore
    expect(HEADS_WORDS.test(text)).toBe(true);
  });

  test.each(["Proposal to close a depot", "The service", "Savings", "Titles held", "Option"])("but not %s", (text) => {
    expect(HEADS_WORDS.test(text)).toBe(false);
  });
});
