import { cellsAt, cellsIn } from "../brief-ranges";
import { putKept } from "../kept-settings";
import { belowName, heldName, holdingName, WRITING_MARK } from "./marks";
import { shapeSteps } from "../write-plan";
import type { WriteStep } from "../write-step";
import { small } from "../write-step";
import { settleCharts } from "./charts";
import type { PaperState, Rewritten } from "./paper-state";
import { plansOf } from "./paper-state";
import type { SeenMeanwhile } from "./seen-meanwhile";
import type { StandingPaper } from "./standing-paper";

/** What stands in the workbook when a write is finished: it may be finished a second time. */
export interface StandingBefore {
  readonly names: ReadonlySet<string>;
  /** Names whose cells are gone already. */
  readonly empty: ReadonlySet<string>;
  /** The names of all charts of a sheet, new ones as they are called for now. */
  readonly charts: (rewritten: Rewritten) => readonly string[];
}

/**
 * What is done once every sheet holds what it should: how it prints, whose charts count, and nothing is held any more.
 * It can be done again from the beginning after it failed in the middle: the mark of writing goes last of all.
 *
 * @param standing is told what the paper's sheets are asked at the end
 * @param seen looks at what is kept before it is written
 */
export function* finishSteps(
  context: Excel.RequestContext,
  state: PaperState,
  before: StandingBefore,
  standing: StandingPaper,
  seen: SeenMeanwhile,
): Iterable<WriteStep> {
  const { worksheets, names } = context.workbook;
  for (const one of state.rewritten) {
    const { found, held } = one.rewriting;
    const sheet = worksheets.getItem(found.name);
    yield* shapeSteps(sheet, one.plan, true);
    yield small(() => settleCharts(sheet, one.plan, before.charts(one)));
    yield small(() => {
      if (!before.empty.has(holdingName(found.key))) cellsIn(sheet, held).delete("Up");
      for (const name of [belowName(found.key), heldName(found.key), holdingName(found.key)])
        if (before.names.has(name)) names.getItem(name).delete();
    });
  }
  const summary = plansOf(state).filter(({ key }) => key === "summary");
  yield small(() => {
    for (const { plan } of summary) {
      const sheet = worksheets.getItem(plan.name);
      sheet.activate();
      cellsAt(sheet, "A1").select();
    }
    seen.lookAtKept();
    putKept(context, { kept: state.kept });
    standing.ask(plansOf(state).map(({ plan }) => plan));
    if (state.rewritten.length > 0) names.getItem(WRITING_MARK).delete();
  });
}
