import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ReportReading } from "../../../src/savings/report/read-report";
import { lineOfCell, readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import { describeWhere } from "../../where";
import { saves } from "./reading";

/** The five papers read from their own text, every figure of them. The texts stand beside the project, not in it. */

const FOLDER = path.resolve("../shared/seeds");
const isThere = existsSync(FOLDER);
const whereTheyAre = describeWhere(isThere, "the texts of the five papers do not stand beside the project.");

function paper(name: string): ReportReading {
  return readReport(reportOfText(name, readFileSync(path.join(FOLDER, name), "utf8")));
}

whereTheyAre("Birmingham's paper", () => {
  const reading = isThere ? paper("000_197b72a2bcfe660a.txt") : null;
  const [table, ...others] = reading?.sheet.tables ?? [];
  const m = (...figures: number[]) => figures.map((figure) => Math.round(figure * 1_000_000));

  test("is one table of 11 lines, its split heading and the row in mid-sentence included", () => {
    expect(others).toEqual([]);
    expect(
      table?.lines.map(({ code, type, figures }) => [code, type, ...[...figures.values()].map(({ value }) => value)]),
    ).toEqual([
      ["CH1 17+", "new", -0.1, -0.1, -0.1, -0.1],
      ["CH2 17+", "new", -0.3, -0.4, -0.4, -0.4],
      ["CH3 17+", "new", -0.2, -0.2, -0.2, -0.2],
      ["PFB1 16+", "existing", -2.962, -4.542, -7.931, -8.864],
      ["PFB2 16+", "existing", -1.964, -1.964, -1.964, -1.964],
      ["P22 16+", "existing", -4.1, -4.1, -4.1, -4.1],
      ["CH4 17+ / MIA3 16+", "new", 1.534, 0.234, 0, 0],
      ["CH4 17+ / MIA3 16+", "existing", -0.171, -0.171, -0.391, -0.611],
      ["CH5 17+", "new", -0.2, -0.7, -0.7, -0.7],
      ["CH6 17+", "new", 0, -0.05, -0.1, -0.1],
      ["MIA2 16+", "existing", 0, 0, -10, -10],
    ]);
  });

  test("is in £m, cumulative by its own words, savings in brackets", () => {
    expect(table).toMatchObject({
      unit: { value: "£m" },
      basis: { value: "cumulative", decidedBy: "text" },
      sign: { value: "negative" },
    });
  });

  test("saves 8.463, 11.993, 25.886 and 27.039", () => {
    const sums = [0, 1, 2, 3].map((year) =>
      (table ? saves(table) : []).reduce((sum, line) => sum + Number(line.slice(-4)[year]), 0),
    );
    expect(sums).toEqual(m(8.463, 11.993, 25.886, 27.039));
  });

  test("and every figure leads to its line of the text", () => {
    if (!reading) return;
    for (const line of table?.lines ?? []) {
      for (const { cell, written } of line.figures.values()) {
        expect(reading.report.lines[lineOfCell(reading, cell)]).toContain(written);
      }
    }
  });
});

whereTheyAre("the other papers", () => {
  test("Worcestershire's has no savings table", () => {
    const { sheet } = paper("001_53e811b9095900ec.txt");
    expect(sheet.tables).toEqual([]);
    expect(sheet.lookedFor).toContain("none found");
  });

  test("Torbay's has two lists, of 58,000 and 1.473m", () => {
    const { tables } = paper("002_d54be78429e3131a.txt").sheet;
    expect(tables.map((table) => saves(table).map((line) => line.at(-1)))).toEqual([
      [10_000, 18_000, 10_000, 20_000],
      [601_000, 872_000],
    ]);
  });

  test("Barking and Dagenham's has eight lines that come to the stated 1,120,000", () => {
    const [table, ...others] = paper("003_457804c524a890cd.txt").sheet.tables;
    expect(others).toEqual([]);
    expect(table?.lines).toHaveLength(8);
    expect(table?.totals).toMatchObject([{ label: "TOTAL", agrees: true }]);
  });

  test("Hampshire's has what 2015 saved and the workstreams; its slides are not counted again", () => {
    const { tables } = paper("004_fbc4bf2943e48d21.txt").sheet;
    expect(tables.map((table) => saves(table).map((line) => line.at(-1)))).toEqual([
      [6_800_000, 3_600_000, 4_000_000, 3_100_000, 5_300_000],
      [4_000_000, 3_200_000, 8_400_000, 1_600_000, 3_600_000, 1_000_000, 1_500_000, "n/a"],
    ]);
    expect(tables[1]?.totals.map(({ label, agrees }) => [label, agrees])).toEqual([
      ["Sub-Total - Workstreams", true],
      ["Sub-Total – Non-Workstreams", true],
      ["TOTAL", true],
    ]);
  });
});
