import { size } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { amountsFrom } from "./amount-argument";
import { explainedError } from "./custom-function-error";
import { shareOf } from "./share-result";

const DECIMALS = 6;

/**
 * Gives the share of a target that has been achieved, each of either sign; format the cell as a percentage. Example: =SAVINGS.DELIVERED(224537,250000) gives 0.898148.
 * @customfunction DELIVERED DELIVERED
 * @param achieved What has been saved.
 * @param target What was to be saved, in the same unit.
 * @returns The share. #N/A with the reason where either is no figure or the target is zero.
 */
export function DELIVERED(achieved: any, target: any): number {
  const [part, whole] = amountsFrom([achieved, target]).amounts;
  const percent = percentageOf(size(part), size(whole), DECIMALS);
  if (percent === null) throw explainedError("#N/A", "The target is zero, so there is no share of it.");
  return shareOf(percent);
}
