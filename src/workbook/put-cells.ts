import type { OwnContent, PlanBlock, PlanCell } from "../sheet/plan";
import { quoted } from "../sheet/cells";
import { cellsIn } from "./brief-ranges";
import type { WriteStep } from "./write-step";

/** What one cell adds to a request beside its content and its number format: commas. */
const BYTES_BESIDE = 2;
/** What a step adds beside its cells: its range, and what is done to that. */
const BYTES_PER_STEP = 600;
const MOST_BYTES = 500_000;

/** The cells of a block, in steps that are small beside what Excel takes in one request. */
export function cellSteps(sheet: Excel.Worksheet, block: PlanBlock): WriteStep[] {
  const width = widthOf(block);
  const steps: WriteStep[] = [];
  let first = 0;
  let bytes = 0;
  block.cells.forEach((row, index) => {
    bytes += bytesOf(row, block.ownColumns?.[index]);
    if (bytes < MOST_BYTES && index < block.cells.length - 1) return;
    const [from, rows] = [first, index + 1 - first];
    steps.push({ bytes: bytes + BYTES_PER_STEP, put: () => putRows(sheet, block, from, rows, width) });
    first = index + 1;
    bytes = 0;
  });
  return steps;
}

/** How many columns a block takes, those of the user's own aside. */
export function widthOf(block: PlanBlock): number {
  return block.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
}

/** How many columns of the user's own its marked table goes on with. */
export function ownWidthOf({ ownColumns = [] }: PlanBlock): number {
  return ownColumns.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function bytesOf(row: readonly PlanCell[], own: readonly OwnContent[] = []): number {
  const planned = row.reduce((sum, cell) => sum + sent(contentOf(cell)) + sent(formatOf(cell)) + BYTES_BESIDE, 0);
  return own.reduce<number>((sum, content) => sum + sent(content) + BYTES_BESIDE, planned);
}

/** How many bytes a value takes in a request: a quote in a formula takes two, as does a pound sign. */
function sent(content: OwnContent): number {
  if (typeof content !== "string") return String(content).length;
  let bytes = content.length + 2;
  for (const letter of content)
    if (letter === '"' || letter === "\\" || letter > "~") bytes += letter > "\u07ff" ? 2 : 1;
  return bytes;
}

function putRows(sheet: Excel.Worksheet, block: PlanBlock, first: number, count: number, width: number): void {
  const range = cellsIn(sheet, { row: block.row + first, column: 0, rows: count, columns: width });
  const rows = block.cells
    .slice(first, first + count)
    .map((row) => Array.from({ length: width }, (_, column) => row[column]));
  // The format goes first: a text that is written into a cell of text format stays as it is.
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.formulas = rows.map((row) => row.map(contentOf));
  const own = block.ownColumns?.slice(first, first + count) ?? [];
  const ownWidth = ownWidthOf(block);
  if (ownWidth === 0) return;
  cellsIn(sheet, { row: block.row + first, column: width, rows: count, columns: ownWidth }).formulasR1C1 = own.map(
    (row) => Array.from({ length: ownWidth }, (_, column) => ownContentOf(row[column] ?? "")),
  );
}

/** Excel shows "####" for texts of over 255 characters in a cell of text format. */
const LONGEST_TEXT_FORMAT = 255;

function formatOf(cell: PlanCell | undefined): string {
  if (!cell) return "General";
  if (cell.formula !== undefined || typeof cell.value === "number") return cell.format ?? "General";
  if (linkFormula(cell) !== null) return "General";
  return typeof cell.value === "string" && cell.value !== "" && cell.value.length <= LONGEST_TEXT_FORMAT
    ? "@"
    : "General";
}

function contentOf(cell: PlanCell | undefined): string | number {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== "string") return cell.value ?? "";
  const link = linkFormula(cell);
  if (link !== null) return link;
  // A long text has no text format to protect it; Excel's own mark for a text does. Only a letter can begin nothing else:
  // Excel looks past blanks, and in some languages takes wide signs for plain ones.
  const needsMark = cell.value.length > LONGEST_TEXT_FORMAT && !/^\p{L}/u.test(cell.value);
  return needsMark ? `'${cell.value}` : cell.value;
}

/** Excel takes texts within a formula up to this length. */
const LONGEST_IN_FORMULA = 255;

/** A link is a formula: thousands of them are written, copied and put back as quickly as any other cells. */
function linkFormula({ value, link }: PlanCell): string | null {
  if (link === undefined || typeof value !== "string") return null;
  const to = `#${link}`;
  if (to.length > LONGEST_IN_FORMULA || value.length > LONGEST_IN_FORMULA) return null;
  return `=HYPERLINK(${quoted(to)},${quoted(value)})`;
}

/** A text of the user's own goes in with Excel's mark for a text, so that it becomes no number, date or formula. */
function ownContentOf(content: OwnContent): OwnContent {
  return typeof content === "string" && content !== "" && !content.startsWith("=") && !content.startsWith("'")
    ? `'${content}`
    : content;
}
