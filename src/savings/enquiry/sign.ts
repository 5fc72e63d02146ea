import { amountOf } from "../amount";
import { inTableSign, isCost } from "../effect";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";

/**
 * Line of enquiry 4: figures against the table's sign. A saving shown as growth counts twice over. A pressure that is
 * written as a cost says the same in words and in figures, so there is nothing to ask; one written like a saving does not.
 */
export const signAgainstConvention: EnquiryRule = ({ table }) =>
  table.lines.flatMap((line) => {
    const against = figuresAgainst(line, table);
    if (against.length === 0) return [];
    const figures = against.map(({ figure, column }) => `${figure.written.trim()} in ${columnName(column)}`);
    const savings = table.sign.value === "negative" ? "in brackets or with a minus" : "as plain numbers";
    const question =
      line.type === "pressure"
        ? `${showLine(line)} is ${inWords(figures)}, written as the savings are, although its type says that it is a cost. Is it a cost?`
        : `${showLine(line)} is ${inWords(figures)}, while savings are written ${savings}. Is it meant to be a cost?`;
    const cells = against.map(({ figure }) => figure.cell);
    return [{ rule: 4, id: "sign", strength: "look", measure: null, year: null, question, lines: [line.row], cells }];
  });

function figuresAgainst(line: SavingsLine, table: SavingsTable): { column: Column; figure: Figure }[] {
  return savingsColumns(table).flatMap((column) => {
    const figure = line.figures.get(column.index);
    const amount = amountOf(figure, column.unit);
    if (!figure || amount === null || !isCost(amount, line, table)) return [];
    const isTurnedRound = inTableSign(amount, line, table) !== amount;
    return line.type === "pressure" && !isTurnedRound ? [] : [{ column, figure }];
  });
}
