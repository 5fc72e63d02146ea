/** A financial year by the calendar year it begins in. @example financialYear(2027) // "2027/28" */
export function financialYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** April, counted from zero as dates do: a UK council's financial year begins in it. */
const APRIL = 3;

/** The year that a budget prepared on a day is for: the financial year after the one that the day falls in. */
export function firstYearOffered(day: Date): number {
  return day.getMonth() >= APRIL ? day.getFullYear() + 1 : day.getFullYear();
}
