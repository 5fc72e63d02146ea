import type { RangeRef } from "../grid";
import type { Steps } from "../steps";
import type { SavingsTable } from "../table";
import { isOfCostsAlone } from "./cost-words";
import type { Claim, FoundTable, Told } from "./found-table";
import { givesSameSavings, toldBySameSavings } from "./same-savings";

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
 * @returns the table at each place, null where none is of savings
 */
export function* withSameSavings(places: readonly PlaceOfTable[], told: Told): Steps<(FoundTable | null)[]> {
  const claimed = places.flatMap(({ found }) => (found && !isOfCostsAlone(found.table) ? found.table : []));
  const tables: (FoundTable | null)[] = [];
  for (const { read, found } of places) {
    const one = found ?? (yield* unclaimedTwin(read, claimed, told));
    const more =
      one && isUnclear(one.table) && !isOfCostsAlone(one.table) ? toldBySameSavings(one.table, claimed) : null;
    const whole = more ? yield* read("anything", { unit: more.unit ?? told.unit, basis: more.basis }) : one;
    tables.push(whole);
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

function isUnclear({ unit, basis, years }: SavingsTable): boolean {
  return unit.value === null || (basis.value === null && years.length > 1);
}
