import type { Kept } from "../../savings/kept/kept";
import type { OwnSheet, SheetNames } from "../../sheet/own-sheets";
import { FIRST_NAMES, OWN_SHEETS } from "../../sheet/own-sheets";
import type { SheetPlan } from "../../sheet/plan";
import { freeName } from "../free-names";
import { clearBrokenOff } from "./broken-off";
import type { FoundPaper, SheetCells } from "./find-paper";
import { findPaper } from "./find-paper";
import type { PaperState, Target } from "./paper-state";
import { paperState } from "./paper-state";
import type { Area } from "./area";
import { putPaper } from "./put-paper";
import { recoverPaper } from "./recover-paper";
import { straighten } from "./straighten";

/** What a paper is laid out with: what stands in the workbook already. */
export interface PaperFound {
  /** What the sheets are called, or will be. */
  readonly names: SheetNames;
  /** What a sheet would be called that is not to be rewritten but added anew. */
  readonly freeNames: SheetNames;
  /** The sheets on which people type; one that is not there yet is absent. */
  readonly cells: ReadonlyMap<OwnSheet, SheetCells>;
  readonly kept: Kept;
}

/** What is to stand in the workbook. */
export interface PaperToWrite {
  /** A plan whose name is that of its sheet rewrites it; one with another name adds a sheet in its place. */
  readonly plans: Readonly<Record<OwnSheet, SheetPlan>>;
  readonly kept: Kept;
  /** Cells beside what the add-in wrote whose words the plans hold now: they are emptied. */
  readonly takenUp: ReadonlyMap<OwnSheet, readonly Area[]>;
  /** For the file's properties, where they have none. */
  readonly title: string;
}

/** What a write came to. */
export interface PaperWritten<T extends PaperToWrite = PaperToWrite> {
  /** What was written. */
  readonly laidOut: T;
  /** The summary's sheet. */
  readonly sheet: string;
  /** By which Excel's events name the sheets. */
  readonly sheetIds: readonly string[];
  /** The summary was there already and was rewritten in place. */
  readonly rewritten: boolean;
}

/**
 * Writes the sheets of a paper. Those that are there are rewritten in place: never deleted, renamed or moved, and what
 * the user has beside or under them is not touched. A failure in the middle leaves what stood there before.
 *
 * Three syncs, or a few more where there is very much: find, find what was typed, write.
 *
 * @param layOut lays the paper out over what was found
 */
export async function writePaper<T extends PaperToWrite>(
  context: Excel.RequestContext,
  layOut: (found: PaperFound) => T,
): Promise<PaperWritten<T>> {
  let found = await findPaper(context);
  if (await clearBrokenOff(context, found)) found = await findPaper(context);
  let laidOut = layOut(foundFor(found));
  let targets = targetsOf(found, laidOut);
  if (
    await straighten(
      context,
      targets.flatMap((target) => target.found ?? []),
    )
  ) {
    found = await findPaper(context);
    laidOut = layOut(foundFor(found));
    targets = targetsOf(found, laidOut);
  }
  const { plans, kept } = laidOut;
  const state = paperState(found, targets, kept);
  return {
    laidOut,
    sheet: plans.summary.name,
    sheetIds: await putOrRecover(context, state),
    rewritten: found.sheets.get("summary")?.name === plans.summary.name,
  };
}

function targetsOf({ sheets }: FoundPaper, { plans, takenUp }: PaperToWrite): Target[] {
  return OWN_SHEETS.map((key) => {
    const [plan, standing] = [plans[key], sheets.get(key)];
    return { key, plan, found: standing?.name === plan.name ? standing : null, takenUp: takenUp.get(key) ?? [] };
  });
}

async function putOrRecover(context: Excel.RequestContext, state: PaperState): Promise<string[]> {
  try {
    return await putPaper(context, state);
  } catch (error) {
    const ids = await Excel.run({ delayForCellEdit: true }, (fresh) => recoverPaper(fresh, state)).catch(() => null);
    // The first failure is what the user is told of, unless every sheet was whole by then.
    if (ids === null) throw error;
    return ids;
  }
}

/** What a paper is laid out with, over what was found. */
export function foundFor({ sheets, cells, kept, sheetNames }: FoundPaper): PaperFound {
  const taken = [...sheetNames];
  const free = named((key) => {
    const name = freeName(FIRST_NAMES[key], taken);
    taken.push(name);
    return name;
  });
  return { names: named((key) => sheets.get(key)?.name ?? free[key]), freeNames: free, cells, kept };
}

function named(nameOf: (key: OwnSheet) => string): SheetNames {
  const [summary, enquiries, lines, checks, about] = OWN_SHEETS.map(nameOf);
  return {
    summary: summary ?? "",
    enquiries: enquiries ?? "",
    lines: lines ?? "",
    checks: checks ?? "",
    about: about ?? "",
  };
}
