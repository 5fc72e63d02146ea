import type { Case } from "./case";
import { CELLS_AND_FORMULAS } from "./cases/cells-and-formulas";
import { CHARTS } from "./cases/charts";
import { LOOKS_AND_PAGES } from "./cases/looks-and-pages";
import { RANGES } from "./cases/ranges";
import { TABLES_AND_NAMES } from "./cases/tables-and-names";
import { WORKBOOK } from "./cases/workbook";
import { WORKSHEETS } from "./cases/worksheets";

/** What the local workbook is held to, by the type that documentation describes. */
export const CASES: readonly Case[] = [
  ...WORKBOOK,
  ...WORKSHEETS,
  ...RANGES,
  ...CELLS_AND_FORMULAS,
  ...LOOKS_AND_PAGES,
  ...TABLES_AND_NAMES,
  ...CHARTS,
];
