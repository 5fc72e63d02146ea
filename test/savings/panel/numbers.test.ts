import { numbersOf } from "../../../src/savings/panel/numbers";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { words } from "./meeting";

const row = (ref: number | null, typed = "", isAsked = true): WrittenEnquiry => ({
  ref,
  rule: 8,
  table: "Savings",
  year: "",
  lines: [],
  text: "",
  words: words(typed),
  isAsked,
});

describe("the numbers that people know the questions by", () => {
  test.each<[string, readonly WrittenEnquiry[], readonly (number | null)[], readonly boolean[]]>([
    ["each has its own", [row(3), row(1)], [3, 1], [false, false]],
    ["of two alike the first keeps it", [row(3), row(3)], [3, null], [false, true]],
    ["of two alike the one with words keeps it", [row(3), row(3, "why?")], [null, 3], [true, false]],
    ["of two with words the first keeps it", [row(3, "what?"), row(3, "why?")], [3, null], [false, true]],
    ["a question keeps it before one no longer asked", [row(3, "", false), row(3)], [null, 3], [true, false]],
    [
      "what is no number is none",
      [row(null), row(0), row(1.5), row(-2)],
      [null, null, null, null],
      [false, false, false, false],
    ],
    [
      "one that the add-in never gave is none",
      [row(1_000_000_001), row(1_000_000_000)],
      [null, 1_000_000_000],
      [false, false],
    ],
  ])("%s", (_what, rows, own, copies) => {
    const numbers = numbersOf(rows);
    expect(rows.map(numbers.ownOf)).toEqual(own);
    expect(rows.map(numbers.isCopy)).toEqual(copies);
  });

  test("go on above the highest that there is", () => {
    const numbers = numbersOf([row(3), row(7, "", false), row(5)]);
    expect([numbers.next(), numbers.next()]).toEqual([8, 9]);
    expect(numbersOf([]).next()).toBe(1);
  });
});
