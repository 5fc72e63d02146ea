import type { ColumnChoice, PlacedChoice, TableChoice } from "../../savings/choices/table-choice";
import type { CellValue, Grid } from "../../savings/grid";
import { readSheet } from "../../savings/reading/read-sheet";
import type { SavingsTable } from "../../savings/table";
import type { PlanArea, PlanCell, SheetPlan } from "../plan";
import type { ImportedColumn } from "./imported-columns";

/** A plan, and where its savings stand. */
interface WithTable extends Pick<SheetPlan, "name" | "blocks"> {
  readonly table: PlanArea;
}

/**
 * What the user must have decided about a sheet for it to be read as the table that it was made of.
 *
 * @param markedRows the rows of the marked table, heading included
 * @returns null where the sheet's own words and figures say it all
 */
export function choiceNeeded(
  plan: WithTable,
  markedRows: number,
  columns: readonly ImportedColumn[],
  table: SavingsTable,
): TableChoice | null {
  const plain = readBack(plan, markedRows, {});
  const first = plain ? {} : { selected: true };
  const read = plain ?? readBack(plan, markedRows, first);
  const differing = read ? columnChoices(columns, read) : [];
  const choice: TableChoice = { ...first, ...(differing.length > 0 && { columns: differing }) };
  const again = isEmpty(choice) ? read : readBack(plan, markedRows, choice);
  const whole = { ...choice, ...decisionsMissing(table, again) };
  return isEmpty(whole) ? null : whole;
}

/** The table that is read where the plan has its marked one; null where none is. */
export function readBack(plan: WithTable, markedRows: number, choice: TableChoice): SavingsTable | null {
  const range = { sheet: plan.name, ...plan.table };
  const marked = { name: "Imported", range: { ...range, rows: markedRows }, hasTotalsRow: false };
  const choices: PlacedChoice[] = isEmpty(choice) ? [] : [{ id: "1", range, choice }];
  const { tables } = readSheet(gridOf(plan), [marked], "what speaks of savings", choices);
  return tables.find((table) => table.range.row === plan.table.row) ?? null;
}

/** Columns that their headings alone would be taken for something else by. */
function columnChoices(columns: readonly ImportedColumn[], read: SavingsTable): ColumnChoice[] {
  return columns.flatMap(({ kind, figures }, index): ColumnChoice[] => {
    const own = read.columns[index];
    if (!own || (own.kind === kind && own.year?.name === (figures?.year?.name ?? own.year?.name))) return [];
    const year = kind === "year" && figures?.year ? { year: figures.year.name } : {};
    return [{ label: own.label, kind, ...year }];
  });
}

function decisionsMissing(table: SavingsTable, read: SavingsTable | null): TableChoice {
  const [unit, basis, sign] = [table.unit.value, table.basis.value, table.sign.value];
  return {
    ...(unit !== null && unit !== read?.unit.value && { unit }),
    ...(basis !== null && basis !== read?.basis.value && { basis }),
    ...(sign !== read?.sign.value && { sign }),
  };
}

function isEmpty(choice: TableChoice): boolean {
  return Object.keys(choice).length === 0;
}

/** The plan's cells as a snapshot of the sheet would give them. */
function gridOf({ name, blocks, table }: WithTable): Grid {
  const height = blocks.reduce((most, block) => Math.max(most, block.row + block.cells.length), 0);
  const values = Array.from({ length: height }, (): CellValue[] => []);
  const texts = Array.from({ length: height }, (): string[] => []);
  for (const block of blocks) {
    block.cells.forEach((cells, index) => {
      values[block.row + index] = filled(cells, table.columns).map(({ value }) => value ?? "");
      texts[block.row + index] = filled(cells, table.columns).map(shownText);
    });
  }
  return { sheet: name, row: 0, column: 0, values, texts, kinds: null };
}

const EMPTY: PlanCell = { value: null, style: "plain" };

function filled(cells: readonly PlanCell[], width: number): PlanCell[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? EMPTY);
}

/** A number as its format shows it, as far as a reader takes notice: with its decimals. */
function shownText({ value, format = "" }: PlanCell): string {
  if (typeof value !== "number") return value ?? "";
  const [, decimals = ""] = /\.(0+)/u.exec(format) ?? [];
  return value.toFixed(decimals.length);
}
