import { inTableSign } from "../../../src/savings/effect";
import type { ReportReading } from "../../../src/savings/report/read-report";
import { readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import type { SavingsTable } from "../../../src/savings/table";

/** A report of lines of text, read. */
export function readLines(...lines: readonly string[]): ReportReading {
  return readReport(reportOfText("report.txt", lines.join("\n")));
}

/** The only table of a report. */
export function tableOf(reading: ReportReading): SavingsTable {
  const { tables, lookedFor } = reading.sheet;
  if (tables.length !== 1 || !tables[0]) throw new Error(`${tables.length} tables instead of one. ${lookedFor}`);
  return tables[0];
}

/** What each line saves, in pounds, in the order of the columns; what stands for a figure where there is none. */
export function saves(table: SavingsTable): unknown[][] {
  return table.lines.map((line) => [
    ...(line.code === null ? [] : [line.code]),
    line.description,
    ...table.columns.flatMap(({ kind, index }): unknown[] => {
      const figure = line.figures.get(index);
      if (!figure || (kind !== "year" && kind !== "saving")) return [];
      if (figure.pence === null) return [figure.absent];
      const amount = inTableSign(figure.pence, line, table) / 100;
      return [table.sign.value === "negative" && amount !== 0 ? -amount : amount];
    }),
  ]);
}
