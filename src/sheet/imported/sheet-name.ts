import { shortText } from "./cell-text";

/** Excel takes 31 characters; a name that is taken gets a number behind it. */
const LONGEST = 26;
const USUAL = "Imported savings";

/** A sheet's name from a table's title: without what Excel takes in no sheet's name. */
export function sheetName(title: string): string {
  const plain = shortText(title.replace(/[[\]:*?/\\]+/gu, " "), LONGEST).replace(/^['\s]+|['\s]+$/gu, "");
  // Excel keeps this name for itself.
  return plain === "" || /^history$/iu.test(plain) ? USUAL : plain;
}
