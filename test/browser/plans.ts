import type { Rows } from "../taskpane/workbook-file";

/**
 * A savings table with something to decide and something to mend: its basis is not known, "Later" holds a year that no
 * heading names, three figures are text, and the code of AC3 ends in a blank.
 */
export const ADULT_CARE: Rows = [
  ["Adult social care savings £000"],
  ["Code", "Description", "Budget", "Base", "2024/25", "2025/26", "Later"],
  ["AC1", "Day services", 4000, 9000, -100, -250, -10],
  ["AC2", "Home care", 2000, 3000, "(50)", "(75)", -20],
  ["AC3 ", "Staffing", 1000, 2000, "(25)", -25, -30],
  ["Total", null, 7000, 14000, -175, -350, -60],
];

const CUMULATIVE = "£000, cumulative: each year's figure is its effect against today's budget";

/** What the table on `LIBRARIES` is called. */
export const LIBRARY_TITLE = `Library savings, ${CUMULATIVE}`;

/** A plan without a question: its title says unit and basis, and every figure is a number. */
export const LIBRARIES: Rows = [
  [LIBRARY_TITLE],
  ["Code", "Description", "2024/25", "2025/26"],
  ["LM1", "Libraries", -120, -120],
  ["LM2", "Museums", -80, -180],
];

/** What the table on `HIGHWAYS` is called. */
export const HIGHWAY_TITLE = `Highway savings, ${CUMULATIVE}`;

/** Another; a panel may ask about its round figures. */
export const HIGHWAYS: Rows = [
  [HIGHWAY_TITLE],
  ["Code", "Description", "2024/25", "2025/26"],
  ["HW1", "Lighting", -40, -40],
  ["HW2", "Gritting", -60, -60],
];

/** A table whose words name no savings: only its user knows that it is one. */
export const PROJECTS: Rows = [["Figures"], ["Item", "Amount"], ["Library", 120], ["Museum", 80]];
