import type { CellRef } from "../grid";
import type { SavingsLine, SavingsTable } from "../table";
import type { LineText } from "./texts";
import { notesOf, textsOf } from "./texts";

/** Whether an equality impact assessment is named, and in which cells. */
export type EqualityStated =
  | { readonly kind: "stated"; readonly where: readonly CellRef[] }
  | { readonly kind: "not stated" };

/**
 * Whether an equality impact assessment is named for every one of some lines: in their own words, in another column, in a
 * note that they point to, or for the whole table.
 *
 * @returns the cells that name it; "not stated" where it is missing for any of the lines
 */
export function equalityStated(lines: readonly SavingsLine[], table: SavingsTable): EqualityStated {
  const forAll = assessmentsOfTable(table);
  if (forAll.length > 0) return { kind: "stated", where: forAll };
  const byLine = lines.map((line) => assessmentsOf(line, table));
  if (byLine.length === 0 || byLine.some((cells) => cells.length === 0)) return { kind: "not stated" };
  return { kind: "stated", where: withoutRepeats(byLine.flat()) };
}

/** Where an assessment is named for one line. */
export function assessmentsOf(line: SavingsLine, table: SavingsTable): CellRef[] {
  const texts = textsOf(line, table).filter((text) => namesAssessment(text.text) || answersHeading(text));
  const notes = notesOf(line, table).filter((note) => namesAssessment(note.text));
  return [...texts, ...notes].map(({ cell }) => cell);
}

/**
 * Where an assessment is named for the whole table: in a note to no one line, or in a sentence around it. A title is
 * pointed to by the table's first cell, which stands under it.
 */
export function assessmentsOfTable(table: SavingsTable): CellRef[] {
  const { sheet, row, column } = table.range;
  const title = namesAssessment(table.title) ? [{ sheet, row, column }] : [];
  const notes = table.notes.filter(({ text }) => namesAssessment(text));
  const general = notes.filter((note) => !table.lines.some((line) => notesOf(line, table).includes(note)));
  const around = table.statements.filter(({ cell, sentence }) => !isOnLine(cell, table) && namesAssessment(sentence));
  return withoutRepeats([...title, ...[...general, ...around].map(({ cell }) => cell)]);
}

function isOnLine({ row }: CellRef, { range }: SavingsTable): boolean {
  return row >= range.row && row < range.row + range.rows;
}

const ASSESSMENT =
  "\\b(?:EIAs?|EqIAs?)\\b|\\bequalit(?:y|ies)(?: and diversity)? (?:impact|assessment|analysis|screening|implications?)";
const NAMED = new RegExp(ASSESSMENT, "i");
const NEGATED = new RegExp(
  `\\b(?:no|without an?|not (?:need|require)\\w* an?) (?:full |formal |separate )?(?:${ASSESSMENT})`,
  "gi",
);

function namesAssessment(text: string): boolean {
  return NAMED.test(text) && NAMED.test(text.replace(NEGATED, ""));
}

const HEADS_ASSESSMENTS = /\bEq?IAs?\b|\bequalit(?:y|ies)\b/i;
const ASKS_FOR_ONE = /\b(?:required|needed|due)\b/i;
/** Answers that name none. "No impact" is what an assessment found, and "No. 12" is its number. */
const NONE_YET =
  /^\W*(?:$|(?:n|0|nil|none)\W*$|n\/?a\b|tb[acd]\b|not\b|pending\b|outstanding\b|awaited\b|to (?:be|follow)\b|required\b|needed\b|no\b(?!\.?\s*\d|.*\b(?:impact|effect|adverse|issues?|concerns?)))/i;

/** Under a heading such as "EIA", whatever is no refusal names an assessment. */
function answersHeading({ heading, text }: LineText): boolean {
  if (heading === null || !HEADS_ASSESSMENTS.test(heading) || ASKS_FOR_ONE.test(heading)) return false;
  return !NONE_YET.test(text);
}

function withoutRepeats(cells: readonly CellRef[]): CellRef[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return [...byPlace.values()];
}
