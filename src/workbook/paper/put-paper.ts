import { fixedReference } from "../../savings/address";
import { planHeight } from "../../sheet/plan";
import { belowName, heldName, holdingName, markOf, WRITING, WRITING_MARK } from "./marks";
import { cellsAt } from "../brief-ranges";
import { contentSteps, shapeSteps } from "../write-plan";
import type { WriteStep } from "../write-step";
import { beQuiet, putSteps, small } from "../write-step";
import { nameForNow } from "./charts";
import { clearAreas } from "./clear-area";
import { finishSteps } from "./finish-paper";
import { holdSheet, makeRoom, tryToChange } from "./hold-sheet";
import type { PaperState, Rewritten, Target } from "./paper-state";
import { widthOf } from "./paper-state";
import type { Overtaken } from "./seen-meanwhile";
import { SeenMeanwhile } from "./seen-meanwhile";
import { StandingPaper } from "./standing-paper";
import { leavingTables, stayingTables, tablesInTheWay } from "./tables";

/** What a write came to. */
export interface PaperPut {
  readonly standing: StandingPaper;
  /** What somebody did meanwhile; null where nobody did anything. */
  readonly overtaken: Overtaken | null;
}

/**
 * Puts all sheets of a paper into the workbook. What stood on them is held first, in the same request; only when every
 * sheet holds what it should does the mark of writing go, and what is held with it. One sync, or more where there is
 * very much.
 */
export async function putPaper(context: Excel.RequestContext, state: PaperState): Promise<PaperPut> {
  beQuiet(context);
  const [standing, seen] = [new StandingPaper(context), new SeenMeanwhile(context)];
  await putSteps(context, steps(context, state, standing, seen), seen.sent);
  await context.sync();
  return { standing, overtaken: seen.overtaken(state.found) };
}

function* steps(
  context: Excel.RequestContext,
  state: PaperState,
  standing: StandingPaper,
  seen: SeenMeanwhile,
): Iterable<WriteStep> {
  const { rewritten, added, found, sources } = state;
  const { names } = context.workbook;
  yield small(() => {
    seen.lookAtSources(sources);
    // Before anything is written: to look afterwards, Excel would have to work out all formulas first.
    for (const { rewriting } of rewritten) seen.lookAtSheet(rewriting.found);
  });
  for (const { rewriting } of rewritten) yield small(() => tryToChange(rewriting));
  if (rewritten.length > 0) yield small(() => (names.add(WRITING_MARK, WRITING.half).visible = false));
  yield small(() => freeTableNames(state));
  for (const { rewriting } of rewritten) yield small(() => makeRoom(context, rewriting));
  for (const { rewriting } of rewritten) yield small(() => holdSheet(context, rewriting));
  for (const one of rewritten) yield* rewriteSteps(one, seen);
  for (const target of added) yield* addSteps(context, target, found.names);
  yield small(() => putMarks(context, state));
  if (rewritten.length > 0) yield small(() => (names.getItem(WRITING_MARK).formula = WRITING.whole));
  const present = new Set([...found.names.keys(), ...rewritten.flatMap(namesOf)]);
  yield* finishSteps(context, state, { names: present, empty: new Set(), charts: chartsOf }, standing, seen);
}

/** A sheet that is left as it is may still have the tables whose names a new one takes. */
function freeTableNames(state: PaperState): void {
  for (const table of tablesInTheWay(state)) table.convertToRange().untrack();
}

function* rewriteSteps({ rewriting, plan }: Rewritten, seen: SeenMeanwhile): Iterable<WriteStep> {
  const { found, emptied } = rewriting;
  const { sheet } = found;
  const staying = stayingTables(found, plan);
  yield small(() => {
    seen.lookAtSheet(found);
    for (const { table } of leavingTables(found, staying)) table.convertToRange().untrack();
    clearAreas(sheet, emptied, [...staying.values()].map(({ range }) => range)); // oxfmt-ignore
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
    const area = { sheet: plan.name, row: 0, column: 0, rows: planHeight(plan), columns: widthOf(plan) };
    if (before.has(markOf(key))) names.getItem(markOf(key)).formula = `=${fixedReference(area)}`;
    else names.add(markOf(key), `=${fixedReference(area)}`).visible = false;
  });
  yield* contentSteps(sheet, plan);
  yield* shapeSteps(sheet, plan);
  yield small(() => cellsAt(sheet, "A1").select());
}

function putMarks({ workbook }: Excel.RequestContext, { rewritten }: PaperState): void {
  for (const { rewriting } of rewritten)
    workbook.names.getItem(markOf(rewriting.found.key)).formula = `=${fixedReference(rewriting.next)}`;
}

function namesOf({ rewriting: { found, room } }: Rewritten): string[] {
  const { key } = found;
  return room ? [heldName(key), holdingName(key), belowName(key)] : [heldName(key), holdingName(key)];
}

function chartsOf({ rewriting, plan }: Rewritten): string[] {
  return [...rewriting.found.charts, ...(plan.charts ?? []).map(({ name }) => nameForNow(name))];
}
