import type { Kept } from "../../savings/kept/kept";
import type { OwnSheet } from "../../sheet/own-sheets";
import type { SheetPlan } from "../../sheet/plan";
import { planHeight } from "../../sheet/plan";
import type { Block } from "../measure";
import { ownWidthOf, widthOf as widthOfBlock } from "../put-cells";
import type { FoundPaper, FoundSheet } from "./found-paper";
import type { Rewriting } from "./hold-sheet";
import { rewritingOf } from "./hold-sheet";
import type { Area } from "./area";

/** One sheet of a write: rewritten in place, or added. */
export interface Target {
  readonly key: OwnSheet;
  readonly plan: SheetPlan;
  /** Null for one that is added. */
  readonly found: FoundSheet | null;
  /** See {@link PaperToWrite.takenUp}. */
  readonly takenUp: readonly Area[];
}

/** A sheet that is rewritten, with its plan. */
export interface Rewritten {
  readonly rewriting: Rewriting;
  readonly plan: SheetPlan;
}

/** Everything that a write of a paper goes by. */
export interface PaperState {
  readonly found: FoundPaper;
  readonly rewritten: readonly Rewritten[];
  readonly added: readonly Target[];
  /** What is kept in the workbook once the paper is whole. */
  readonly kept: Kept;
  /** How far each sheet reached that the paper has formulas over. */
  readonly sources: ReadonlyMap<string, Block>;
}

/** Sorts the sheets of a paper into those that are rewritten and those that are added. */
export function paperState(
  found: FoundPaper,
  targets: readonly Target[],
  { kept, sources }: Pick<PaperState, "kept" | "sources">,
): PaperState {
  return {
    found,
    kept,
    sources,
    added: targets.filter((target) => target.found === null),
    rewritten: targets.flatMap(({ plan, found: standing, takenUp }) => {
      if (!standing) return [];
      const size = { rows: planHeight(plan), columns: widthOf(plan), columnsWithOwn: widthWithOwn(plan), takenUp };
      return [{ rewriting: rewritingOf(standing, size), plan }];
    }),
  };
}

/** The plans of a paper's sheets, in their order. */
export function plansOf({ rewritten, added }: PaperState): { readonly key: OwnSheet; readonly plan: SheetPlan }[] {
  return [...rewritten.map(({ rewriting, plan }) => ({ key: rewriting.found.key, plan })), ...added];
}

/** The columns of a plan, those of the user's own aside that its tables go on with. */
export function widthOf({ blocks, columnWidths }: SheetPlan): number {
  return Math.max(columnWidths.length, ...blocks.map(widthOfBlock));
}

function widthWithOwn(plan: SheetPlan): number {
  return Math.max(widthOf(plan), ...plan.blocks.map((block) => widthOfBlock(block) + ownWidthOf(block)));
}
