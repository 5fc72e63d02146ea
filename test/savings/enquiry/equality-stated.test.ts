import { cellAddress } from "../../../src/savings/address";
import { equalityStated } from "../../../src/savings/enquiry/equality-stated";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";
import { asked, list } from "./asking";

/** Where a paper names an equality impact assessment for all of its lines, or for those of some rows. */
function stated(rows: SheetRows, ofRows?: readonly number[]): string[] | "not stated" {
  const table = tableIn(rows);
  const lines = table.lines.filter(({ row }) => ofRows?.includes(row) ?? true);
  const found = equalityStated(lines, table);
  return found.kind === "stated" ? found.where.map(cellAddress) : found.kind;
}

describe("an equality impact assessment", () => {
  const under = (heading: string, first: string | number, second: string | number) => [
    ["Savings"],
    ["Proposal", heading, "Saving £000"],
    ["Mental health", first, 10],
    ["Parks", second, 20],
  ];

  test.each<[string, SheetRows, string[] | "not stated"]>([
    ["in the words of every line", list(["Homes (EIA 12)", 10], ["Parks, equality analysis done", 20]), ["A3", "A4"]],
    ["in a column of its own", under("EIA", "Yes", "Completed"), ["B3", "B4"]],
    ["by its number", under("EIA ref", 12, "No. 13"), ["B3", "B4"]],
    ["by what it found", under("Equality impact", "No adverse impact", "Low"), ["B3", "B4"]],
    ["in a column of comments", under("Comments", "EqIA attached", "See EqIA"), ["B3", "B4"]],
    [
      "in a note to every line",
      [...list(["Homes", "10 ¹"], ["Parks", "20 ¹"]), ["¹ Equality impact assessed."]],
      ["A5"],
    ],
    ["in a note to no line", [...list(["Homes", 10], ["Parks", 20]), ["Note: EIAs are in appendix 2."]], ["A5"]],
    ["in a sentence about the table", [["Savings"], ["The equality impact assessment of £30,000 of savings is in annex B."], ...list(["Homes", 10], ["Parks", 20]).slice(1)], ["A2"]], // oxfmt-ignore
    ["in a sentence under it", [...list(["Homes", 10], ["Parks", 20]), [], ["An EIA of these £30,000 is in annex B."]], ["A6"]], // oxfmt-ignore
    ["in the title", [["Savings and equality impact"], ...list(["Homes", 10]).slice(1)], ["A2"]],
  ])("is stated %s", (_how, rows, expected) => {
    expect(stated(rows)).toEqual(expected);
  });

  test.each<[string, SheetRows]>([
    ["where nothing names it", list(["Homes", 10], ["Parks", 20])],
    ["where a sentence of one line of two names it", list(["Homes", 10], ["Parks save £20,000 (EIA 12)", 20])],
    ["where the first line of two alone has such a sentence", list(["Homes save £10,000 (EIA 12)", 10], ["Parks", 20])],
    ["where a note to every line is of something else", [...list(["Homes", "10 ¹"], ["Parks", "20 ¹"]), ["¹ Agreed."]]],
    ["where a note to no line is of something else", [...list(["Homes", 10], ["Parks", 20]), ["Note: See annex B."]]],
    ["where one line of two names it", list(["Homes (EIA 12)", 10], ["Parks", 20])],
    ["where a note to one line names it", [...list(["Homes", "10 ¹"], ["Parks", 20]), ["¹ See the EIA."]]],
    ["where the text says that there is none", list(["Homes, without an EIA", 10])],
    ["where its column says no", under("EIA", "Yes", "No")],
    ["where its column says that it is not done", under("EIA", "Not yet started", "Yes")],
    ["where its column says TBC or n/a", under("EIA", "TBC", "n/a")],
    ["where its column is empty", under("EIA", "", "Yes")],
    ["where its column tells only whether one is needed", under("EIA required?", "Yes", "Yes")],
    ["where an officer for equalities leads", under("Equalities lead", "Head of Homes", "Head of Parks")],
  ])("is not stated %s", (_when, rows) => {
    expect(stated(rows)).toBe("not stated");
  });

  test.each([
    ["Done"],
    ["12"],
    ["No. 12"],
    ["No 12"],
    ["No impact"],
    ["No adverse effects, no issues"],
    ["No issue"],
    ["No concern"],
    ["Nottingham has it"],
    ["Nominal"],
    ["Nationally assessed"],
  ])("is named under its heading by %j", (written) => {
    expect(stated(under("EIA", written, "Yes"))).toEqual(["B3", "B4"]);
  });

  test.each([
    ["-"],
    ["n"],
    ["N."],
    ["0"],
    ["Nil"],
    ["None"],
    ["n/a"],
    ["NA"],
    ["N/A at this stage"],
    ["tba"],
    ["TBD in May"],
    ["(not started)"],
    ["Pending"],
    ["Outstanding"],
    ["Awaited"],
    ["To be done"],
    ["To follow"],
    ["Required"],
    ["Needed"],
    ["No"],
    ["No, in May"],
  ])("is not named under its heading by %j", (written) => {
    expect(stated(under("EIA", written, "Yes"))).toBe("not stated");
  });

  test("is looked for with the lines that are asked about alone", () => {
    expect(stated(under("EIA", "Yes", "No"), [2])).toEqual(["B3"]);
    expect(stated(under("EIA", "Yes", "No"), [3])).toBe("not stated");
  });

  test("of no lines at all is stated only with the table", () => {
    expect(stated(under("EIA", "Yes", "Yes"), [])).toBe("not stated");
    expect(stated([["Savings (EIA attached)"], ...list(["Homes", 10]).slice(1)], [])).toEqual(["A2"]);
  });

  test.each([
    ["says yes", "Yes", 0],
    ["says no", "No", 1],
    ["is empty", "", 1],
  ])("line of enquiry 24 heeds a column that %s", (_what, written, times) => {
    expect(asked(24, under("EIA", written, "Yes"))).toHaveLength(times);
  });
});
