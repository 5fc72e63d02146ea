import type { HostErrorName } from "./types";

/** Every error that a cell can hold, as Excel shows it. */
export const ERROR_NAMES: readonly HostErrorName[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];
