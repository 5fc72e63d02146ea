import { amountOf } from "../amount";
import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { pence, size, subtract, sum } from "../money";
import type { AmountInText } from "../reading/amounts-in-text";
import { amountsInText, sentencesOf } from "../reading/amounts-in-text";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, SavingsLine, SavingsTable } from "../table";
import { PENCE_PER_UNIT } from "../unit";
import { yearNamedIn } from "../year";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { amountsOf, decimalsOf } from "./wording";
import type { Claim } from "./listed-again";
import { listedAgain } from "./listed-again";
import { ownTextsOf } from "./texts";

/**
 * Line of enquiry 2: an amount in a line's text that none of its figures bears out, rounding apart. One of the two was
 * changed and the other was not. Only sentences that speak of the saving count; where a part of a sentence agrees, its
 * other amounts are taken to explain it.
 */
export const textDiffers: EnquiryRule = ({ table }) => {
  // Amounts in a text are in pounds, and figures without a unit cannot be held against them.
  if (table.unit.value === null) return [];
  const again = listedAgain(table);
  return table.lines.flatMap((line) => {
    const own = ownTextsOf(line, table).flatMap(({ text, cell }) =>
      sentencesOf(text).flatMap((sentence): Claim[] => (speaksOfSaving(sentence) ? [{ sentence, cell }] : [])),
    );
    return [...own, ...(again.get(line) ?? [])].flatMap((claim) => enquiryOf(line, table, claim));
  });
};

const SAVING = /\bsav(?:e[sd]?|ings?)\b|\breduc(?:e[sd]?|tions?)\b|\befficienc(?:y|ies)\b/i;
const OTHER_MONEY =
  /\bbudgets?\b|\bfrom £|\binvest|\bspend|\bcosts? of\b|\btargets?\b|\beach (?:child|family|place)\b|\bper\b/i;

function speaksOfSaving(sentence: string): boolean {
  return SAVING.test(sentence) && !OTHER_MONEY.test(sentence);
}

function enquiryOf(line: SavingsLine, table: SavingsTable, { sentence, cell }: Claim): LineOfEnquiry[] {
  const amounts = amountsInText(sentence);
  const figures = figuresFor(line, table, sentence);
  if (amounts.length === 0 || figures.length === 0) return [];
  const candidates = figures.map((figure) => figure.amount);
  const whole = sum(candidates);
  const steps = candidates.slice(1).map((amount, index) => size(subtract(amount, candidates[index] ?? amount)));
  const possible = [...candidates, ...steps, whole, ...withOthersOfCode(line, table, sentence)];
  const stated = [...amounts.map((amount) => size(amount.pence)), size(sum(amounts.map((amount) => amount.pence)))];
  const rounding = roundingOf(amounts, table);
  if (stated.some((amount) => possible.some((figure) => size(subtract(amount, figure)) <= rounding))) return [];
  const show = amountsOf(table);
  const written = figures.map(({ amount, name }) =>
    table.years.length > 0 ? `${show(amount)} in ${name}` : show(amount),
  );
  return [
    {
      rule: 2,
      id: "text-differs",
      strength: "strong",
      measure: null,
      year: figures.length === 1 && table.years.length > 1 ? (figures[0]?.name ?? null) : null,
      question: `The text of ${showLine(line)} says ${inWords(amounts.map((amount) => amount.written))}; the table has ${inWords(written)}. Which of them is right?`,
      lines: [line.row],
      cells: [cell, ...figures.map((figure) => figure.cell)],
    },
  ];
}

interface FigureFor {
  readonly amount: Pence;
  readonly name: string;
  readonly cell: CellRef;
}

/** The columns that a sentence may mean: that of the year that it names, or else every year. */
function columnsFor(table: SavingsTable, sentence: string): Column[] {
  const year = yearNamedIn(sentence);
  const columns = savingsColumns(table);
  const named = columns.filter((column) => year !== null && column.year?.name === year.name);
  return named.length > 0 ? named : columns;
}

function figuresFor(line: SavingsLine, table: SavingsTable, sentence: string): FigureFor[] {
  return columnsFor(table, sentence).flatMap((column) => {
    const figure = line.figures.get(column.index);
    const amount = amountOf(figure, column.unit);
    return figure && amount !== null ? [{ amount: size(amount), name: columnName(column), cell: figure.cell }] : [];
  });
}

/** A text may give what the lines of one code come to together, in the year that it names or in any. */
function withOthersOfCode(line: SavingsLine, table: SavingsTable, sentence: string): Pence[] {
  const lines = table.lines.filter((other) => line.code !== null && other.code === line.code);
  if (lines.length < 2) return [];
  return columnsFor(table, sentence).map((column) => {
    const figures = lines.flatMap((other) => other.figures.get(column.index) ?? []);
    return size(sum(figures.flatMap((figure) => amountOf(figure, column.unit) ?? [])));
  });
}

/** Half the last digit of the coarsest amount in the sentence, and of the table's figures. */
function roundingOf(amounts: readonly AmountInText[], table: SavingsTable): Pence {
  const coarsest = Math.max(...amounts.map(({ unit, decimals }) => PENCE_PER_UNIT[unit] / 10 ** decimals));
  const figures = PENCE_PER_UNIT[table.unit.value ?? "£"] / 10 ** decimalsOf(table);
  return pence(Math.floor((coarsest + figures) / 2));
}
