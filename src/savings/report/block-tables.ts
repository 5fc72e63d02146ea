import { isCode } from "../code";
import { readFigure } from "../figure";
import { totalLabel } from "../reading/total-rows";
import type { CellLine } from "./cell-line";
import { cellLine } from "./cell-line";
import type { LaidCell } from "./laid-out";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";
import { HEADS_WORDS } from "./word-headings";

const FEWEST_ROWS = 3;

/** A column of figures that stands under its label by itself. */
interface Block {
  readonly label: string;
  readonly figures: readonly CellLine[];
}

/**
 * Finds tables that a PDF gives column by column: under what heads them the names, a line for each, and then under its
 * year each column of figures. There must be as many figures as names in every column, and where a total is named the
 * others come to it; a total without a name would be one too many.
 */
export function blockTables(lines: readonly TextLine[]): FoundRows[] {
  if (!holdsColumn(lines)) return [];
  const cells = lines.flatMap((line, at) => cellLine(line, at) ?? []);
  const found: FoundRows[] = [];
  for (let at = 1; at < cells.length; at += 1) {
    if (cells[at]?.kind !== "label" || isTotal(cells[at]) || !mayName(cells[at - 1])) continue;
    const { blocks, to } = blocksFrom(cells, at);
    const table = tableOf(cells, at, blocks);
    if (!table) continue;
    found.push({ ...table, to: (cells[to - 1]?.at ?? 0) + 1 });
    at = to - 1;
  }
  return found;
}

/** Most texts have no lines of nothing but a figure that follow one another. */
function holdsColumn(lines: readonly TextLine[]): boolean {
  let run = 0;
  return lines.some(({ text }) => {
    if (text !== "") run = /^[-(£\d][^\p{L}]{0,14}$/u.test(text.trim()) ? run + 1 : 0;
    return run >= FEWEST_ROWS;
  });
}

function blocksFrom(cells: readonly CellLine[], from: number): { readonly blocks: Block[]; readonly to: number } {
  const blocks: Block[] = [];
  let to = from;
  for (;;) {
    let next = to;
    while (cells[next]?.kind === "label") next += 1;
    const label = cells.slice(to, next).map(({ text }) => text);
    const first = next;
    while (cells[next]?.kind === "figure") next += 1;
    if (label.length === 0 || first === next) return { blocks, to };
    blocks.push({ label: label.join(" "), figures: cells.slice(first, next) });
    to = next;
  }
}

function tableOf(cells: readonly CellLine[], at: number, blocks: readonly Block[]): Omit<FoundRows, "to"> | null {
  const count = blocks[0]?.figures.length ?? 0;
  const head = at - count - 1;
  const [heading, ...names] = cells.slice(Math.max(0, head), at);
  if (count < FEWEST_ROWS || head < 0 || !heading || !HEADS_WORDS.test(heading.text)) return null;
  if (blocks.some(({ figures }) => figures.length !== count) || !names.every(isName)) return null;
  const isWhole = blocks.every((block) => agrees(names, block));
  if (!isWhole || (blocks.length === 1 && !isTotal(names.at(-1)))) return null;
  const codes = codesBefore(cells, head, names);
  const cell = ({ text, line }: Pick<CellLine, "text" | "line">, column: number): LaidCell => ({ column, text, line });
  const first = codes ? 1 : 0;
  const rows = names.map((name, row) => {
    const code = codes?.[row + 1];
    const figures = blocks.flatMap((block, column) =>
      block.figures.slice(row, row + 1).map((figure) => cell(figure, first + 1 + column)),
    );
    return { cells: [...(code ? [cell(code, 0)] : []), cell(name, first), ...figures] };
  });
  const top = [
    ...(codes?.[0] ? [cell(codes[0], 0)] : []),
    cell(heading, first),
    ...blocks.map(({ label, figures }, column) =>
      cell({ text: label, line: figures[0]?.line ?? 0 }, first + 1 + column),
    ),
  ];
  return { from: (codes?.[0] ?? heading).at, rows: [{ cells: top }, ...rows] };
}

function mayName(cell: CellLine | undefined): boolean {
  return cell?.kind === "words" || isTotal(cell);
}

/** A name that goes on from the line above would be one line too many. */
function isName(cell: CellLine): boolean {
  return mayName(cell) && /^[\p{Lu}\d]/u.test(cell.text);
}

function isTotal(name: CellLine | undefined): boolean {
  return totalLabel(name?.text ?? "")?.certain === true;
}

/** Whether the lines come to the total where one is named last, and to no figure where none is. */
function agrees(names: readonly CellLine[], { figures }: Block): boolean {
  const values = figures.map(({ text }) => {
    const reading = readFigure(text);
    return reading.kind === "figure" ? reading.value : 0;
  });
  const last = names.length - 1;
  const lines = values.filter((_, row) => row < last && totalLabel(names[row]?.text ?? "") === null);
  const comesToIt = Math.abs(lines.reduce((sum, value) => sum + value, 0) - (values[last] ?? 0)) < 1e-6;
  return comesToIt === isTotal(names[last]);
}

/** A heading and its codes before the names, one for each of them but a total. */
function codesBefore(cells: readonly CellLine[], head: number, names: readonly CellLine[]): readonly CellLine[] | null {
  const count = names.length - (isTotal(names.at(-1)) ? 1 : 0);
  const codes = cells.slice(Math.max(0, head - count - 1), head);
  const isOfCodes = codes.length === count + 1 && HEADS_WORDS.test(codes[0]?.text ?? "");
  return isOfCodes && codes.slice(1).every(({ text }) => isCode(text)) ? codes : null;
}
