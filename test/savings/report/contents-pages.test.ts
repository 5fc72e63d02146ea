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
