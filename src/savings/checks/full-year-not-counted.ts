import type { Finding } from "../finding";
import { isOfFullYear } from "../full-year";
import { inWords } from "../show";
import type { SavingsTable } from "../table";

/** A column of what the savings bring in a full year, beside the years that count. */
export function fullYearNotCounted({ columns, years }: SavingsTable): Finding[] {
  const beside = years.length > 0 ? columns.filter(isOfFullYear) : [];
  return beside.map(({ label, cell }): Finding => ({
    check: "full-year-not-counted",
    severity: "note",
    message: `"${label}" is not counted: the saving is what stands under ${inWords(years.map(({ name }) => name))}.`,
    why: "What a full year brings is reached in a later year, and adding it to the years would count it twice.",
    cells: [cell],
  }));
}
