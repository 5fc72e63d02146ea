import type { Pence } from "../savings/money";
import { penceFrom } from "../savings/money";
import type { Unit } from "../savings/unit";
import { explainedError } from "./custom-function-error";
import { figureFrom } from "./figure-argument";

/** The unit in which bare numbers are held for exact arithmetic: it keeps eight decimals, whatever they are meant in. */
export const BARE: Unit = "£m";

/**
 * A figure from one cell as an exact amount.
 *
 * @throws CustomFunctions.Error `#N/A` where no figure stands, `#VALUE!` where it is too large to hold exactly
 */
export function amountFrom(cell: unknown): Pence {
  const { value } = figureFrom(cell);
  const amount = penceFrom(value, BARE);
  if (amount === null) throw explainedError("#VALUE!", `${value} is too large to hold exactly.`);
  return amount;
}
