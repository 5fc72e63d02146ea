import { inUnit } from "../savings/money";
import { exactly } from "./amount-argument";
import { figureFrom } from "./figure-argument";
import { namedUnit } from "./unit-argument";

/**
 * Reads a number from a figure as councils write it: (0.100), £1,120,000, £0.601m, 3.2 ¹, 1,234-, (£150k). Brackets and minus signs make it negative; note marks are left out. Example: =SAVINGS.FIGURE("(0.100)") gives -0.1.
 * @customfunction FIGURE FIGURE
 * @param text The cell that holds the figure, as text or as a number.
 * @param [unit] £m, £000 or £: the unit to give the number in, where the figure names its own. Left out: as written.
 * @returns The number. #N/A with the reason for n/a, TBC, a dash, a blank or words.
 */
export function FIGURE(text: any, unit?: string): number {
  const figure = figureFrom(text);
  const asked = namedUnit(unit);
  if (asked === null || figure.unit === null) return figure.value;
  return inUnit(exactly(figure.value, figure.unit), asked);
}
