import type { Pence } from "../savings/money";
import { penceFrom } from "../savings/money";
import type { Unit } from "../savings/unit";
import { explainedError } from "./custom-function-error";
import { figureFrom } from "./figure-argument";

/** Figures of one call as exact amounts. They are in one unit, which only the user knows. */
export interface ExactAmounts<Cells extends readonly unknown[]> {
  /** As many as there are figures, in their order. */
  readonly amounts: { readonly [Place in keyof Cells]: Pence };
  /** The scale at which they are held, for turning results back into numbers. */
  readonly scale: Unit;
}

/**
 * Figures as exact amounts, all at one scale, so that they can be added and compared to the last decimal.
 *
 * @param cells numbers, or text as councils write figures
 * @throws CustomFunctions.Error `#N/A` where no figure stands; `#VALUE!` for a percentage, for figures that name
 *   different units, and where they are too large together to hold exactly
 */
export function amountsFrom<const Cells extends readonly unknown[]>(cells: Cells): ExactAmounts<Cells> {
  const figures = cells.map(figureFrom);
  const units = new Set(figures.flatMap((figure) => figure.unit ?? []));
  if (units.size > 1) {
    throw explainedError("#VALUE!", `The figures name different units, ${[...units].join(" and ")}: give all in one.`);
  }
  if (figures.some((figure) => figure.percent)) throw explainedError("#VALUE!", "A percentage is no amount.");
  const values = figures.map((figure) => figure.value);
  const scale = scaleFor(values);
  const amounts = values.map((value) => exactly(value, scale));
  return { scale, amounts: amounts as unknown as ExactAmounts<Cells>["amounts"] };
}

/** How large figures may be together at each scale: decimals are kept as far as a double can tell them apart. */
const ROOM: readonly (readonly [number, Unit])[] = [
  [1e7, "£m"],
  [1e10, "£000"],
  [1e13, "£"],
];

/**
 * The finest scale at which figures can be held and added exactly: eight decimals below ten million in all, five below
 * ten thousand million, two above.
 *
 * @throws CustomFunctions.Error `#VALUE!` where they are larger than that
 */
export function scaleFor(values: readonly number[]): Unit {
  const together = values.reduce((total, value) => total + Math.abs(value), 0);
  const found = ROOM.find(([room]) => together < room);
  if (found) return found[1];
  throw explainedError("#VALUE!", "The figures are too large to hold exactly.");
}

/**
 * A figure at a scale.
 *
 * @throws CustomFunctions.Error `#VALUE!` where it is too large for it
 */
export function exactly(value: number, scale: Unit): Pence {
  const amount = penceFrom(value, scale);
  if (amount === null) throw explainedError("#VALUE!", `${value} is too large to hold exactly.`);
  return amount;
}
