import { regularCellTables } from "../../../src/savings/report/regular-cells";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenRows } from "./cells";

/** The tables of rows that have a line with a bar for each cell; other lines stand as they are. */
const found = (...rows: string[]) => {
  const lines = rows.flatMap((row) =>
    row.includes("|") ? row.split("|").map((cell) => [cell, true]) : [[row, false]],
  );
  const read = lines.map(([text, isCell], at) => ({
    ...textLine(String(text), at),
    ...(isCell === true && { isCell }),
  }));
  return regularCellTables(read).map((table) => [table.from, table.to, ...writtenRows(table.rows)]);
};
const tableOf = (...rows: string[]) => found(...rows).flatMap((table) => table.slice(2));

const HEADING = "Proposal|2017/18|2018/19";
const BODY = ["Homes|5|6", "Parks|7|8"];

describe("a table of regular cells", () => {
  test("reaches from its heading to its last row", () => {
    expect(found("Plan", "", HEADING, ...BODY, "End")).toEqual([[2, 11, HEADING, ...BODY]]);
  });

  test("knows where it begins, whatever empty cells stand before it", () => {
    expect(found("||", HEADING, ...BODY)).toEqual([[3, 12, HEADING, ...BODY]]);
    const read = ["Plan", "", ...[HEADING, ...BODY].flatMap((row) => row.split("|"))];
    const lines = read.map((text, at) => ({ ...textLine(text, at + 5), ...(at > 1 && { isCell: true }) }));
    expect(regularCellTables(lines)[0]?.rows[0]?.cells[0]?.line).toBe(7);
  });

  test("has no heading behind which the name of its first row would be another", () => {
    const heading = ["Ref||£000|", "||2026/27|2027/28"];
    const rows = ["Fewer vans||40|55", "Depot shared|B|120|130", "Night lights|C|15|15"];
    expect(tableOf("Savings", "", ...heading, ...rows)).toEqual(["Ref||£000 2026/27|2027/28", ...rows]);
  });

  test("may have three names of sections right under its heading, and no more", () => {
    const names = ["Adults||", "Care||", "Homes||"];
    expect(tableOf(HEADING, ...names, ...BODY)).toHaveLength(6);
    expect(tableOf(HEADING, ...names, "Beds||", ...BODY)).toEqual([]);
  });

  test("is followed by another with a heading of its own", () => {
    const first = [HEADING, ...BODY, "Fees|1|2", "Rents|3|4"];
    const second = ["Proposal|2019/20|2020/21", ...BODY];
    expect(found(...first, ...second)).toEqual([
      [0, 15, ...first],
      [15, 24, ...second],
    ]);
  });

  test.each<[string, string[]]>([
    [
      "has two columns of words, and words behind its figures",
      ["Ref|Proposal|2017/18|RAG", "A1|Homes|5|Red", "A2|Parks|7|Red", "A3|Fees|8|Red", "A4|Rents|9|"],
    ],
    ["has names of sections right under its heading", [HEADING, "Adults||", "Care||", ...BODY]],
    ["ends in the middle of a row", [HEADING, ...BODY, "Fees|1"]],
    ["has a long label", [`Proposal|2017/18 ${"a".repeat(52)}|2018/19`, ...BODY]],
  ])("%s", (_what, rows) => {
    expect(tableOf(...rows)).toEqual(rows.map((row) => row.replace(/\|+$/u, "")));
  });

  test.each<[string, string[], string]>([
    ["with a unit under each year", [HEADING, "|£000|£000"], "Proposal|2017/18 £000|2018/19 £000"],
    ["with words over half of the years", ["Service|Budget|", HEADING], "Service Proposal|Budget 2017/18|2018/19"],
    ["with words over the years alone", ["|Budget|Budget", HEADING], "Proposal|Budget 2017/18|Budget 2018/19"],
    ["with an empty row under it", [HEADING, "||"], HEADING],
    ["with an empty row over it", ["||", HEADING], HEADING],
    ["of four rows", ["|a|a", "|b|b", "|c|c", HEADING], "Proposal|a b c 2017/18|a b c 2018/19"],
    ["and not of a fifth", ["|x|x", "|a|a", "|b|b", "|c|c", HEADING], "Proposal|a b c 2017/18|a b c 2018/19"],
    ["and not of a title", ["Savings of the plan||", HEADING], HEADING],
    ["and not of the name of a plan", ["The plan of May||", HEADING], HEADING],
    ["and not of the name of a plan, behind another cell", ["|", "The plan of May||", HEADING], HEADING],
    ["and not of a status headed over its names", ["Status|a|b", HEADING], HEADING],
    ["and not of a paragraph over it", [`${"a".repeat(61)}|b|c`, HEADING], HEADING],
    ["and not of figures over it", ["Budget|90|80", HEADING], HEADING],
    ["and not of amounts headed over its names", ["Savings £000|a|b", HEADING], HEADING],
    ["and not of a budget over its names", ["Base budget|a|b", HEADING], HEADING],
  ])("has a heading %s", (_what, heading, expected) => {
    expect(tableOf(...heading, ...BODY)).toEqual([expected, ...BODY]);
  });

  test.each<[string, string]>([
    ["units alone", "Proposal|£000|£000"],
    ["a unit over one of its figures", "Proposal|2017/18|£000"],
    ["words that head no figures", "Proposal|North|South"],
  ])("has no heading of %s", (_what, heading) => {
    expect(found(heading, ...BODY)).toEqual([]);
  });
});
