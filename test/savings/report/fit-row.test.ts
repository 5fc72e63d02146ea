import { fittedRow, fittingHeading } from "../../../src/savings/report/fit-row";

const row = (written: string) => ({ line: 0, cells: written.split("|").map((cell) => cell.trim()) });

describe("a row of cells is a heading", () => {
  test.each([
    ["Ref|Proposal|2017/18|2018/19", 4, [2, 3]],
    ["|Saving £m||", 2, null],
    ["Service|Saving £m||", 2, [1]],
    ["2017/18||2018/19|RAG|", 4, [0, 2]],
  ])("%j", (written, width, figureColumns) => {
    const { cells } = row(written);
    const labels = figureColumns?.map((column) => cells[column]);
    expect(fittingHeading(row(written))).toEqual(figureColumns && { width, figureColumns, labels });
  });

  test.each(["Ref|Proposal", "Homes|5", "Savings|5,,250", "2017/18", ""])("but not %j", (written) => {
    expect(fittingHeading(row(written))).toBeNull();
  });
});

/** Where a row's cells stand under a heading: "column:text"; in brackets the figures of which nobody knows. */
function placed(heading: string, written: string, losesCells = false): string {
  const fitting = fittingHeading(row(heading));
  const { cells, unplaced } = fittedRow(row(written), fitting && { ...fitting, losesCells });
  const known = cells.map(({ column, text }) => `${column}:${text}`).join(" ");
  return unplaced ? `${known} (${unplaced.figures.map(({ text }) => text).join(" ")})` : known;
}

describe("a row of cells under a heading", () => {
  const HEADING = "Ref|Proposal|2017/18|2018/19";
  test.each([
    ["stands as it is where it is as wide", HEADING, "A1|Homes|5|6", "0:A1 1:Homes 2:5 3:6"],
    ["stands as it is with an empty cell", HEADING, "A1|Homes||6", "0:A1 1:Homes 3:6"],
    ["stands as it is without figures", HEADING, "Adults", "0:Adults"],
    ["has its figures in their columns where it lost cells before them", HEADING, "Homes|5|6", "0:Homes 2:5 3:6"],
    [
      "has its figures in their columns where it lost cells among them",
      "Ref|Proposal|2017/18|RAG|2018/19",
      "A1|Homes|5|6",
      "0:A1 1:Homes 2:5 4:6",
    ],
    [
      "keeps what stands behind the figures behind them",
      "Ref|Proposal|2017/18|2018/19|RAG",
      "Homes|5|6|Red",
      "0:Homes 2:5 3:6 4:Red",
    ],
    ["asks where it lost a figure too", HEADING, "Homes|5", "0:Homes (5)"],
    [
      "stands as it is where only what stands behind the figures is missing",
      `${HEADING}|RAG`,
      "A1|Homes|5|6",
      "0:A1 1:Homes 2:5 3:6",
    ],
    [
      "stands as it is where figures are too many",
      "Ref|Proposal|Type|2017/18|2018/19|RAG",
      "Homes|1|2|3",
      "0:Homes 1:1 2:2 3:3",
    ],
    ["asks where its figures reach beyond the heading", HEADING, "A1|Homes|x|5|6", "0:A1 1:Homes 2:x (5 6)"],
    ["asks where a code stands before fewer figures", HEADING, "A1||5", "0:A1 (5)"],
    [
      "stands as it is with an empty cell where what stands behind is missing",
      `${HEADING}|RAG`,
      "A1|Homes||6",
      "0:A1 1:Homes 3:6",
    ],
    [
      "stands as it is where one figure reaches beyond the heading",
      HEADING,
      "A1|Homes|5|x|6",
      "0:A1 1:Homes 2:5 3:x 4:6",
    ],
    ["takes no number before the words for a figure", HEADING, "7|Homes|5|6", "0:7 1:Homes 2:5 3:6"],
    ["takes n/a for a figure", HEADING, "Homes|n/a|6", "0:Homes 2:n/a 3:6"],
  ])("%s", (_what, heading, written, expected) => {
    expect(placed(heading, written)).toBe(expected);
  });

  test("stands as it is without a heading", () => {
    expect(placed("Ref|Proposal", "Homes|5")).toBe("0:Homes 1:5");
  });

  test.each([
    ["is asked about where it lost a figure, whatever its width", "Homes|5|", "0:Homes (5)"],
    ["stands as it is with all its figures", "Homes|5|6", "0:Homes 1:5 2:6"],
    ["stands as it is where an empty cell is left", "Homes||6", "0:Homes 2:6"],
    ["stands as it is where an empty cell is left among figures", "Homes|5||7", "0:Homes 1:5 3:7"],
  ])("that loses cells %s", (_what, written, expected) => {
    const heading = `Proposal|2017/18|2018/19${written.endsWith("7") ? "|2019/20" : ""}`;
    expect(placed(heading, written, true)).toBe(expected);
  });
});
