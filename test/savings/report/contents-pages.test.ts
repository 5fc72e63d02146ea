import { withoutContents } from "../../../src/savings/report/contents-pages";
import { textLine } from "../../../src/savings/report/text-line";

const without = (...lines: string[]) => withoutContents(lines.map(textLine)).map(({ text }) => text);
const dotted = (...numbers: number[]) => numbers.map((number) => `Part of it ........ ${number}`);
const words = (count: number) => Array.from({ length: count }, () => "Part of it");

describe("the numbers of pages in a list of contents", () => {
  test.each([
    ["under its heading", "CONTENTS"],
    ["under the word for them", "                 Page"],
    ["under a heading in a sentence's letters", "Table of contents:"],
  ])("are left out %s", (_where, heading) => {
    expect(without(heading, "", ...dotted(3, 3, 12), "Savings", "of all", ...dotted(40))).toEqual([
      heading,
      "",
      ...words(3),
      "Savings",
      "of all",
      "Part of it",
    ]);
  });

  test.each([
    ["of both", "Contents            Page", true],
    ["of pages", "Page no.", true],
    ["of pages, shortened", "P. No", true],
    ["of their numbers", "Page number", true],
    ["between dashes", "- Contents -", true],
    ["that goes on", "Contents of the fund", false],
    ["that speaks of pages", "Web page", false],
  ])("are left out under a heading %s, or stay", (_what, heading, isHeading) => {
    expect(without(heading, ...dotted(3, 5, 8)).slice(1)).toEqual(isHeading ? words(3) : dotted(3, 5, 8));
  });

  test("are left out as far below the heading as four lines", () => {
    expect(without("Contents", "a", "b", "c", ...dotted(3, 5, 8)).slice(4)).toEqual(words(3));
  });

  test("are left out with blank lines and two others between them", () => {
    expect(without("Contents", ...dotted(3), "", "", "", "", ...dotted(5), "a", "b", ...dotted(8)).filter((text) => text !== "")).toEqual(["Contents", "Part of it", "Part of it", "a", "b", "Part of it"]); // oxfmt-ignore
  });

  test.each([
    ["dots with blanks between them", "Part of it . . . . . . 3", "Part of it"],
    ["dots right behind the words", "Part of it....3", "Part of it"],
    ["three dots", "Part of it ... 3", "Part of it ... 3"],
    ["numbers of thousands", "Part of it ........ 1,250", "Part of it ........ 1,250"],
    ["numbers of four digits", "Part of it ........ 1250", "Part of it ........ 1250"],
    ["words behind the numbers", "Part of it ........ 3 pages", "Part of it ........ 3 pages"],
  ])("with %s", (_what, line, expected) => {
    expect(without("Contents", ...Array.from({ length: 3 }, () => line)).slice(1)).toEqual(
      Array.from({ length: 3 }, () => expected),
    );
  });

  test("are left out without a heading where they are many", () => {
    expect(without(...dotted(3, 5, 12, 19, 27, 33))).toEqual(words(6));
  });

  test.each([
    ["where nothing heads them and they are few", dotted(3, 5, 12, 19, 27)],
    ["where they do not count up", ["Contents", ...dotted(3, 12, 5)]],
    ["where two stand together", ["Contents", ...dotted(3, 12)]],
    ["where they come to a total", ["Page", ...dotted(3, 5, 8), "Total ........ 16"]],
    ["where no dots lead to them", ["Contents", "Homes 3", "Parks 5", "Roads 8"]],
    ["where many lines stand between them", ["Contents", ...dotted(3, 5), "a", "b", "c", ...dotted(8)]],
    ["where the heading is far above", ["Contents", "a", "b", "c", "d", ...dotted(3, 5, 8)]],
  ])("stay %s", (_where, lines) => {
    expect(without(...lines)).toEqual(lines);
  });
});
