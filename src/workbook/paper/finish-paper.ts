import { putKept } from "../kept-settings";
import { belowName, heldName, holdingName, WRITING_MARK } from "./marks";
import { shapeSteps } from "../write-plan";
import type { WriteStep } from "../write-step";
import { small } from "../write-step";
import { settleCharts } from "./charts";
import type { PaperState, Rewritten } from "./paper-state";
import { plansOf } from "./paper-state";

/** What stands in the workbook when a write is finished: it may be finished a second time. */
export interface StandingBefore {
  readonly names: ReadonlySet<string>;
  /** The names of all charts of a sheet, new ones as they are called for now. */
  readonly charts: (rewritten: Rewritten) => readonly string[];
}

/**
 * What is done once every sheet holds what it should: how it prints, whose charts count, and nothing is held any more.
 * It can be done again from the beginning after it failed in the middle: the mark of writing goes last of all.
 *
 * @param sheets takes the paper's sheets, whose ids are there after the next sync
 */
export function* finishSteps(
  context: Excel.RequestContext,
  state: PaperState,
  before: StandingBefore,
  sheets: Excel.Worksheet[],
): Iterable<WriteStep> {
  const { worksheets, names } = context.workbook;
  for (const one of state.rewritten) {
    const { found, held } = one.rewriting;
    const sheet = worksheets.getItem(found.name);
    yield* shapeSteps(sheet, one.plan, true);
    yield small(() => settleCharts(sheet, one.plan, before.charts(one)));
    yield small(() => {
      sheet.getRangeByIndexes(held.row, held.column, held.rows, held.columns).clear("All");
      for (const name of [belowName(found.key), heldName(found.key), holdingName(found.key)])
        if (before.names.has(name)) names.getItem(name).delete();
    });
  }
  const summary = plansOf(state).find(({ key }) => key === "summary");
  yield small(() => {
    if (summary) {
      const sheet = worksheets.getItem(summary.plan.name);
      sheet.activate();
      sheet.getRange("A1").select();
    }
    putKept(context, { kept: state.kept });
    sheets.push(...askIds(context, state));
    if (state.rewritten.length > 0) names.getItem(WRITING_MARK).delete();
  });
}

/** Asks for the ids of a paper's sheets, by which Excel's events name them. */
function askIds(context: Excel.RequestContext, state: PaperState): Excel.Worksheet[] {
  return plansOf(state).map(({ plan }) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    sheet.load("id");
    return sheet;
  });
}
