import type { ChoiceChange } from "../savings/choices/change-choice";
import { changedChoice, isNoChoice } from "../savings/choices/change-choice";
import type { SummaryOptions } from "../savings/choices/summary-options";
import type { RangeRef } from "../savings/grid";
import type { Finding } from "../savings/finding";
import { acceptedFinding, contentIn, withoutAcceptance } from "../savings/kept/accept";
import type { Kept } from "../savings/kept/kept";
import { freeId } from "../savings/kept/kept";
import type { SavingsTable } from "../savings/table";
import { runInExcel } from "../workbook/excel-run";
import type { Places } from "../workbook/kept-places";
import { changeKept } from "../workbook/kept-settings";
import type { KeptChange } from "../workbook/kept-settings";
import { refreshWholeWorkbookTotal } from "./follow-total";
import type { Outcome } from "./outcome";
import { doneUnread, problem } from "./outcome";
import type { WorkbookResults } from "./read-tables";
import { readTables } from "./read-tables";

/**
 * Keeps what the user decided about a table, and reads the workbook anew with it.
 *
 * @param table the table as it was read
 * @param change what is decided anew; null for what is to be as read again
 */
export function decideAboutTable(
  table: Pick<SavingsTable, "choice" | "range" | "title">,
  change: ChoiceChange,
): Promise<Outcome<WorkbookResults>> {
  return keepAndRead(`"${table.title}" is read as you set it.`, (kept, places) =>
    choiceKept(kept, places, table, change),
  );
}

/** The choices with one table's changed: the place of a choice that decides nothing any more goes with it. */
function choiceKept(
  kept: Kept,
  places: Places,
  { choice: placed, range }: Pick<SavingsTable, "choice" | "range">,
  change: ChoiceChange,
): KeptChange {
  const own =
    kept.choices.find(({ id }) => id === placed?.id) ??
    // A co-author may have decided about the same table since it was read: then it is one choice, not two.
    kept.choices.find(({ id }) => isSamePlace(places.get(id), range));
  const choice = changedChoice(own?.choice ?? {}, change);
  const others = kept.choices.filter((one) => one !== own);
  if (isNoChoice(choice)) return { kept: { ...kept, choices: others }, drop: own ? [own.id] : [] };
  const id = own?.id ?? freeId(kept);
  return { kept: { ...kept, choices: [...others, { id, choice }] }, put: own ? [] : [{ id, range }] };
}

function isSamePlace(place: RangeRef | undefined, range: RangeRef): boolean {
  return place?.sheet === range.sheet && place.row === range.row && place.column === range.column;
}

/** Keeps that the cells of a range hold a savings table, and reads the workbook anew with it. */
export function readAsTable(range: RangeRef): Promise<Outcome<WorkbookResults>> {
  return keepAndRead("The selected cells are read as a savings table.", (kept, places) =>
    choiceKept(kept, places, { choice: null, range }, { selected: true }),
  );
}

/**
 * Keeps that the user accepts a finding as it is.
 *
 * @param reason why, in the user's words: the summary lists it
 * @param results what the finding was found in
 */
export function acceptFinding(
  finding: Finding,
  reason: string,
  { snapshot }: Pick<WorkbookResults, "snapshot">,
): Promise<Outcome<WorkbookResults>> {
  const contentOf = contentIn(snapshot);
  const accepted = acceptedFinding(finding, reason.trim(), contentOf);
  return keepAndRead("Accepted.", (kept) => ({
    // One that a co-author accepted meanwhile, or that was accepted before Excel failed, is accepted once.
    kept: { ...kept, accepted: [...withoutAcceptance(kept.accepted, finding, contentOf), accepted] },
  }));
}

/** Takes an acceptance back: the finding stands among the others again. */
export function withdrawAcceptance(
  finding: Finding,
  { snapshot }: Pick<WorkbookResults, "snapshot">,
): Promise<Outcome<WorkbookResults>> {
  return keepAndRead("Shown again.", (kept) => ({
    kept: { ...kept, accepted: withoutAcceptance(kept.accepted, finding, contentIn(snapshot)) },
  }));
}

/** Keeps how the user wants the summary. Nothing is read anew: the tables are as they were. */
export async function setSummaryOptions(options: SummaryOptions): Promise<Outcome<Kept>> {
  const kept = await runInExcel((context) => changeKept(context, (before) => ({ kept: { ...before, options } })));
  if (!kept.ok) return problem(kept.problem);
  return { kind: "done", message: "Settings of the summary kept.", value: kept.value };
}

async function keepAndRead(
  message: string,
  change: (kept: Kept, places: Places) => KeptChange,
): Promise<Outcome<WorkbookResults>> {
  const kept = await runInExcel((context) => changeKept(context, change));
  if (!kept.ok) return problem(kept.problem);
  // Excel tells nobody that a setting changed, and the total of the whole workbook hangs on it.
  await refreshWholeWorkbookTotal();
  const read = await readTables();
  return read.ok ? { kind: "done", message, value: read.value } : doneUnread(message, read.problem);
}
