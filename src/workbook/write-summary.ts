import type { SheetPlan } from "../sheet/plan";
import { parseKept } from "../savings/kept/parse-kept";
import { addWhole } from "./add-whole";
import { putKept } from "./kept-settings";
import { keptSetting, keptTextOf } from "./kept-text";
import { SUMMARY_MARK } from "./own-sheets";
import { firstCell, putPlan } from "./write-plan";

/** What a write came to. */
export interface SummaryWritten {
  readonly sheet: string;
  /** By which Excel's events name the sheet. */
  readonly sheetId: string;
  /** The sheet was there already and was rewritten in place. */
  readonly rewritten: boolean;
}

/**
 * Writes the summary sheet. One that is there already is rewritten in place: its sheet is never deleted, renamed or
 * moved, so that references to it and the undo list stay whole. Two syncs: find it, write it.
 *
 * @param context the request context of one `Excel.run`
 * @param summaryOf the fingerprint of what the summary says, by which it is later known to be out of date
 */
export async function writeSummary(
  context: Excel.RequestContext,
  plan: SheetPlan,
  summaryOf: string,
): Promise<SummaryWritten> {
  const { worksheets, names } = context.workbook;
  const setting = keptSetting(context);
  const mark = names.getItemOrNullObject(SUMMARY_MARK);
  mark.load("name");
  const marked = mark.getRangeOrNullObject();
  marked.load("address");
  marked.worksheet.load("name");
  marked.worksheet.tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const existing = marked.isNullObject ? null : marked.worksheet;
  const name = existing
    ? existing.name
    : freeName(
        plan.name,
        worksheets.items.map((sheet) => sheet.name),
      );
  const sheet = existing ?? worksheets.add(name);
  if (existing) clearOwnSheet(existing);
  else {
    // A mark outlives its sheet when the user deletes that.
    if (!mark.isNullObject) mark.delete();
    names.add(SUMMARY_MARK, firstCell(name)).visible = false;
  }
  putPlan(sheet, plan);
  const { kept } = parseKept(keptTextOf(setting));
  putKept(context, { kept: { ...kept, summaryOf } });
  sheet.activate();
  sheet.getRange("A1").select();
  sheet.load("id");
  if (existing) await context.sync();
  else await addWhole(context, [name], mark.isNullObject ? [SUMMARY_MARK] : []);
  return { sheet: name, sheetId: sheet.id, rewritten: existing !== null };
}

/** Takes our own content off our own sheet, tables first: their cells then clear like any others. */
function clearOwnSheet(sheet: Excel.Worksheet): void {
  for (const table of sheet.tables.items) table.convertToRange();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.getRange().clear();
}

/** The name, or the name with the first number that makes it unlike every sheet there is. Excel ignores letter case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}
