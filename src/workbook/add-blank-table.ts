import { rangeAddress } from "../savings/address";
import type { RangeRef } from "../savings/grid";
import type { BlankTablePlan, PlanValidation } from "../sheet/blank-table";
import { cellsAt, cellsIn } from "./brief-ranges";
import { NewSheets } from "./add-whole";
import { putPlan } from "./write-plan";
import { freeName, freeTableName } from "./free-names";

/** Where a blank table was put. */
export interface BlankTableAdded {
  readonly sheet: string;
  /** The marked table with its heading row. */
  readonly range: RangeRef;
}

/**
 * Adds a sheet with a blank savings table after the sheets that are there, and selects its first cell to be filled in.
 * A name that is taken, of a sheet or a table, gets a number. Two syncs.
 */
export async function addBlankTable(context: Excel.RequestContext, plan: BlankTablePlan): Promise<BlankTableAdded> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const taken = [...tables.items, ...names.items].map((item) => item.name);
  const name = freeName(
    plan.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const added = new NewSheets(
    context,
    names.items.map((item) => item.name),
  );
  const sheet = added.add(name);
  await added.send(() => {
    putPlan(sheet, withFreeTableNames(plan, taken));
    for (const { area, format } of plan.formats) cellsAt(sheet, rangeAddress(area)).numberFormat = [[format]];
    for (const validation of plan.validations) putValidation(sheet, validation);
    sheet.activate();
    cellsIn(sheet, { row: plan.table.row + 1, column: plan.table.column, rows: 1, columns: 1 }).select();
  });
  return { sheet: name, range: { sheet: name, ...plan.table } };
}

function withFreeTableNames(plan: BlankTablePlan, taken: readonly string[]): BlankTablePlan {
  const blocks = plan.blocks.map((block) =>
    block.table === undefined ? block : { ...block, table: freeTableName(block.table, taken) },
  );
  return { ...plan, blocks };
}

/** Larger than any council's figure in pounds: Excel has no rule for "any number". */
const MOST = 1e15;

function putValidation(sheet: Excel.Worksheet, { area, allows, alert }: PlanValidation): void {
  const { dataValidation } = cellsAt(sheet, rangeAddress(area));
  dataValidation.rule =
    allows === "numbers"
      ? { decimal: { operator: "Between", formula1: -MOST, formula2: MOST } }
      : { list: { source: allows.join(","), inCellDropDown: true } };
  dataValidation.errorAlert = { ...alert, showAlert: true };
}
