import type { Pence } from "../savings/money";
import { readWorkbook } from "../savings/reading/read-workbook";
import type { Result } from "../savings/result";
import { workbookTotal } from "../savings/summary/workbook-total";
import type { SavingsTable } from "../savings/table";
import { runInExcel } from "../workbook/excel-run";
import type { TakenSnapshot } from "../workbook/take-snapshot";
import { takeSnapshot } from "../workbook/take-snapshot";
import { placedChoices } from "./placed-choices";

/** What all savings tables of the workbook come to, as it is now. Three syncs. */
export async function readWholeWorkbookTotal(): Promise<Result<Pence>> {
  const snapshot = await runInExcel(takeSnapshot);
  return snapshot.ok ? workbookTotal(await tablesIn(snapshot.value)) : snapshot;
}

/** The tables as the user decided about them. */
async function tablesIn(snapshot: TakenSnapshot): Promise<readonly SavingsTable[]> {
  if (snapshot.keptText === null) return readWorkbook(snapshot).tables;
  const { parseKept } = await import("../savings/kept/parse-kept");
  const { kept } = parseKept(snapshot.keptText);
  return readWorkbook(snapshot, placedChoices(kept, snapshot.places)).tables;
}
