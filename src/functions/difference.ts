import { decimalsShown, readFigure } from "../savings/figure";
import { add, inUnit, NO_MONEY, size, subtract } from "../savings/money";
import { roundingTolerance } from "../savings/reading/totals";
import { PENCE_PER_UNIT } from "../savings/unit";
import { amountsFrom } from "./amount-argument";
import { explainedError } from "./custom-function-error";

const MOST_DECIMALS = 6;

/**
 * Gives what lines add up to less the total that is stated for them; 0 where rounding explains it (half the last digit of the total and of each line). Example: =SAVINGS.DIFFERENCE({10000;18000;10000;20000},144000) gives -86000.
 * @customfunction DIFFERENCE DIFFERENCE
 * @param lines The lines' figures, as numbers or text. Words, blanks, n/a and dashes are left out.
 * @param statedTotal The total that is stated, in the same unit.
 * @param [decimals] Decimals to which the figures were rounded, 0 to 6. Left out: as many as the figures show.
 * @returns The difference in the same unit. #N/A with the reason where the total is no figure.
 */
export function DIFFERENCE(lines: any[][], statedTotal: any, decimals?: number): number {
  const figures: unknown[] = lines.flat().filter(isFigure);
  const { amounts, scale } = amountsFrom([statedTotal, ...figures]);
  const [stated, ...parts] = amounts;
  const total = parts.reduce(add, NO_MONEY);
  const difference = subtract(total, stated);
  const places = placesOf(decimals, [statedTotal as unknown, ...figures]);
  const tolerance = roundingTolerance([...figures.map(() => places), places], PENCE_PER_UNIT[scale]);
  return size(difference) <= tolerance ? 0 : inUnit(difference, scale);
}

function isFigure(cell: unknown): boolean {
  return typeof cell === "number" || (typeof cell === "string" && readFigure(cell).kind === "figure");
}

function placesOf(argument: unknown, cells: readonly unknown[]): number {
  if (argument === null || argument === undefined || argument === "") {
    const most = cells.reduce<number>((most, cell) => Math.max(most, decimalsShown(Number(cell), String(cell))), 0);
    return Math.min(MOST_DECIMALS, most);
  }
  const places = Number(argument);
  if (Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS) return places;
  throw explainedError("#VALUE!", `Decimals must be a whole number from 0 to ${MOST_DECIMALS}.`);
}
