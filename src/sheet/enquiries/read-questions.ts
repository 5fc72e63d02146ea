import type { OwnCell, PanelWords } from "../../savings/panel/words";
import { hasWords } from "../../savings/panel/words";
import type { WrittenEnquiry } from "../../savings/panel/written-enquiry";
import { typedEquality } from "./equality-cell";
import type { FoundHeads } from "./find-tables";
import { BETWEEN_TABLES, QUESTION_HEADS } from "./headings";
import { splitColumns, WITHOUT_HEADING } from "./joined-columns";
import { readEnquiryTitle } from "./line-of-enquiry";
import { ownContent, withoutMark } from "./own-text";
import { linesRestedOn } from "./rests-on";
import type { EnquiryCells } from "./sheet-rows";
import { filledColumns, shownAt } from "./sheet-rows";

const OURS: ReadonlySet<string> = new Set(Object.values(BETWEEN_TABLES));

/** The rows of the questions, or of those no longer asked, as people left them. */
export function readQuestions(cells: EnquiryCells, table: FoundHeads): WrittenEnquiry[] {
  const withOwn = { ...table, own: [...table.own, ...columnsWithoutHeading(cells, table)] };
  const rows: WrittenEnquiry[] = [];
  for (let row = table.headRow + 1; row < table.end; row += 1) {
    const filled = filledColumns(cells, row);
    const [only] = filled;
    if (only === undefined || (filled.length === 1 && OURS.has(shownAt(cells, row, only)))) continue;
    const read = readRow(cells, row, withOwn);
    const isQuestion = read.ref !== null || read.rule !== null || read.text !== "";
    if (isQuestion || hasWords(read.words)) rows.push(read);
    else rows.push({ ...read, words: { ...read.words, comment: strayText(cells, row, filled) } });
  }
  return rows;
}

function readRow(cells: EnquiryCells, row: number, { kind, columns, own }: FoundHeads): WrittenEnquiry {
  const at = (key: string): string => {
    const column = columns.get(key);
    return column === undefined ? "" : shownAt(cells, row, column);
  };
  const ownCells = own.map(({ heading, column }): OwnCell => {
    const value = cells.values[row]?.[column] ?? "";
    return { heading, content: ownContent(value, cells.formulas[row]?.[column]) };
  });
  const [question, answer, comment] = [at("question"), at("answer"), at("comment")];
  const beside = kind === "former" ? formerWords(at("others")) : { equality: typedEquality(at("equality")), own: [] };
  return {
    ref: readRef(at("ref")),
    ...readEnquiryTitle(at("rule")),
    table: at("table"),
    lines: linesRestedOn(at("lines")),
    text: at("text"),
    words: { question, answer, comment, ...beside, own: [...beside.own, ...ownCells] },
    isAsked: kind === "questions",
  };
}

/** The numbers that the add-in gives are whole and above nought. */
function readRef(shown: string): number | null {
  const ref = /^\d{1,10}$/u.test(shown.trim()) ? Number(shown) : 0;
  return ref > 0 ? ref : null;
}

/** What stood in the equality column and in columns of the user's own when the question was last asked. */
function formerWords(joined: string): Pick<PanelWords, "equality" | "own"> {
  const [first, ...others] = splitColumns(joined);
  if (first?.heading === QUESTION_HEADS.equality) return { equality: withoutMark(String(first.content)), own: others };
  return { equality: null, own: first ? [first, ...others] : [] };
}

/** Columns beside the table in which somebody wrote without giving them a heading. */
function columnsWithoutHeading(cells: EnquiryCells, { headRow, end, columns, own }: FoundHeads): FoundHeads["own"] {
  const known = new Set([...columns.values(), ...own.map(({ column }) => column)]);
  const filled = new Set<number>();
  for (let row = headRow + 1; row < end; row += 1) {
    const inRow = filledColumns(cells, row);
    if (inRow.length > 1) for (const column of inRow) if (!known.has(column)) filled.add(column);
  }
  return [...filled].sort((a, b) => a - b).map((column) => ({ heading: WITHOUT_HEADING, column }));
}

/** Somebody wrote below the table, in columns that hold no words: a comment, rather than nothing. */
function strayText(cells: EnquiryCells, row: number, filled: readonly number[]): string {
  return filled.map((column) => shownAt(cells, row, column)).join("\n");
}
