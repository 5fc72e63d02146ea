import type { RangeRef } from "../grid";
import type { Steps } from "../steps";
import type { SavingsTable } from "../table";
import { isOfCostsAlone } from "./cost-words";
import type { Claim, FoundTable, Told } from "./found-table";
import { givesSameSavings, isUnclear, tablesWithSameFigures, toldBySameSavings } from "./same-savings";

/** A place where a table may stand: how it is read, and what was read there first. */
export interface PlaceOfTable {
  readonly read: (claim: Claim, told: Told) => Steps<FoundTable | null>;
  readonly found: FoundTable | null;
  /** Its cells, where it stands side by side with others; null where nothing does. */
  readonly beside: RangeRef | null;
}

/**
 * The tables of a sheet with what those tell one another that give the same savings over: that it is one of savings too, its
 * unit, and how its years are meant.
 *
 * @param places in the order of the sheet
 * @param told what is told of all tables
 * @param known tables of other sheets that give savings of this one over
 * @returns the table at each place, null where none is of savings
 */
export function* withSameSavings(
  places: readonly PlaceOfTable[],
  told: Told,
  known: readonly SavingsTable[],
): Steps<(FoundTable | null)[]> {
  const claimed = places.flatMap(({ found }) => (found && !isOfCostsAlone(found.table) ? found.table : []));
  const first: (FoundTable | null)[] = [];
  for (const { read, found } of places) first.push(found ?? (yield* unclaimedTwin(read, claimed, told)));
  const unclear = first.flatMap((one) => (one && isUnclear(one.table) ? one.table : []));
  const same = yield* tablesWithSameFigures(unclear, [...claimed, ...known]);
  const tables: (FoundTable | null)[] = [];
  for (const [at, { read }] of places.entries()) {
    const one = first[at] ?? null;
    const more = one && toldBySameSavings(one.table, same.get(one.table) ?? []);
    tables.push(more ? yield* read("anything", { unit: more.unit ?? told.unit, basis: more.basis }) : one);
  }
  return tables;
}

function* unclaimedTwin(
  read: PlaceOfTable["read"],
  claimed: readonly SavingsTable[],
  told: Told,
): Steps<FoundTable | null> {
  if (!claimed.some(({ totals }) => totals.length > 0)) return null;
  const any = yield* read("anything", told);
  return any && isToldOver(any.table.title) && givesSameSavings(any.table, claimed) ? any : null;
}

const TOLD_OVER = /\b(?:by|summary|summaris(?:ed|es)|analysis|breakdown|split|phasing|profile)\b/i;
/** What savings pay for may come to the same. */
const PAID_FOR = /\b(?:growth|pressures?|invest\w*|costs?|fund\w*|financ\w*|spend\w*|reserves?|grants?|gap)\b/i;

/** Whether a title says that what is told is known, in another order: "By theme", "Summary". */
function isToldOver(title: string): boolean {
  return TOLD_OVER.test(title) && !PAID_FOR.test(title);
}
