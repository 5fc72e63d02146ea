import { inUnit, size, subtract } from "../savings/money";
import { amountsFrom } from "./amount-argument";

/**
 * Gives what is left to find: the target less what has been achieved, each of either sign. Example: =SAVINGS.TARGETGAP(250000,144000) gives 106000.
 * @customfunction TARGETGAP TARGETGAP
 * @param target What was to be saved.
 * @param achieved What has been saved, in the same unit.
 * @returns The gap in the same unit; negative where more was achieved than was to be. #N/A with the reason where either is no figure.
 */
export function TARGETGAP(target: any, achieved: any): number {
  const { amounts, scale } = amountsFrom([target, achieved]);
  const [whole, part] = amounts;
  return inUnit(subtract(size(whole), size(part)), scale);
}
