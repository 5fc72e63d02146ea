import { cellsOf, fixedReference } from "../../savings/address";
import { takeAway } from "../add-whole";
import { KEPT_KEY } from "../kept-text";
import { markOf, WRITING, WRITING_MARK } from "./marks";
import { beQuiet, putSteps } from "../write-step";
import { finishSteps } from "./finish-paper";
import type { PaperState } from "./paper-state";
import { putBack } from "./put-back";
import type { PaperPut } from "./put-paper";
import { SeenMeanwhile } from "./seen-meanwhile";
import { StandingPaper } from "./standing-paper";

/**
 * After a write of a paper failed: puts back what stood on its sheets and takes away those that were added. Where every
 * sheet was whole by then, finishes the write instead.
 *
 * @param context a fresh one: what is undone here belongs to no step that the user can undo
 * @returns what stands where the paper is whole; null where all is as it was
 */
export async function recoverPaper(context: Excel.RequestContext, state: PaperState): Promise<PaperPut | null> {
  const { rewritten, added } = state;
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const writing = formulas.get(WRITING_MARK);
  if (writing === WRITING.whole) return finish(context, state);
  if (writing !== undefined) await putBack(context, rewritten.map(({ rewriting }) => rewriting), formulas); // oxfmt-ignore
  if (added.length > 0 && (writing !== undefined || rewritten.length === 0)) await takeAdded(context, state);
  return null;
}

async function finish(context: Excel.RequestContext, state: PaperState): Promise<PaperPut> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  const charts = new Map(state.rewritten.map((one) => [one, worksheets.getItem(one.rewriting.found.name).charts]));
  for (const collection of charts.values()) collection.load("items/name");
  await context.sync();
  beQuiet(context);
  const before = {
    names: new Set(names.items.map(({ name }) => name)),
    empty: new Set(names.items.flatMap(({ name, formula }) => (cellsOf(String(formula)) ? [] : [name]))),
    charts: (one: PaperState["rewritten"][number]) => (charts.get(one)?.items ?? []).map(({ name }) => name),
  };
  const [standing, seen] = [new StandingPaper(context), new SeenMeanwhile(context)];
  await putSteps(context, finishSteps(context, state, before, standing, seen));
  await context.sync();
  return { standing, overtaken: seen.overtaken(state.found) };
}

async function takeAdded(context: Excel.RequestContext, { added, found, rewritten }: PaperState): Promise<void> {
  const { names, settings } = context.workbook;
  await takeAway(
    context,
    added.map(({ key, plan }) => ({ name: plan.name, mark: markOf(key) })),
    [],
  );
  for (const { key } of added) {
    // A sheet that was left as it is, because nobody could read it, has its mark again.
    const standing = found.sheets.get(key);
    if (standing) names.add(markOf(key), `=${fixedReference(standing.area)}`).visible = false;
  }
  // What is kept is written last of all, so that it is there only where nothing but sheets was added.
  const setting = settings.getItemOrNullObject(KEPT_KEY);
  setting.load("key");
  await context.sync();
  if (rewritten.length > 0 || setting.isNullObject) return;
  if (found.keptText === null) setting.delete();
  else settings.add(KEPT_KEY, found.keptText);
  await context.sync();
}
