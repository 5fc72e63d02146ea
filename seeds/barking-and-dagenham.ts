import type { SampleSheet } from "./sample-sheet";

/** Budget update, January 2015: a list with one amount column and a stated total, amounts as text. */
export const barkingAndDagenham: SampleSheet = {
  name: "Barking and Dagenham",
  source: "London Borough of Barking and Dagenham, Children's Services Budget Update, January 2015",
  rows: [
    ["Children's Services Budget Update - January 2015"],
    [],
    ["2. Short-Term Financial Recovery Strategy"],
    ["All budgets were reviewed in autumn 2014, and these actions were found to reduce the projected overspend:"],
    [],
    ["£50,000", "Freeze Family Support Worker post"],
    ["£20,000", "Freeze SEN strategic post"],
    ["£50,000", "Catering income"],
    ["£60,000", "Freeze Educational Psychologist vacancy"],
    ["£340,000", "Freeze early years and school improvement vacancies"],
    ["£200,000", "reductions in Agency forecast"],
    ["£150,000", "reductions in Legal forecast"],
    ["£250,000", "Claim health contribution to complex placements"],
    ["£1,120,000", "TOTAL"],
    [],
    ["Most of these have been carried out."],
    ["Of the £250,000 for health contributions, £224,537 has been identified to date."],
    ["The projected overspend for social care was reduced from £5,466,000 in September to £4,681,000."],
    ["Reserves and other savings bring the deficit down from £4,652,000 to £3,751,000."],
  ],
  numberFormats: {},
  columnWidths: [14, 90],
  headingRows: [2],
  titleRows: [0],
};
