import type { Kept } from "../../savings/kept/kept";
import { parseKept } from "../../savings/kept/parse-kept";
import type { OwnSheet, SheetNames } from "../../sheet/own-sheets";
import { FIRST_NAMES, OWN_SHEETS } from "../../sheet/own-sheets";
import type { SheetPlan } from "../../sheet/plan";
import { freeName } from "../free-names";
import type { Block } from "../measure";
import { clearBrokenOff } from "./broken-off";
import type { FoundPaper, SheetCells } from "./found-paper";
import { findPaper } from "./find-paper";
import type { PaperState, Target } from "./paper-state";
import { paperState } from "./paper-state";
import type { Area } from "./area";
import type { PaperPut } from "./put-paper";
import { putPaper } from "./put-paper";
import type { Overtaken } from "./seen-meanwhile";
import { recoverPaper } from "./recover-paper";
import { straighten } from "./straighten";

/** What a paper is laid out with: what stands in the workbook already. */
export interface PaperFound {
  /** What the sheets are called, or will be. */
  readonly names: SheetNames;
  /** What a sheet would be called that is not to be rewritten but added anew. */
  readonly freeNames: SheetNames;
  /** The sheets on which people type, as they stand; one that is not there yet is absent. */
  readonly cells: ReadonlyMap<OwnSheet, SheetCells>;
  /** The same sheets with what people typed on them: it may have been written over a moment ago. */
  readonly typed: ReadonlyMap<OwnSheet, SheetCells>;
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
export interface PaperWritten<T extends PaperToWrite = PaperToWrite> extends PaperPut {
  /** What was written. */
  readonly laidOut: T;
  /** The summary's sheet. */
  readonly sheet: string;
  /** The summary was there already and was rewritten in place. */
  readonly rewritten: boolean;
}

/** What a paper is written from. */
export interface PaperSources<T extends PaperToWrite> {
  /** What stood in the workbook when it was read; null to look now. */
  readonly found: FoundPaper | null;
  /** How far each source sheet reached then. */
  readonly reach: ReadonlyMap<string, Block>;
  /** What somebody did while the paper was written just now. */
  readonly overtaken: Overtaken | null;
  /** Lays the paper out over what was found. */
  readonly layOut: (found: PaperFound) => Promise<T>;
}

/**
 * Writes the sheets of a paper. Those that are there are rewritten in place: never deleted, renamed or moved, and what
 * the user has beside or under them is not touched. A failure in the middle leaves what stood there before.
 *
 * One sync, or a few more where there is very much, or where something has to be put in order first.
 */
export async function writePaper<T extends PaperToWrite>(
  context: Excel.RequestContext,
  { found: before, reach, overtaken, layOut }: PaperSources<T>,
): Promise<PaperWritten<T>> {
  let found = before ?? (await findPaper(context));
  if (await clearBrokenOff(context, found)) found = await findPaper(context);
  let laidOut = await layOut(foundFor(found, overtaken));
  let targets = targetsOf(found, laidOut);
  if (
    await straighten(
      context,
      targets.flatMap((target) => target.found ?? []),
    )
  ) {
    found = await findPaper(context);
    laidOut = await layOut(foundFor(found, overtaken));
    targets = targetsOf(found, laidOut);
  }
  const { plans, kept } = laidOut;
  const state = paperState(found, targets, { kept, sources: reach });
  return {
    ...(await putOrRecover(context, state)),
    laidOut,
    sheet: plans.summary.name,
    rewritten: found.sheets.get("summary")?.name === plans.summary.name,
  };
}

function targetsOf({ sheets }: FoundPaper, { plans, takenUp }: PaperToWrite): Target[] {
  return OWN_SHEETS.map((key) => {
    const [plan, standing] = [plans[key], sheets.get(key)];
    return { key, plan, found: standing?.name === plan.name ? standing : null, takenUp: takenUp.get(key) ?? [] };
  });
}

async function putOrRecover(context: Excel.RequestContext, state: PaperState): Promise<PaperPut> {
  try {
    return await putPaper(context, state);
  } catch (error) {
    const whole = await Excel.run({ delayForCellEdit: true }, (fresh) => recoverPaper(fresh, state)).catch(() => null);
    // The first failure is what the user is told of, unless every sheet was whole by then.
    if (whole === null) throw error;
    return whole;
  }
}

/**
 * What a paper is laid out with, over what was found.
 *
 * @param overtaken what was written over just now: it counts more than what stands there since
 */
export function foundFor(
  { sheets, cells, kept, sheetNames }: FoundPaper,
  overtaken: Overtaken | null = null,
): PaperFound {
  const taken = [...sheetNames];
  const free = named((key) => {
    const name = freeName(FIRST_NAMES[key], taken);
    taken.push(name);
    return name;
  });
  return {
    names: named((key) => sheets.get(key)?.name ?? free[key]),
    freeNames: free,
    cells,
    typed: new Map([...cells, ...(overtaken?.typed ?? [])]),
    kept: overtaken?.keptText === undefined ? kept : parseKept(overtaken.keptText).kept,
  };
}

function named(nameOf: (key: OwnSheet) => string): SheetNames {
  return Object.fromEntries(OWN_SHEETS.map((key) => [key, nameOf(key)])) as SheetNames;
}
