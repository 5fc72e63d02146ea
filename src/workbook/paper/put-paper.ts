import { fixedReference } from "../../savings/address";
import { planHeight } from "../../sheet/plan";
import { belowName, heldName, holdingName, markOf, WRITING, WRITING_MARK } from "./marks";
import { contentSteps, shapeSteps } from "../write-plan";
import type { WriteStep } from "../write-step";
import { beQuiet, putSteps, small } from "../write-step";
import { nameForNow } from "./charts";
import { clearAreas } from "./clear-area";
import { finishSteps } from "./finish-paper";
import { freeRows, holdSheet } from "./hold-sheet";
import type { PaperState, Rewritten, Target } from "./paper-state";
import { widthOf } from "./paper-state";
import { leavingTables, stayingTables, tablesInTheWay } from "./tables";

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
  for (const { rewriting } of rewritten) yield small(() => freeRows(rewriting));
  if (rewritten.length > 0) yield small(() => (names.add(WRITING_MARK, WRITING.half).visible = false));
  yield small(() => freeTableNames(state));
  for (const { rewriting } of rewritten) yield small(() => holdSheet(context, rewriting));
  for (const one of rewritten) yield* rewriteSteps(one);
  for (const target of added) yield* addSteps(context, target, found.names);
  yield small(() => putMarks(context, state));
  if (rewritten.length > 0) yield small(() => (names.getItem(WRITING_MARK).formula = WRITING.whole));
  const before = { names: new Set([...found.names.keys(), ...rewritten.flatMap(namesOf)]), charts: chartsOf };
  yield* finishSteps(context, state, before, sheets);
}

/** A sheet that is left as it is may still have the tables whose names a new one takes. */
function freeTableNames(state: PaperState): void {
  for (const table of tablesInTheWay(state)) table.convertToRange();
}

function* rewriteSteps({ rewriting, plan }: Rewritten): Iterable<WriteStep> {
  const { found, emptied } = rewriting;
  const { sheet } = found;
  const staying = stayingTables(found, plan);
  yield small(() => {
    for (const { table } of leavingTables(found, staying)) table.convertToRange();
    clearAreas(sheet, emptied, [...staying.values()].map(({ range }) => range)); // prettier-ignore
  });
  yield* contentSteps(sheet, plan, { tables: staying, chartName: nameForNow });
}

/** A new sheet is marked before anything stands on it, so that it is known as the add-in's whatever becomes of the write. */
function* addSteps(
  context: Excel.RequestContext,
  { key, plan }: Target,
  before: ReadonlyMap<string, unknown>,
): Iterable<WriteStep> {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.add(plan.name);
  yield small(() => {
    // A mark outlives its sheet when the user deletes that.
    if (before.has(markOf(key))) names.getItem(markOf(key)).delete();
    const area = { sheet: plan.name, row: 0, column: 0, rows: planHeight(plan), columns: widthOf(plan) };
    names.add(markOf(key), `=${fixedReference(area)}`).visible = false;
  });
  yield* contentSteps(sheet, plan);
  yield* shapeSteps(sheet, plan);
  yield small(() => sheet.getRange("A1").select());
}

function putMarks({ workbook }: Excel.RequestContext, { rewritten }: PaperState): void {
  for (const { rewriting } of rewritten)
    workbook.names.getItem(markOf(rewriting.found.key)).formula = `=${fixedReference(rewriting.next)}`;
}

function namesOf({ rewriting: { found, grown } }: Rewritten): string[] {
  const { key } = found;
  return grown ? [heldName(key), holdingName(key), belowName(key)] : [heldName(key), holdingName(key)];
}

function chartsOf({ rewriting, plan }: Rewritten): string[] {
  return [...rewriting.found.charts, ...(plan.charts ?? []).map(({ name }) => nameForNow(name))];
}
