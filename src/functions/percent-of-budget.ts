import { size } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { amountsFrom } from "./amount-argument";
import { explainedError } from "./custom-function-error";
import { shareOf } from "./share-result";

const MOST_DECIMALS = 6;

/**
 * Gives a saving as a share of its budget, cell by cell. A saving of either sign gives a positive share; format the cell as a percentage. Example: =SAVINGS.PERCENTOFBUDGET(4,52.5,1) gives 0.076.
 * @customfunction PERCENTOFBUDGET PERCENTOFBUDGET
 * @param saving The saving, or a range of savings.
 * @param budget The budget in the same unit, or a range of the same shape, or one budget for all.
 * @param [decimals] Decimals of the percentage, 0 to 6. Left out: not rounded below 6.
 * @returns The share. #N/A with the reason where the budget is zero, missing or n/a, or the saving is no figure.
 */
export function PERCENTOFBUDGET(saving: any[][], budget: any[][], decimals?: number): any[][] {
  const places = decimalsFrom(decimals);
  const one = budget.length === 1 && budget[0]?.length === 1;
  const fits =
    one || (budget.length === saving.length && budget.every((row, index) => row.length === saving[index]?.length));
  if (!fits) throw explainedError("#VALUE!", "The savings and the budgets are not ranges of the same shape.");
  const alone = saving.length === 1 && saving[0]?.length === 1;
  return saving.map((row, r) =>
    row.map((cell, c) => shareOrError(cell, one ? budget[0]?.[0] : budget[r]?.[c], places, alone)),
  );
}

function decimalsFrom(argument: unknown): number {
  if (argument === null || argument === undefined) return MOST_DECIMALS;
  const places = Number(argument);
  if (Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS) return places;
  throw explainedError("#VALUE!", `Decimals must be a whole number from 0 to ${MOST_DECIMALS}.`);
}

/** In a block of several cells an error is a value of its own cell; alone it is the answer. */
function shareOrError(saving: unknown, budget: unknown, places: number, alone: boolean): unknown {
  try {
    return share(saving, budget, places);
  } catch (error) {
    if (alone) throw error;
    return error;
  }
}

function share(saving: unknown, budget: unknown, places: number): number {
  const [part, whole] = amountsFrom([saving, budget]).amounts;
  const percent = percentageOf(size(part), size(whole), places);
  if (percent === null) throw explainedError("#N/A", "The budget is zero, so the saving has no share of it.");
  return shareOf(percent);
}
