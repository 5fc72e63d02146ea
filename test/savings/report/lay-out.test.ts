import { layOut } from "../../../src/savings/report/lay-out";
import type { Placement } from "../../../src/savings/report/laid-out";
import { reportOfText } from "../../../src/savings/report/report";
import { writtenRows } from "./cells";

const rowsOf = (cells: ReturnType<typeof layOut>["rows"]) => writtenRows(cells.map((row) => ({ cells: row })));
const textOf = (...lines: string[]) => reportOfText("paper.txt", lines.join("\n"));

describe("a report laid out as a sheet", () => {
  test("has a gap for however many blank lines, and cells as wide as its widest row", () => {
    const laid = layOut(textOf("Plan", "", "", "", "Proposal\t2017/18\t2018/19", "Homes\t5\t6", "", "End"));
    expect(rowsOf(laid.rows)).toEqual(["Plan", "", "Proposal|2017/18|2018/19", "Homes|5|6", "", "End"]);
    expect(laid.grid).toMatchObject({ sheet: "paper.txt", row: 0, column: 0 });
    expect(laid.grid.values.slice(0, 3)).toEqual([
      ["Plan", "", ""],
      ["", "", ""],
      ["Proposal", "2017/18", "2018/19"],
    ]);
  });

  test("has its marked tables between gaps, and the lines around them as words", () => {
    const cell = (text: string, line: number) => ({ text, line });
    const table = { kind: "table" as const, rows: [[cell("Proposal", 1), cell("2017/18", 1)], [cell("Homes", 2), cell("5", 2)]] }; // oxfmt-ignore
    const words = (line: number) => ({ kind: "words" as const, line });
    const lines = ["Sharing the crew", "", "", "- Closing the office in the", "old town £5k", "- Selling £6k"];
    const report = { name: "p", lines, blocks: [words(0), table, words(3), words(4), words(5)] };
    expect(rowsOf(layOut(report).rows)).toEqual([
      "Sharing the crew",
      "",
      "Proposal|2017/18",
      "Homes|5",
      "",
      "Closing the office in the old town|£5k",
      "Selling|£6k",
    ]);
  });

  test("says which lines look like a table and were not read", () => {
    const { unread } = layOut(textOf("Plan", "Service Zone £000", "Homes 5 6", "Parks 7 8", "Fees 1 2"));
    expect(unread).toMatchObject([{ line: 1, lastLine: 4 }]);
  });
});

describe("figures that stand in no cell", () => {
  const report = textOf("Plan", "Proposal 2017/18 2018/19 2019/20", "Homes 5 6 7", "Parks 7 8", "Fees 1 2 3");
  const placement = (columns: readonly number[], by: Placement["by"] = "user"): Placement => ({
    line: 3,
    columns,
    reason: "Only so.",
    by,
  });

  test("are kept with the row above them", () => {
    const laid = layOut(report);
    expect(rowsOf(laid.rows)).toEqual([
      "Plan",
      "",
      "Proposal|2017/18|2018/19|2019/20",
      "Homes|5|6|7",
      "Fees|1|2|3",
      "",
    ]);
    expect(laid.unplaced).toMatchObject([{ words: "Parks", columns: [1, 2, 3], under: 3 }]);
    expect(laid.unplaced.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual(["7", "8"]);
  });

  test.each<[string, Placement["by"], string | undefined]>([
    ["the user places them, who is not asked again", "user", undefined],
    ["the totals place them, which the user is told", "arithmetic", "Only so."],
  ])("stand in their columns where %s", (_who, by, doubt) => {
    const laid = layOut(report, [placement([1, 3], by)]);
    expect(laid.unplaced).toEqual([]);
    expect(laid.rows[4]).toEqual([
      { column: 0, text: "Parks", line: 3 },
      { column: 1, text: "7", line: 3, ...(doubt && { doubt }) },
      { column: 3, text: "8", line: 3, ...(doubt && { doubt }) },
    ]);
  });

  test.each<[string, Placement]>([
    ["of another line", { ...placement([1, 3]), line: 2 }],
    ["for fewer figures", placement([1])],
  ])("stay where a placement is one %s", (_which, other) => {
    expect(layOut(report, [other]).unplaced).toHaveLength(1);
  });
});
