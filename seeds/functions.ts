import type { PlainCell, PlainSheet } from "../src/sheet/sample-plan";

const PLAN = "'Birmingham'!$A$4:$F$40";
const WORKSTREAMS = "'Hampshire'!$A$19:$D$31";
const LIST = "'Torbay'!$A$13:$B$16";

/** A function at work: what it shows, its formula, and the rows that its answer fills. */
interface Shown {
  readonly gives: string;
  readonly formula: string;
  readonly rows: number;
}

const one = (gives: string, formula: string): Shown => ({ gives, formula, rows: 1 });
const block = (gives: string, formula: string, rows: number): Shown => ({ gives, formula, rows });

const SHOWN: readonly Shown[] = [
  one("What all savings tables of this workbook save, in £", "=SAVINGS.TOTAL()"),
  one("The plan's full effect, £m: the last year, never the years added up", `=SAVINGS.TOTAL(${PLAN})`),
  one("New in 2017/18: a net cost", `=SAVINGS.TOTAL(${PLAN},"2017/18","New")`),
  one("Gross savings in 2020/21, in £", `=SAVINGS.TOTAL(${PLAN},"2020/21","Saving","£")`),
  one("A list of amounts beside words", `=SAVINGS.TOTAL(${LIST})`),
  one("What the list lacks of the £144,000 above it", "=SAVINGS.DIFFERENCE('Torbay'!$A$13:$A$16,144000)"),
  one("What is left to find of a target", "=SAVINGS.TARGETGAP(250000,144000)"),
  one("Share of a target that was achieved", "=SAVINGS.DELIVERED(224537,250000)"),
  one("Share of a budget", "=SAVINGS.PERCENTOFBUDGET('Hampshire'!C21,'Hampshire'!B21,1)"),
  one("A figure from council writing", "=SAVINGS.FIGURE('Birmingham'!C5)"),
  one("A figure with a note mark", "=SAVINGS.FIGURE('Hampshire'!C22)"),
  one("A year in one writing", '=SAVINGS.YEAR("FY18")'),
  one("Whether a text is a code", '=SAVINGS.VALIDCODE("CH4 17+ / MIA3 16+","A9 9+")'),
  one("The plan year of a code", '=SAVINGS.CODEPART("CH1 17+","year")'),
  one("Each year's step of cumulative figures", "=SAVINGS.YEARLY('Birmingham'!$C$15:$F$15)"),
  one("The running effect of steps", "=SAVINGS.CUMULATIVE({0.1,0.2,0.1})"),
  block("Year by year", `=SAVINGS.BYYEAR(${PLAN})`, 5),
  block("By type in 2017/18", `=SAVINGS.BYTYPE(${PLAN},"2017/18")`, 3),
  block("By the letters of the codes", `=SAVINGS.BYGROUP(${PLAN})`, 5),
  block("The three largest", `=SAVINGS.TOP(${WORKSTREAMS},3)`, 4),
  block("The whole summary", `=SAVINGS.SUMMARY(${PLAN})`, 12),
  block("What the checks found", `=SAVINGS.CHECK(${PLAN})`, 8),
  block("What councillors may ask", `=SAVINGS.ENQUIRY(${PLAN})`, 26),
];

/** Every function live, its result beside it, over the other samples. */
export const functionsAtWork: PlainSheet = {
  name: "Functions",
  mark: "Functions",
  rows: [
    ["The SAVINGS functions at work"],
    ["Change a figure on a sample sheet and watch the results change."],
    [],
    ["What it shows", "Formula", "Result"],
    ...SHOWN.flatMap(({ gives, formula, rows }): PlainCell[][] => [
      [gives, formula, { formula }],
      ...Array.from({ length: rows - 1 }, () => []),
    ]),
  ],
  numberFormats: {},
  columnWidths: [46, 54, 16, 16, 16, 12, 12, 12],
  headingRows: [3],
  titleRows: [0],
};
