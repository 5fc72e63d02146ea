import { isCost } from "../savings/effect";
import { add, inUnit, NO_MONEY } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { explainedError } from "./custom-function-error";
import { tableFrom } from "./range-argument";
import { shareOf } from "./share-result";
import { unitFrom } from "./unit-argument";
import { amountAsked } from "./year-argument";

const USUAL_COUNT = 5;
const SHARE_DECIMALS = 4;

/**
 * Lists the largest savings of a table, costs apart: code, description, figure and share of all savings, with headings. Format the share as a percentage. Example: =INDEX(SAVINGS.TOP(A3:G40,1),2,3) gives -10.
 * @customfunction TOP TOP
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param [count] How many. Left out: 5.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns A block, the largest first. #VALUE! with the reason where the range holds no savings table, does not have the year, or the count is not a whole number above 0.
 */
export function TOP(table: any[][], count?: number, year?: any): any[][] {
  const most = countFrom(count);
  const read = tableFrom(table);
  const amount = amountAsked(year, read);
  const savings = read.lines.flatMap((line) => {
    const pence = amount(line);
    return pence === null || pence === 0 || isCost(pence, line, read) ? [] : [{ line, pence }];
  });
  const gross = savings.reduce((total, saving) => add(total, saving.pence), NO_MONEY);
  const unit = unitFrom(null, read);
  const largest = savings
    .sort((a, b) => Math.abs(b.pence) - Math.abs(a.pence) || a.line.row - b.line.row)
    .slice(0, most);
  const rows = largest.map(({ line, pence }) => [
    line.code ?? "",
    line.name,
    inUnit(pence, unit),
    shareOf(percentageOf(pence, gross, SHARE_DECIMALS) ?? 0),
  ]);
  return [["Code", "Description", read.unit.value ?? "As written", "Share of savings"], ...rows];
}

function countFrom(argument: unknown): number {
  if (argument === null || argument === undefined || argument === "") return USUAL_COUNT;
  const count = Number(argument);
  if (Number.isInteger(count) && count > 0) return count;
  throw explainedError("#VALUE!", `The count must be a whole number above 0, and it is ${count}.`);
}
