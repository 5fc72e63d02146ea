import type { TableChoice } from "./table-choice";

/** What is to become of a choice: null takes a part of it back, so that it is as read again. */
export type ChoiceChange = { readonly [Part in keyof TableChoice]?: NonNullable<TableChoice[Part]> | null };

/** A choice after a change. @example changedChoice({ unit: "£m" }, { unit: null, basis: "cumulative" }) // { basis: "cumulative" } */
export function changedChoice(choice: TableChoice, change: ChoiceChange): TableChoice {
  const parts = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(parts);
}

/** Whether a choice decides nothing. */
export function isNoChoice(choice: TableChoice): boolean {
  return Object.values(choice).every((part) => part === false || (Array.isArray(part) && part.length === 0));
}
