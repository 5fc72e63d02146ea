import { importedTablePlan } from "../../../src/sheet/imported/imported-plan";
import { readReportFile } from "../../../src/report-files/read-report-file";
import { readReport } from "../../../src/savings/report/read-report";
import { readCases } from "../../corpus/expected";
import { essence, readAgain } from "./read-again";

test("the tables of all sorts of reports are read from their sheets as they were read from the reports", async () => {
  const differing: string[] = [];
  let count = 0;
  for (const { name, source } of readCases()) {
    if (source.kind === "workbook") continue;
    const report = await readReportFile(`${name}.${source.format}`, new TextEncoder().encode(source.text));
    if (!report.ok) throw new Error(`${name}: ${report.problem.message}`);
    const reading = readReport(report.value);
    for (const table of reading.sheet.tables) {
      count += 1;
      const again = readAgain(importedTablePlan(reading, table));
      if (JSON.stringify(essence(again)) !== JSON.stringify(essence(table))) differing.push(name);
    }
  }
  expect(count).toBeGreaterThan(200);
  expect(differing).toEqual([]);
});
