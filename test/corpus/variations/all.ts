import { IN_CELLS } from "./in-cells";
import { IN_TEXTS } from "./in-texts";
import { ON_SHEETS } from "./on-sheets";
import type { Variation } from "./variation";
import { WITH_ANOTHER } from "./with-another";

/** Every manner in which the papers of the corpus are written over, by its name. */
export const VARIATIONS: readonly (readonly [string, Variation])[] = [
  IN_CELLS,
  ON_SHEETS,
  WITH_ANOTHER,
  IN_TEXTS,
].flatMap((some) => Object.entries(some));
