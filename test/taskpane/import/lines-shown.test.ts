import { linesShown } from "../../../src/taskpane/import/lines-shown";

describe("the lines of a report that stand in the page", () => {
  test.each([
    ["a short report is there whole", 40, 1, 1, 40],
    ["so is one of thousands of lines", 6_000, 6_000, 1, 6_000],
    ["of a very long one its beginning is, at first", 100_000, 1, 1, 3_000],
    ["then the lines around the one that is marked", 100_000, 50_500, 48_001, 53_000],
    ["which stay the same from line to line", 100_000, 50_501, 48_001, 53_000],
    ["and at last its end", 6_001, 6_001, 4_001, 6_001],
  ])("%s", (_what, count, around, from, to) => {
    expect(linesShown(count, around)).toEqual({ from, to, isPart: from > 1 || to < count });
  });
});
