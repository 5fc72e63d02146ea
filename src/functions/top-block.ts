import { isCost } from "../savings/effect";
import { add, inUnit, NO_MONEY } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { explainedError } from "./custom-function-error";
import { tableFrom } from "./table-argument";
import { shareOf } from "./share-result";
import { unitFrom } from "./unit-argument";
import { amountAsked } from "./year-argument";

const USUAL_COUNT = 5;
const SHARE_DECIMALS = 4;

/** What TOP fills: headings, and one row for each of the largest savings. */
export function topBlock(range: unknown[][], count: unknown, year: unknown): (string | number)[][] {
  const most = countFrom(count);
  const read = tableFrom(range);
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
