import type { BudgetCells } from "./budget";
import type { ByYearCells } from "./by-year";
import type { DeliveryCells } from "./delivery";
import type { LargestCells } from "./largest";

/** Where the figures of one source's part stand on the sheet; null where it has no such figures. */
export interface PartCells {
  readonly byYear: ByYearCells;
  readonly largest: LargestCells | null;
  readonly budget: BudgetCells | null;
  readonly delivery: DeliveryCells | null;
}
