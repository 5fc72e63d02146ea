import { fixedReference } from "../../savings/address";
import { planHeight } from "../../sheet/plan";
import { belowName, heldName, markOf, WRITING, WRITING_MARK } from "../own-sheets";
import { contentSteps, shapeSteps } from "../write-plan";
import type { WriteStep } from "../write-step";
import { beQuiet, putSteps, small } from "../write-step";
import { nameForNow } from "./charts";
import { clearArea } from "./clear-area";
import { finishSteps } from "./finish-paper";
import { holdSheet } from "./hold-sheet";
import type { PaperState, Rewritten, Target } from "./paper-state";
import { widthOf } from "./paper-state";
import { leavingTables, stayingTables } from "./tables";

/**
 * Puts all sheets of a paper into the workbook. What stood on them is held first, in the same request; only when every
 * sheet holds what it should does the mark of writing go, and what is held with it. One sync, or more where there is
 * very much.
 *
 * @returns the ids of the sheets
 */
export async function putPaper(context: Excel.RequestContext, state: PaperState): Promise<string[]> {
  beQuiet(context);
  const sheets: Excel.Worksheet[] = [];
  await putSteps(context, steps(context, state, sheets));
  await context.sync();
  return sheets.map(({ id }) => id);
}

function* steps(context: Excel.RequestContext, state: PaperState, sheets: Excel.Worksheet[]): Iterable<WriteStep> {
  const { rewritten, added, found } = state;
  const { names } = context.workbook;
  if (rewritten.length > 0) yield small(() => (names.add(WRITING_MARK, WRITING.half).visible = false));
  for (const { rewriting } of rewritten) yield small(() => holdSheet(context, rewriting));
  for (const one of rewritten) yield* rewriteSteps(one);
  for (const target of added) yield* addSteps(context, target);
  yield small(() => putMarks(context, state));
  if (rewritten.length > 0) yield small(() => (names.getItem(WRITING_MARK).formula = WRITING.whole));
  const before = { names: new Set([...found.names.keys(), ...rewritten.flatMap(namesOf)]), charts: chartsOf };
  yield* finishSteps(context, state, before, sheets);
}

function* rewriteSteps({ rewriting, plan }: Rewritten): Iterable<WriteStep> {
  const { found, held } = rewriting;
  const { sheet, area } = found;
  const staying = stayingTables(found, plan);
  yield small(() => {
    for (const { table } of leavingTables(found, staying)) table.convertToRange();
    const ranges = [...staying.values()].map(({ range }) => range);
    clearArea(sheet, { row: area.row, column: area.column, rows: held.rows, columns: held.columns }, ranges);
  });
  const tables = new Map([...staying].map(([name, { table }]) => [name, table]));
  yield* contentSteps(sheet, plan, { tables, chartName: nameForNow });
}

function* addSteps(context: Excel.RequestContext, { plan }: Target): Iterable<WriteStep> {
  const sheet = context.workbook.worksheets.add(plan.name);
  yield* contentSteps(sheet, plan);
  yield* shapeSteps(sheet, plan);
  yield small(() => sheet.getRange("A1").select());
}

function putMarks(context: Excel.RequestContext, { rewritten, added, found }: PaperState): void {
  const { names } = context.workbook;
  for (const { rewriting } of rewritten)
    names.getItem(markOf(rewriting.found.key)).formula = `=${fixedReference(rewriting.next)}`;
  for (const { key, plan } of added) {
    // A mark outlives its sheet when the user deletes that.
    if (found.names.has(markOf(key))) names.getItem(markOf(key)).delete();
    const area = { sheet: plan.name, row: 0, column: 0, rows: planHeight(plan), columns: widthOf(plan) };
    names.add(markOf(key), `=${fixedReference(area)}`).visible = false;
  }
}

function namesOf({ rewriting: { found, grows } }: Rewritten): string[] {
  return grows > 0 ? [heldName(found.key), belowName(found.key)] : [heldName(found.key)];
}

function chartsOf({ rewriting, plan }: Rewritten): string[] {
  return [...rewriting.found.charts, ...(plan.charts ?? []).map(({ name }) => nameForNow(name))];
}
