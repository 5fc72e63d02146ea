import type { SheetRows } from "../../sheets";
import { shownAs, tableIn } from "../../sheets";

/** Which of the lines around it a total stands for, where several may be meant. */

const heading = ["Ref", "Proposal", "Saving £m"];
const totalsOf = (...rows: SheetRows) =>
  tableIn([heading, ...rows]).totals.map(({ label, lineRows, agrees }) => [label, lineRows, agrees]);

test("of readings that only rounding makes right the closest is taken", () => {
  const rows = (first: [number, string], second: [number, string]) => [["A1", "Travel", shownAs(...first)], ["A2", "Homes", shownAs(2.2, "2.20")], [null, "Sub-total", shownAs(3.3, "3.3")], ["B1", "Parks", shownAs(...second)], ["B2", "Trees", shownAs(2.2, "2.20")]]; // oxfmt-ignore
  expect(totalsOf(...rows([1.06, "1.06"], [1.12, "1.12"]))).toEqual([["Sub-total", [4, 5], true]]);
  expect(totalsOf(...rows([1.12, "1.12"], [1.06, "1.06"]))).toEqual([["Sub-total", [1, 2], true]]);
});

test("rounding explains half of each last digit, and not a penny more", () => {
  const rows = (line: [number, string]) => [["A1", "Travel", shownAs(...line)], ["A2", "Homes", shownAs(2.22, "2.22")], [null, "Total", shownAs(3.3, "3.3")]]; // oxfmt-ignore
  expect(totalsOf(...rows([1.14, "1.14"]))).toEqual([["Total", [1, 2], true]]);
  expect(totalsOf(...rows([1.15, "1.15"]))).toEqual([["Total", [1, 2], false]]);
});

test("a sub-total may be of all lines before it, though another stands among them", () => {
  expect(totalsOf(["A1", "Travel", 1], [null, "Sub-total", 1], ["A2", "Homes", 2], [null, "Sub-total so far", 3], ["A3", "Parks", 5])).toEqual([["Sub-total", [1], true], ["Sub-total so far", [1, 3], true]]); // oxfmt-ignore
});

test("a total of the other sign is none of lines among which there are no costs", () => {
  expect(totalsOf(["A1", "Travel", 1], ["A2", "Homes", 2], [null, "Total", -3])).toEqual([["Total", [1, 2], false]]);
});

test("a second sub-total under the same lines is compared with all before it", () => {
  expect(totalsOf(["A1", "Travel", 10], ["A2", "Homes", 20], [null, "Sub-total", 30], [null, "Sub-total so far", 45])).toEqual([["Sub-total", [1, 2], true], ["Sub-total so far", [1, 2], false]]); // oxfmt-ignore
});
