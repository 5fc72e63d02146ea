import { cellsIn, usedIn } from "./brief-ranges";
import type { Block } from "./measure";
import { blockOf, isLarge, sizeOf } from "./measure";
import { stopIfAsked } from "./work";
import type { Work } from "./work";

/** A block of cells on a sheet. */
export interface SheetBlock {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

/** A block up to this size is read rather than looked into, and so is one of which a good part holds something. */
const SMALL = 10_000;
const DENSE = 0.25;
/** How many bands a block is shared out into, and how many Excel is asked about at once. */
const BANDS = 32;
const MOST_BANDS = 1024;
const MOST_ROUNDS = 8;

/**
 * Finds the cells that hold something where a used range is very large: a stray space in the last row, or a column of
 * formulas down to it that give "", make Excel call a sheet of forty lines a million rows long. Excel is asked about
 * bands of it, rows and columns in turn, how far each is used and how many of its cells are blank, as a formula that
 * gives "" is too. What is blank is left out, and what is well filled is kept as it is. A sync for each round, none where
 * no sheet is large.
 *
 * @param sheets each with its used range
 * @returns blocks that hold every cell that is not blank, sheet by sheet
 */
export async function findCells(
  context: Excel.RequestContext,
  sheets: readonly SheetBlock[],
  work: Work,
): Promise<SheetBlock[]> {
  const found = sheets.filter(({ block }) => !isLarge(block));
  let open = sheets.filter(({ block }) => isLarge(block));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0 && open.length * 2 <= MOST_BANDS; round += 1) {
    stopIfAsked(work);
    work.progress({ words: "Looking how far the cells reach", share: null });
    const asked = open.flatMap((source) => askBands(context, source, round, open.length));
    // One sync for each time that the bands are made narrower: nearly always one or two.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const held = asked.flatMap(heldIn);
    found.push(...held.filter(isWorthReading));
    open = held.filter((one) => !isWorthReading(one));
  }
  return [...found, ...open];
}

interface AskedBand {
  readonly sheet: Excel.Worksheet;
  readonly band: Block;
  readonly used: Excel.Range;
  readonly blank: Excel.FunctionResult<number>;
}

function askBands(
  context: Excel.RequestContext,
  { sheet, block }: SheetBlock,
  round: number,
  blocks: number,
): AskedBand[] {
  const count = Math.max(2, Math.min(BANDS, Math.floor(MOST_BANDS / blocks)));
  return bandsOf(block, round, count).map((band) => {
    const range = cellsIn(sheet, band);
    const used = usedIn(range);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const blank = context.workbook.functions.countBlank(range);
    blank.load("value,error");
    return { sheet, band, used, blank };
  });
}

/** Rows first, since a table that is read in bands of rows is read as it stands. */
function bandsOf(block: Block, round: number, count: number): Block[] {
  const acrossRows = block.columns === 1 || (block.rows > 1 && round % 2 === 0);
  const length = acrossRows ? block.rows : block.columns;
  const size = Math.ceil(length / count);
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => {
    const [first, taken] = [index * size, Math.min(size, length - index * size)];
    return acrossRows
      ? { ...block, row: block.row + first, rows: taken }
      : { ...block, column: block.column + first, columns: taken };
  });
}

interface HeldBlock extends SheetBlock {
  /** How many of its cells hold something. */
  readonly held: number;
}

/** The part of a band that is used; nothing where all of it is blank. */
function heldIn({ sheet, band, used, blank }: AskedBand): HeldBlock[] {
  const block = used.isNullObject ? null : blockOf(used);
  if (!block) return [];
  // Where Excel could not count, nothing is left out.
  const held = typeof blank.value === "number" ? sizeOf(band) - blank.value : sizeOf(block);
  return held === 0 ? [] : [{ sheet, block, held }];
}

function isWorthReading({ block, held }: HeldBlock): boolean {
  return sizeOf(block) <= SMALL || held >= sizeOf(block) * DENSE;
}
