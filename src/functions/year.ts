import { yearBehindDate, yearNamedIn } from "../savings/year";
import { explainedError } from "./custom-function-error";

/**
 * Gives a financial year in one writing, 2017/18, from 2017-18, 17/18, 2017/2018, FY18 (the year that ends in 2018) or a date that Excel made of a label such as 10/11. Example: =SAVINGS.YEAR("FY18") gives 2017/18.
 * @customfunction YEAR YEAR
 * @param label The label, or the cell that holds it.
 * @returns The year as text. #N/A with the reason for anything else.
 */
export function YEAR(label: any): string {
  const year = typeof label === "number" ? yearBehindDate(label) : yearNamedIn(String(label ?? ""));
  if (year?.start !== null && year !== null) return year.name;
  const written = String(label ?? "").trim();
  throw explainedError("#N/A", written === "" ? "The cell is blank." : `"${written}" does not name a financial year.`);
}
