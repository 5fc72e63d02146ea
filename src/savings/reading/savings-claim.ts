import type { Column, SavingsLine, SavingsTable } from "../table";
import { unitNamedIn, withoutUnit } from "../unit";
import { readsAsTitle } from "./body-rows";
import { isCostInWords } from "./cost-words";
import type { ProseRow } from "./prose";
import { NAMES_A_UNIT } from "./prose";
import { OTHER_MEASURES, SAVING_NOUN, SPEAKS_OF_SAVINGS, withoutFund } from "./savings-words";

const SAVINGS_WORDS =
  /\b(?:sav(?:e[ds]?|ings?)|proposals?|efficienc(?:y|ies)|pressures?|MTF[PS]|reductions?|new or existing|reduces? the budget|cuts|(?:budget|service|policy|officer) options?|additional income|cashable|(?:net|financial) benefits|benefits realisation|transformation\b.{0,30}\bbenefits|disinvestments?|arbed(?:ion|iad))\b/i;
/** Lines of how a budget is made up and paid for are no savings, though its gap is what they must close. */
const FUNDING_WORDS =
  /\b(?:budget requirement|funding|council tax|precepts?|government grants?|business rates|resources available|net (?:budget|expenditure|revenue)|gross expenditure|base budget|collection fund|settlement|(?:general|earmarked) (?:fund )?(?:reserves?|balances?)|(?:budget )?gap)\b/i;
/** What a table is about that is of no savings, where its title says so and says nothing of savings. */
const OTHER_SUBJECTS =
  /\b(?:reserves|balances|capital (?:programme|schemes?|expenditure|investment)|rents?|council tax|pupils?|staffing|workforce|fees(?: and charges)?|allowances|grants|treasury|(?:principal|key|financial) risks|risk register|borrowing|pensions?|debts?|pay scales?|performance|indicators?|timetable|virements?|collection fund|precepts?|settlement|statement of accounts|sensitivit(?:y|ies)|benchmark(?:s|ing)|inflation|indexation|(?:budget|planning|pay|financial) assumptions)\b/i;
/** What residents have put by. */
const OTHERS_SAVINGS = /\b(?:your|their|personal) (?:savings?|reductions?)\b/i;
/** A sentence announces the table under it; that a report is to set something out does not. */
const ANNOUNCES =
  /\b(?:below|following|follows|table|listed|(?<!\bto )set out|shown|schedule|these|figures|amounts|savings are)\b|:$/i;
/** Over the table's own title it speaks of what stands there, unless it points further on or names a unit. */
const POINTS_ON = /\b(?:below|following|follows|these|tables?|appendi(?:x|ces)|annex(?:es)?|schedules?)\b|:$/i;
/** A sentence further up may speak of savings without this table being of them. */
const NEAREST = 2;

/**
 * Whether a table with figures, of which {@link mayBeClaimed} left it open, is claimed to hold savings. A column of
 * savings, or of targets and what was achieved, says so itself; yearly figures alone could be anything, so their title,
 * headings, sheet, sections or lines must speak of savings, or a sentence right above that announces them.
 */
export function isClaimed(table: SavingsTable, titles: readonly ProseRow[], sheet: string): boolean {
  const { lines, columns } = table;
  if (saysSaving(columns)) return true;
  if (mostly(lines, isOfPercentages)) return false;
  // A register of changes says of each line whether it is a saving.
  if (lines.filter(({ typeWritten }) => SAYS_SAVING.test(typeWritten)).length >= FEWEST_SAID) return true;
  if (mostly(lines, isOfFunding)) return false;
  // A plan's funding among its costs is what the budget is made of, unless the table is said to be of savings.
  const isSaid = titles.slice(0, NEAREST).some(({ text }) => SPEAKS_OF_SAVINGS.test(text));
  const isOfPlan = (line: SavingsLine) => isOfFunding(line) || isCostInWords(line);
  if (!isSaid && lines.some(isOfFunding) && mostly(lines, isOfPlan)) return false;
  const [title] = titles.filter((row) => readsAsTitle(row.text) && !NAMES_A_UNIT.test(row.text));
  const subject = title?.text ?? sheet;
  if (NOT_IN_POUNDS.test(subject) && table.unit.decidedBy !== "heading") return false;
  if (OTHER_SUBJECTS.test(subject)) return speaks(subject);
  // The lines are many, so they are asked last.
  if (saysSo(table, sheet) || titles.some((row, index) => speaksOfSavings(row, titles.slice(0, index)))) return true;
  return mostly(
    lines,
    ({ code, typeWritten, description }) =>
      SAVINGS_WORDS.test(withoutFund(`${typeWritten} ${description}`)) || (code !== null && CODE_OF_SAVING.test(code)),
  );
}

const SAYS_SAVING = new RegExp(String.raw`^${SAVING_NOUN}$`, "i");
const FEWEST_SAID = 2;

/** "SAV-0117" is a saving by its code. */
const CODE_OF_SAVING = /^(?:SAV|SVGS?|SAVING|EFF)[-–_/. ]?\d/i;

/** What heads other councils, or what money is put by or owed in: what they save is no line of this one's plan. */
const OTHERS =
  /^(?:(?:local|comparable|other|nearest|earmarked) )*(?:authorit(?:y|ies)|councils?|boroughs?|forces?|neighbours?|reserves?|counterpart(?:y|ies)|lenders?|borrowers?|capital schemes?)$/i;

/** Whether the headings alone leave it open that a table is claimed: of others no line needs to be read. */
export function mayBeClaimed(columns: readonly Column[]): boolean {
  if (columns.some(({ kind, label }) => kind === "description" && OTHERS.test(withoutUnit(label)))) return false;
  if (columns.some(({ label }) => OTHERS_SAVINGS.test(label))) return false;
  if (saysSaving(columns)) return true;
  if (!columns.some(({ kind }) => kind === "year" || kind === "saving" || kind === "achieved")) return false;
  // A title over some of a sheet's columns says so of these, whatever the sheet is called.
  const headed = columns.filter(({ kind }) => kind === "year").map(({ label }) => label);
  return headed.length === 0 || !headed.every((label) => OTHER_SUBJECTS.test(label) && !speaks(label));
}

/** A column of more income is a part of savings where something else speaks of them; an income budget has one too. */
function saysSaving(columns: readonly Column[]): boolean {
  return columns.some(
    ({ kind, label }) => kind === "saving" && speaks(label.replace(MORE_INCOME, "")) && !OTHER_UNITS.test(label),
  );
}

const MORE_INCOME = /\b(?:additional|increased|extra|new) income\b/gi;

/** Whether at least half are so. It is known of most tables before the last line is weighed. */
function mostly<T>(all: readonly T[], isSo: (one: T) => boolean): boolean {
  const most = Math.floor(all.length / 2);
  let others = 0;
  return all.every((one) => isSo(one) || (others += 1) <= most);
}

function isOfFunding({ description }: SavingsLine): boolean {
  return FUNDING_WORDS.test(description);
}

/** Rates of pay, tax or prices are no amounts, wherever they stand. */
function isOfPercentages({ figures }: SavingsLine): boolean {
  let standing = 0;
  for (const { value, written } of figures.values()) {
    if (value === null) continue;
    if (!written.includes("%")) return false;
    standing += 1;
  }
  return standing > 0;
}

/** What is saved of these is no money. */
const OTHER_UNITS = new RegExp(String.raw`\b(?:${OTHER_MEASURES}|days?|paper|pages)\b`, "i");

const BEFORE_SAVINGS = new RegExp(String.raw`\b(?:before|after) (?:(?:any|new) ){0,2}${SAVING_NOUN}\b`, "gi");

/** "Carbon savings (tCO2e)": the title says what its figures measure. */
const NOT_IN_POUNDS = new RegExp(
  String.raw`\bt?co2e?\b|\b[kmg]wh\b|\((?:in )?(?:${OTHER_MEASURES}|fte|wte|posts)\)`,
  "i",
);

/** What stands before savings, or after them, counts none. */
function speaks(text: string): boolean {
  return SAVINGS_WORDS.test(withoutFund(text).replace(BEFORE_SAVINGS, ""));
}

function saysSo(table: SavingsTable, sheet: string): boolean {
  const texts = [
    ...table.columns
      .map(({ label }) => label)
      .filter((label) => !OTHER_UNITS.test(label))
      .map((label) => label.replace(MORE_INCOME, "")),
    sheet,
    table.markedName ?? "",
    ...new Set(table.lines.map((line) => line.section)),
    ...table.totals.map((total) => total.label),
  ];
  return texts.some(speaks);
}

/** @param between the words from it to the table, nearest first */
function speaksOfSavings({ text, isTitle }: ProseRow, between: readonly ProseRow[]): boolean {
  if (!speaks(text)) return false;
  const namesUnit = unitNamedIn(text) !== null;
  if (isTitle || (between.length === 0 && namesUnit)) return true;
  const announces = between.some((row) => row.isTitle) && !namesUnit ? POINTS_ON : ANNOUNCES;
  return between.length < NEAREST && announces.test(text);
}
