import { FORMER_HEADS, QUESTION_HEADS, THRESHOLD_HEADS } from "./headings";
import type { EnquiryCells } from "./sheet-rows";
import { filledColumns, shownAt } from "./sheet-rows";

/** Which of the sheet's tables a heading row belongs to. */
export type TableKind = "questions" | "former" | "thresholds";

/** One of the sheet's tables, wherever it stands now. */
export interface FoundHeads {
  readonly kind: TableKind;
  /** Zero-based row of its headings. */
  readonly headRow: number;
  /** One more than its last row, which the next heading row or the end of the sheet follows. */
  readonly end: number;
  /** By what a column holds, such as "comment". Columns that were deleted are missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns under headings of the user's own. */
  readonly own: readonly { readonly heading: string; readonly column: number }[];
}

const HEADS: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  questions: QUESTION_HEADS,
  former: FORMER_HEADS,
  thresholds: THRESHOLD_HEADS,
};
const KINDS: readonly TableKind[] = ["questions", "former", "thresholds"];
/** A row with as many of a table's headings is its heading row: columns may have been deleted or called otherwise. */
const FEWEST_HEADS = 3;

/** Finds the tables by their headings, from the top down. */
export function findTables(cells: EnquiryCells): FoundHeads[] {
  const found: Omit<FoundHeads, "end">[] = [];
  cells.values.forEach((_values, row) => {
    const hasQuestions = found.some(({ kind }) => kind === "questions");
    const heads = KINDS.flatMap((kind) => readHeads(cells, row, kind) ?? []);
    const most = Math.max(...heads.map(({ columns }) => columns.size));
    const best = heads.filter(({ columns }) => columns.size === most);
    // Without what tells them apart, the questions come first.
    const [first] = hasQuestions && best.length > 1 ? best.slice(1) : best;
    if (first) found.push(first);
  });
  return found.map((table, index) => ({ ...table, end: found[index + 1]?.headRow ?? cells.values.length }));
}

function readHeads(cells: EnquiryCells, headRow: number, kind: TableKind): Omit<FoundHeads, "end"> | null {
  const keyOf = new Map(Object.entries(HEADS[kind]).map(([key, head]) => [plain(head), key]));
  const columns = new Map<string, number>();
  const own: { heading: string; column: number }[] = [];
  for (const column of filledColumns(cells, headRow)) {
    const heading = shownAt(cells, headRow, column);
    const key = keyOf.get(plain(heading));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
    else own.push({ heading, column });
  }
  return columns.size < FEWEST_HEADS ? null : { kind, headRow, columns, own };
}

/** Excel and people change apostrophes, blanks and letter case without meaning anything by it. */
function plain(heading: string): string {
  return heading
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
