import type { TableChoice } from "../choices/table-choice";
import type { CellRef } from "../grid";
import type { Steps } from "../steps";
import type { Column, Decided, SavingSign, SavingsLine, SavingsTable } from "../table";
import type { Unit } from "../unit";
import { decidingBasis } from "./basis";
import { decideBudgetColumn } from "./decide-budget-column";
import { decideCodePattern } from "./decide-code-pattern";
import type { Told } from "./found-table";
import { NOTHING_TOLD } from "./found-table";
import { setByUser } from "./set-by-user";
import { decidingSign } from "./sign";
import type { LabelledFigures } from "./sign-of-total";

/** A text around a table that may say how its figures are meant. */
export interface TextAround {
  readonly text: string;
  readonly cell: CellRef;
}

const SIGN_IN_WORDS: Readonly<Record<SavingSign, string>> = {
  negative: "savings in brackets or with a minus",
  positive: "savings as plain numbers",
};

/**
 * What is decided about a table once its lines are read, by the user or by its words and figures.
 *
 * @param columns the columns as the user has them, with their units
 * @param texts the texts above the table, its headings, and the notes under it
 * @param told what another table tells of this one
 * @param totals what it states that its lines come to
 */
export function* decidingAbout(
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  texts: readonly TextAround[],
  choice: TableChoice,
  told: Told = NOTHING_TOLD,
  totals: readonly LabelledFigures[] = [],
): Steps<Pick<SavingsTable, "basis" | "sign" | "codePattern" | "budgetColumn">> {
  // "Cumulative" over the total of the years, or over what is no saving, says nothing of the years.
  const besideYears = columns.filter(({ kind }) => kind === "total" || kind === "other").map(({ cell }) => cell);
  const ofYears = texts.filter(({ cell }) => !besideYears.includes(cell)).map(({ text }) => text);
  const ownBasis = yield* decidingBasis(lines, columns, ofYears);
  const basis = (ownBasis.value === null && told.basis) || ownBasis;
  yield;
  const sign = yield* decidingSign(lines, columns, texts, totals);
  yield;
  const codePattern = decideCodePattern(lines);
  yield;
  return {
    basis: chosenOr(choice.basis, basis, String),
    sign: chosenOr(choice.sign, sign, (sign) => SIGN_IN_WORDS[sign]),
    codePattern: chosenOr(choice.codePattern, codePattern, String),
    budgetColumn: decideBudgetColumn(columns, choice),
  };
}

/** The table's unit: the user's, or what is read. */
export function decidedUnit(asRead: Decided<Unit | null>, choice: TableChoice): Decided<Unit | null> {
  return chosenOr(choice.unit, asRead, String);
}

function chosenOr<T>(
  chosen: NonNullable<T> | undefined,
  asRead: Decided<T>,
  inWords: (value: NonNullable<T>) => string,
): Decided<T> {
  return chosen === undefined ? asRead : setByUser(chosen, asRead, inWords);
}
