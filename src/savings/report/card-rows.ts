import { isCode } from "../code";
import { readFigure } from "../figure";
import { meaningOfHeading } from "../reading/headings";
import { unitNamedIn } from "../unit";
import { append } from "./append";
import type { LaidCell, LaidRow } from "./laid-out";

/** A proposal's own small table: years over one row that says "Saving", without a name, under the proposal's title. */
interface Card {
  readonly title: LaidCell;
  readonly years: readonly LaidCell[];
  readonly saving: LaidRow;
  /** From the row of years to the last row under it, the second not among them. */
  readonly from: number;
  readonly to: number;
  readonly titleRow: number;
}

const MOST_ROWS_UP = 8;
const MOST_ROWS = 6;
const PROPOSAL =
  /^(?:(?:saving|savings|budget|efficiency) )?(?:proposal|option|project|scheme|saving|initiative)\s*(?:(?:no\.?|ref\.?)\s*)?([\w/.–-]*\d[\w/.-]*)?\s*[:–—-]\s*(\S.*)$/i;

/**
 * Cards that give each proposal a small table of its own become one table with a row for each proposal, named by the
 * title over its card: two cards or more with the same years.
 */
export function cardsAsRows(rows: readonly LaidRow[]): LaidRow[] {
  const cards = cardsIn(rows);
  const [first] = cards;
  if (!first || cards.length < 2 || !cards.every((card) => yearsOf(card) === yearsOf(first))) return [...rows];
  const result: LaidRow[] = [];
  let at = 0;
  for (const card of cards) {
    const before = rows.slice(at, card.from).filter((_, index) => at + index !== card.titleRow);
    // The words between two cards are the narrative of the one above.
    append(result, card === first ? [...before, headingOf(card)] : before.filter(({ cells }) => cells.length > 0));
    append(result, [lineOf(card), ...othersOf(rows, card)]);
    at = card.to;
  }
  return [...result, ...rows.slice(at)];
}

function cardsIn(rows: readonly LaidRow[]): Card[] {
  const cards: Card[] = [];
  for (const [at, { cells }] of rows.entries()) {
    if (cells.length === 0 || !cells.every(({ column, text }) => column > 0 && isYear(text))) continue;
    let to = at + 1;
    while (to - at <= MOST_ROWS && rows[to]?.cells.some(({ column, text }) => column > 0 && isFigure(text))) to += 1;
    const own = rows.slice(at + 1, to);
    const savings = own.filter((row) => namesSavings(row.cells[0]));
    const titleRow = titleAbove(rows, at, cards.at(-1)?.to ?? 0);
    const title = rows[titleRow]?.cells[0];
    const [saving] = savings;
    // Rows with names of their own are a table's.
    if (!saving || savings.length > 1 || !title || !own.every((row) => namesAmounts(row.cells[0]))) continue;
    cards.push({ title, years: cells, saving, from: at, to, titleRow });
  }
  return cards;
}

function titleAbove(rows: readonly LaidRow[], heading: number, from: number): number {
  for (let at = heading - 1; at >= Math.max(from, heading - MOST_ROWS_UP); at -= 1) {
    const [only, another] = rows[at]?.cells ?? [];
    if (only && !another && PROPOSAL.test(only.text)) return at;
  }
  return -1;
}

function isYear(text: string): boolean {
  return meaningOfHeading(text)?.kind === "year";
}

function isFigure(text: string): boolean {
  return readFigure(text).kind !== "text";
}

function namesSavings(cell: LaidCell | undefined): boolean {
  return cell?.column === 0 && meaningOfHeading(cell.text)?.kind === "saving";
}

function namesAmounts(cell: LaidCell | undefined): boolean {
  return cell?.column === 0 && meaningOfHeading(cell.text) !== null;
}

function yearsOf({ years, saving }: Card): string {
  return [...years.map(({ column, text }) => `${column} ${text}`), unitNamedIn(saving.cells[0]?.text ?? "")].join("|");
}

/** The code, the name, and then the years in their columns, each with the unit that the row of savings names. */
function headingOf({ years, saving }: Card): LaidRow {
  const line = years[0]?.line ?? 0;
  const unit = unitNamedIn(saving.cells[0]?.text ?? "");
  return {
    cells: [
      { column: 0, text: "Ref", line },
      { column: 1, text: "Proposal", line },
      ...years.map((year) => ({ ...year, column: year.column + 1, text: unit ? `${year.text} ${unit}` : year.text })),
    ],
  };
}

function lineOf({ title, saving }: Card): LaidRow {
  const [, code = "", name = title.text] = PROPOSAL.exec(title.text) ?? [];
  const figures = saving.cells.slice(1).map((cell) => ({ ...cell, column: cell.column + 1 }));
  return {
    cells: [
      ...(isCode(code) && /\D/u.test(code) ? [{ ...title, column: 0, text: code }] : []),
      { ...title, column: 1, text: name },
      ...figures,
    ],
  };
}

/** What else the card gives, such as posts, is told in words. */
function othersOf(rows: readonly LaidRow[], { from, to, saving }: Card): LaidRow[] {
  return rows.slice(from + 1, to).flatMap((row): LaidRow[] => {
    const [label] = row.cells;
    if (row === saving || !label) return [];
    return [{ cells: [{ ...label, column: 1, text: row.cells.map(({ text }) => text).join(" ") }] }];
  });
}
