import type { FoundHeads } from "./find-tables";
import { QUESTION_HEADS } from "./headings";
import { isFormula } from "./own-text";
import type { EnquiryCells } from "./sheet-rows";

/** A reference to another column by how far away it is. */
const BESIDE = /C\[-?\d+\]/u;

/**
 * A refresh puts the add-in's columns in their order and the user's own after them. Where they stand otherwise, formulas
 * of the user's own that refer to cells beside them would then refer to others.
 *
 * @returns a sentence for each column of such formulas
 */
export function movedFormulas(cells: EnquiryCells, table: FoundHeads): string[] {
  if (table.kind !== "questions" || isInOrder(table)) return [];
  return table.own
    .filter(({ column }) => hasFormulasBeside(cells, table, column))
    .map(({ heading }) => `The columns are put back in their order: check the formulas in your column "${heading}".`);
}

function isInOrder({ columns, own }: FoundHeads): boolean {
  const ours = Object.keys(QUESTION_HEADS).map((key) => columns.get(key));
  const all = [...ours, ...own.map(({ column }) => column)];
  const [first = 0] = all;
  return all.every((column, index) => column === first + index);
}

function hasFormulasBeside({ values, formulas }: EnquiryCells, { headRow, end }: FoundHeads, column: number): boolean {
  return formulas.slice(headRow + 1, end).some((row, index) => {
    const [value = "", formula] = [values[headRow + 1 + index]?.[column], row[column]];
    return isFormula(value, formula) && BESIDE.test(formula);
  });
}
