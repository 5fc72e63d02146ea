import type { CellRef } from "../grid";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { TableSummary } from "../summary/summarise";
import type { Figure, SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { notesOf, quoted, textsOf, wordsIn } from "./texts";
import { amountsOf } from "./wording";

const WORDS: readonly RegExp[] = [
  // Something else has to be decided first.
  /\bsubject to\b/i,
  // The most that it can be, rather than what it will be.
  /\bup to (?=£|\d[\d.,]*\s?(?:%|per ?cent\b))/i,
  // It may yet be taken back.
  /\breconsidered\b/i,
  // Not settled yet.
  /\b(?:TB[ACD]|to be confirmed|to be determined)\b/i,
  // These name a condition.
  /\b(?:depends?|dependent|conditional|contingent) (?:up)?on\b/i,
  /\bprovided that\b/i,
];

/** A ground on which a line's saving hangs: what to say of it, and where it stands. */
interface Condition {
  readonly said: string;
  readonly cells: readonly CellRef[];
}

/**
 * Line of enquiry 23: savings with a condition: a note, "n/a" or "TBC" in place of a figure, "up to" before one, or
 * words such as "subject to". The total counts them as if they were certain.
 */
export const conditional: EnquiryRule = (summary) =>
  summary.table.lines.flatMap((line): LineOfEnquiry[] => {
    const { table } = summary;
    const standIns = standInsAs(line, table);
    const grounds = [...notesAs(line, summary), ...standIns, ...unsettledAs(line, table), ...wordsAs(line, table)];
    const isOpen = standIns.length === grounds.length;
    if (grounds.length === 0) return [];
    return [
      {
        rule: 23,
        id: "conditional",
        strength: "look",
        measure: null,
        year: null,
        question: `${showLine(line)} ${inWords(grounds.map(({ said }) => said))}. ${isOpen ? "Is no saving planned there, or is it not yet known?" : "What does this saving depend on, and what happens if it does not come?"}`,
        lines: [line.row],
        cells: grounds.flatMap(({ cells }) => cells),
      },
    ];
  });

function notesAs(line: SavingsLine, { table, conditional: doubtful }: TableSummary): Condition[] {
  const show = amountsOf(table);
  return notesOf(line, table).map((note) => {
    const doubt = doubtful.find((one) => one.line === line && one.note === note);
    const left = doubt ? `, which would leave ${show(doubt.without)} without ${show(doubt.amount)}` : "";
    const text = note.text.replace(/[.\s]+$/u, "");
    return { said: `has a note, "${text}"${left}`, cells: [note.cell, ...markedCells(line, note.mark)] };
  });
}

function markedCells(line: SavingsLine, mark: string): CellRef[] {
  return [...line.figures.values()].filter((figure) => figure.marks.includes(mark)).map((figure) => figure.cell);
}

function standInsAs(line: SavingsLine, table: SavingsTable): Condition[] {
  return writtenAs(line, table, ({ absent }) => absent === "n/a" || absent === "TBC");
}

/** "Up to £40k" in the figure's own cell. */
function unsettledAs(line: SavingsLine, table: SavingsTable): Condition[] {
  return writtenAs(line, table, ({ isUnsettled }) => isUnsettled);
}

function writtenAs(line: SavingsLine, table: SavingsTable, isOne: (figure: Figure) => boolean): Condition[] {
  return savingsColumns(table).flatMap((column) => {
    const figure = line.figures.get(column.index);
    if (!figure || !isOne(figure)) return [];
    return [{ said: `has ${figure.written.trim()} under ${columnName(column)}`, cells: [figure.cell] }];
  });
}

function wordsAs(line: SavingsLine, table: SavingsTable): Condition[] {
  const found = wordsIn(line, textsOf(line, table), WORDS);
  return found ? [{ said: `says ${inWords(quoted(found.words))}`, cells: found.cells }] : [];
}
