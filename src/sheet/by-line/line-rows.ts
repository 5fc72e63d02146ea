import { NONE_WRITTEN } from "../../savings/confidence";
import { savingsColumns } from "../../savings/savings-columns";
import type { CellRef } from "../../savings/grid";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { Figure, SavingsLine, SavingsTable } from "../../savings/table";
import { sourceLink, text } from "../cells";
import { savingsColumnNames } from "../column-names";
import { amountFormat } from "../formats";
import type { PaperNotes } from "../notes";
import type { PlanCell } from "../plan";
import { tableTitles } from "../table-titles";
import { TYPE_WORDS } from "../type-words";
import type { LineFigure } from "./saving-cell";
import { savingCell, savingIn } from "./saving-cell";

/** A row for each line and column of savings of every table, in the order in which they stand in the sources. */
export function lineRows(summary: Pick<ScrutinySummary, "tables">, notes: PaperNotes): PlanCell[][] {
  const format = amountFormat("positive", hasPence(summary) ? 2 : 0);
  const titleOf = tableTitles(summary);
  return summary.tables.flatMap(({ table }) => {
    const nameOf = savingsColumnNames(table);
    const basis = text(basisOf(table), "cellText");
    const title = text(titleOf(table), "cellText");
    const given = givenColumns(table);
    return table.lines.flatMap((line) => {
      const words = wordsOf(line, notes.nameWithNotes(line, table), given);
      return savingsColumns(table).map((column) => {
        const figure = line.figures.get(column.index) ?? noFigure(line, table, column.index);
        const amount = savingCell({ table, line, column, figure }, format);
        return [...words, text(nameOf(column), "cellText"), amount, basis, title, sourceLink(figure.cell)];
      });
    });
  });
}

/** What one table's column of savings comes to on this sheet, in pence: savings positive, whatever cannot be read left out. */
export function savingsListed(table: SavingsTable, column: LineFigure["column"]): number {
  return table.lines.reduce((total, line) => {
    const figure = line.figures.get(column.index);
    return total + ((figure && savingIn({ table, line, column, figure })) ?? 0);
  }, 0);
}

function hasPence({ tables }: Pick<ScrutinySummary, "tables">): boolean {
  return tables.some(({ table }) => {
    const indexes = savingsColumns(table).map(({ index }) => index);
    return table.lines.some((line) => indexes.some((index) => (line.figures.get(index)?.pence ?? 0) % 100 !== 0));
  });
}

/** Which words a table gives of its lines at all. */
interface GivenColumns {
  readonly code: boolean;
  readonly type: boolean;
  readonly service: boolean;
}

function givenColumns(table: SavingsTable): GivenColumns {
  return {
    code: table.lines.some((line) => line.code !== null),
    type: table.columns.some(({ kind }) => kind === "type"),
    service: table.columns.some(({ kind }) => kind === "service"),
  };
}

function wordsOf(line: SavingsLine, name: string, given: GivenColumns): PlanCell[] {
  const type = line.type === null ? line.typeWritten : TYPE_WORDS[line.type];
  return [
    text(wordOr(line.code ?? "", given.code), "name"),
    text(wordOr(name, true), "cellText"),
    text(wordOr(type, given.type), "cellText"),
    text(wordOr(line.service, given.service), "cellText"),
  ];
}

/** No cell of a table is empty: what a line lacks is told from what its table never has. */
function wordOr(word: string, isGiven: boolean): string {
  return word.trim() === "" ? (isGiven ? "not given" : "none") : word.trim();
}

function basisOf(table: SavingsTable): string {
  if (savingsColumns(table).length < 2) return "One amount";
  if (table.basis.value === null) return "Not known";
  return table.basis.value === "cumulative" ? "Cumulative" : "Incremental";
}

function noFigure(line: SavingsLine, { range }: SavingsTable, index: number): Figure {
  const cell: CellRef = { sheet: range.sheet, row: line.row, column: range.column + index };
  return { cell, written: "", value: null, pence: null, decimals: 0, absent: "blank", ownUnit: null, isText: false, isUnsettled: false, marks: [], confidence: NONE_WRITTEN }; // oxfmt-ignore
}
