import { sampleSheets } from "../../seeds";
import { readReportFile } from "../../src/report-files/read-report-file";
import type { PlacedChoice } from "../../src/savings/choices/table-choice";
import type { Grid } from "../../src/savings/grid";
import { readSheet } from "../../src/savings/reading/read-sheet";
import { readReport } from "../../src/savings/report/read-report";
import { readCases } from "../corpus/expected";
import { gridOf, gridOfSample } from "../sheets";
import { Chance } from "./chance";
import type { Outcome } from "./child";
import { mutatedReport } from "./odd-reports";
import { madeSheet, mutatedSheet } from "./odd-sheets";

/** A sheet that takes longer has something that hangs with a little more of it. */
const MOST_MILLISECONDS = 2000;

const cases = readCases();
const grids: readonly Grid[] = [
  ...sampleSheets.map(gridOfSample),
  ...cases.flatMap(({ source }) =>
    source.kind === "workbook" ? source.workbook.sheets.map((sheet) => gridOf(sheet.rows, sheet.name)) : [],
  ),
];
const reports = cases.flatMap(({ name, source }) =>
  source.kind === "report" ? [{ name: `${name}.${source.format}`, text: source.text }] : [],
);

/**
 * Reads the sheet of a seed: made of odd cells, or one of the samples or of the corpus with a few things done to it; or
 * a report of the corpus.
 *
 * @param seed any whole number; the same gives the same sheet
 * @returns "ok" or "nothing", as there were tables or not; "slow", or "threw" with what was thrown, is wrong
 */
export async function readOdd(seed: number): Promise<Outcome> {
  const chance = new Chance(seed);
  const kind = chance.below(5);
  if (kind < 3) {
    const grid = kind === 0 ? mutatedSheet(chance.of(grids), chance.of(grids), chance) : madeSheet(chance);
    const cells = grid.values.reduce((sum, row) => sum + row.length, 0);
    const choices = chance.below(4) === 0 ? [selection(grid, chance)] : [];
    const claim = chance.of(["what speaks of savings", "anything"] as const);
    return outcomeOf(seed, grid.sheet, cells, () => readSheet(grid, [], claim, choices).tables.length);
  }
  const { name, text } = chance.of(reports);
  const bytes = new TextEncoder().encode(mutatedReport(text, chance));
  const report = await readReportFile(name, bytes);
  if (!report.ok) return { seed, name, outcome: report.problem.id, milliseconds: 0, cells: 0 };
  const words = report.value.lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0);
  return outcomeOf(seed, name, words, () => readReport(report.value).sheet.tables.length);
}

function selection(grid: Grid, chance: Chance): PlacedChoice {
  const [row, column] = [grid.row + chance.below(5), grid.column + chance.below(2)];
  const range = { sheet: grid.sheet, row, column, rows: 1 + chance.below(30), columns: 1 + chance.below(8) };
  return { id: "1", range, choice: { selected: true } };
}

function outcomeOf(seed: number, name: string, cells: number, tablesIn: () => number): Outcome {
  const begun = performance.now();
  let outcome: string;
  try {
    outcome = tablesIn() > 0 ? "ok" : "nothing";
  } catch (thrown) {
    outcome = `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  }
  const milliseconds = performance.now() - begun;
  const isSlow = milliseconds > MOST_MILLISECONDS && !outcome.startsWith("threw");
  return { seed, name, outcome: isSlow ? `slow, ${outcome}` : outcome, milliseconds, cells };
}
