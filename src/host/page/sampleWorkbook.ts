import type { SampleCell, SampleSheet } from "../../../seeds";
import { changeStyle, setValue } from "../model/cells";
import { createWorkbook } from "../model/create";
import { typedText } from "../model/typed";
import type { HostSheet, HostStyle, HostWorkbook } from "../model/types";

const TITLE: HostStyle = { bold: true, fontSize: 14 };
const HEADING: HostStyle = { bold: true, fill: "#E7EEF7" };

/** A column that takes prose: what stands in it is wrapped even where the cells beside it are empty. */
const WIDE = 40;

/**
 * A workbook of sample sheets, one each.
 * @param samples What they hold.
 * @returns The workbook; every string in it is text.
 */
export function sampleWorkbook(samples: readonly SampleSheet[]): HostWorkbook {
  const workbook = createWorkbook(samples.map((sample) => sample.name));
  workbook.sheets.forEach((sheet, index) => {
    const sample = samples[index];
    if (sample) fillSheet(sheet, sample);
  });
  return workbook;
}

function fillSheet(sheet: HostSheet, sample: SampleSheet): void {
  sample.columnWidths.forEach((characters, column) => sheet.columnWidths.set(column, points(characters)));
  sample.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) fillCell(sheet, sample, row, column, cell);
    });
    if (sample.headingRows.includes(row)) fillHeading(sheet, sample, row);
  });
}

function fillCell(
  sheet: HostSheet,
  sample: SampleSheet,
  row: number,
  column: number,
  cell: NonNullable<SampleCell>,
): void {
  setValue(sheet, row, column, cell);
  const style: HostStyle = { vertical: "Top" };
  if (typeof cell === "number") {
    const numberFormat = sample.numberFormats[column];
    if (numberFormat !== undefined) style.numberFormat = numberFormat;
  } else {
    if (looksLikeMore(cell)) style.numberFormat = "@";
    const filled = sample.rows[row]?.filter((each) => each !== null && each !== "").length ?? 0;
    const wide = (sample.columnWidths[column] ?? 0) >= WIDE;
    if (!sample.titleRows.includes(row) && (wide || filled > 1 || cell.includes("\n"))) style.wrap = true;
  }
  if (sample.titleRows.includes(row)) Object.assign(style, TITLE);
  changeStyle(sheet, row, column, style);
}

/** The band runs over the whole row of a table's heading, and only over its own cell where that stands alone. */
function fillHeading(sheet: HostSheet, sample: SampleSheet, row: number): void {
  const cells = sample.rows[row] ?? [];
  cells.forEach((_cell, column) => {
    const overNumbers = sample.numberFormats[column] !== undefined;
    changeStyle(sheet, row, column, overNumbers ? { ...HEADING, horizontal: "Right" } : HEADING);
  });
  if (cells.length < 2) changeStyle(sheet, row, 0, { fill: "" });
}

/** Text that would become a number, a date or a formula if it were typed is marked as text. */
function looksLikeMore(text: string): boolean {
  const typed = typedText(text, "General", 2000);
  return typed.kind !== "value" || typed.value !== text;
}

/** The width of a column of so many characters, as Excel works it out for Calibri 11. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
