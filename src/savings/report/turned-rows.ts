import { readFigure } from "../figure";
import { meaningOfHeading } from "../reading/headings";
import { totalLabel } from "../reading/total-rows";
import { unitNamedIn, withoutUnit } from "../unit";
import { yearNamedIn } from "../year";
import { append } from "./append";
import type { LaidCell, LaidRow } from "./laid-out";

/** A table with a row for each year: the names over its columns, and the figures of each row in their order. */
interface YearsDown {
  readonly names: readonly LaidCell[];
  readonly years: readonly { readonly year: LaidCell; readonly figures: readonly LaidCell[] }[];
  readonly total: { readonly year: LaidCell; readonly figures: readonly LaidCell[] } | null;
  readonly to: number;
}

const OVER_YEARS = /^(?:(?:financial )?years?)?$/i;
const LONGEST_YEAR = 12;
const NOT_SAVED =
  /\b(?:inflation|growth|pressures?|costs?|council tax|grants?|reserves?|balances?|income|rents?|gap|pupils?)\b/i;

/**
 * Turns a table whose years stand down its rows, so that they head its columns and what headed the columns names its rows.
 * Only where that is sure: its one column is headed as savings, or the parts in its columns come to their total in every
 * year. In any other the figures are left as they stand, and the user is asked.
 */
export function yearsAcross(rows: readonly LaidRow[]): LaidRow[] {
  const result: LaidRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const found = yearsDownAt(rows, at);
    const table = found && withoutOthers(found);
    if (table && isSure(table)) {
      append(result, turned(table));
      at = table.to - 1;
    } else result.push(rows[at] ?? { cells: [] });
  }
  return result;
}

function yearsDownAt(rows: readonly LaidRow[], at: number): YearsDown | null {
  const [corner, ...names] = cellsOf(rows[at]);
  if (!corner || !OVER_YEARS.test(corner.text) || names.length === 0 || !names.every(isName)) return null;
  const years: YearsDown["years"][number][] = [];
  let [to, total] = [at + 1, null as YearsDown["total"]];
  for (; to < rows.length; to += 1) {
    const [year, ...figures] = cellsOf(rows[to]);
    if (!year || figures.length !== names.length || !figures.every(({ text }) => isFigure(text))) break;
    if (isYear(year.text)) years.push({ year, figures });
    else if (totalLabel(year.text)?.certain === true) total = { year, figures };
    if (!isYear(year.text)) break;
  }
  const orders = years.map(({ year }) => yearNamedIn(year.text)?.order ?? 0);
  const follow = orders.every((order, index) => index === 0 || order === (orders[index - 1] ?? 0) + 1);
  return years.length < 2 || !follow ? null : { names, years, total, to: total ? to + 1 : to };
}

/** The cells of a row from its first on; of words in single spaces, each word. The corner over the years may be empty. */
function cellsOf(row: LaidRow | undefined): readonly LaidCell[] {
  if (!row || row.unplaced) return [];
  const [first, another] = row.cells;
  if (first && first.column > 0) return [{ ...first, column: 0, text: "" }, ...row.cells];
  if (first && !another) return first.text.split(/\s+/u).map((text, column) => ({ ...first, column, text }));
  return row.cells;
}

function isName({ text }: LaidCell): boolean {
  return /\p{L}/u.test(text) && !isYear(text) && !isFigure(text);
}

function isYear(text: string): boolean {
  return text.length <= LONGEST_YEAR && yearNamedIn(text) !== null;
}

function isFigure(text: string): boolean {
  return readFigure(text).kind !== "text";
}

const RUNNING = /\b(?:running|cumulative|to date)\b/i;

/** Without columns that say nothing more of the savings: posts, percentages, and what the column before comes to by then. */
function withoutOthers(table: YearsDown): YearsDown {
  const { names, years, total } = table;
  const kept = names.map(({ text }, at) => {
    const kind = meaningOfHeading(text)?.kind;
    return kind !== "other" && kind !== "percent" && !(RUNNING.test(text) && runsOn(years, at));
  });
  const withKept = <Row extends { readonly figures: readonly LaidCell[] }>(row: Row): Row => ({
    ...row,
    figures: row.figures.filter((_, at) => kept[at]),
  });
  return {
    ...table,
    names: names.filter((_, at) => kept[at]),
    years: years.map(withKept),
    total: total && withKept(total),
  };
}

function runsOn(years: YearsDown["years"], column: number): boolean {
  let sum = 0;
  return years.every(({ figures }) => {
    sum += valueOf(figures[column - 1]?.text ?? "");
    return Math.abs(sum - valueOf(figures[column]?.text ?? "")) < 1e-6;
  });
}

function isSure({ names, years }: YearsDown): boolean {
  const kinds = names.map(({ text }) => meaningOfHeading(text)?.kind ?? null);
  if (names.some(({ text }) => NOT_SAVED.test(text))) return false;
  if (names.length === 1) return kinds[0] === "saving";
  const sum = kinds.findIndex((kind, at) => kind === "total" || totalLabel(names[at]?.text ?? "")?.certain === true);
  if (sum < 0 || names.length < 3 || kinds.some((kind, at) => at !== sum && kind !== null && kind !== "saving"))
    return false;
  return years.every(({ figures }) => {
    const values = figures.map(({ text }) => valueOf(text));
    const parts = values.filter((_, at) => at !== sum).reduce((all, value) => all + value, 0);
    return Math.abs(parts - (values[sum] ?? 0)) < 1e-6;
  });
}

function valueOf(text: string): number {
  const reading = readFigure(text);
  return reading.kind === "figure" ? reading.value : reading.kind === "stand-in" ? 0 : Number.NaN;
}

function turned({ names, years, total }: YearsDown): LaidRow[] {
  const line = names[0]?.line ?? 0;
  const units = new Set(names.map(({ text }) => unitNamedIn(text)));
  const [unit] = units.size === 1 ? units : [];
  const columns = [...years, ...(total ? [total] : [])];
  const heading = columns.map(({ year }, at): LaidCell => {
    const text = unit ? `${year.text} ${unit}` : year.text;
    return { ...year, column: at + 1, text };
  });
  return [
    { cells: [{ column: 0, text: "Description", line }, ...heading] },
    ...names.map((name, index): LaidRow => ({
      cells: [
        { ...name, column: 0, text: unit ? withoutUnit(name.text) : name.text },
        ...columns.flatMap(({ figures }, at): LaidCell[] => {
          const figure = figures[index];
          return figure ? [{ ...figure, column: at + 1 }] : [];
        }),
      ],
    })),
  ];
}
