import type { Column } from "../table";
import type { BodyRow, FigureRow } from "./body-rows";
import { RunningSums } from "./running-sums";

/** What stands under the total of a table whose proposals have codes, without one. Rows are zero-based within the grid. */
export interface RowsBehindTotal {
  /** Rows that compare the total with another: "Movement", "Change since draft 2". They are no lines. */
  readonly compared: ReadonlySet<number>;
  /** They may compare it too, or be proposals that came late: they are lines until the user says otherwise. */
  readonly doubtful: ReadonlySet<number>;
}

/** What a total is compared with; "Increase in parking charges" is a proposal. */
const ANOTHER = String.raw`(?:the )?(?:last|previous|prior|first|original|agreed|published|reported|draft|version|forecast|estimate|budget|plan|base|ledger|mtf[ps]|year|period|month|quarter|totals?|position|figures?|date|january|february|march|april|may|june|july|august|september|october|november|december|v?\d+)\b`;
const COMPARES = new RegExp(
  String.raw`^(?:(?:net|overall) )?(?:movement|change|difference|variance|increase|decrease|check)s?(?: (?:(?:since|between|against)\b|(?:from|to|in|on) ${ANOTHER}).*)?$|^(?:\S+ ){0,2}(?:draft|version|forecast|estimate|v\d+)(?: (?:position|figures?))?$|^(?:as )?(?:previously |last )?(?:reported|published)(?: (?:in|to|at|position|figures?)\b.{0,20})?$`,
  "i",
);
const NONE: RowsBehindTotal = { compared: new Set(), doubtful: new Set() };
const FEWEST_CODES = 2;
/** A total is compared in the rows right under it: a thousand others would each be held against each. */
const MOST_COMPARED = 12;

export function rowsBehindTotal(rows: readonly BodyRow[], columns: readonly Column[]): RowsBehindTotal {
  const figures = rows.filter((row) => row.kind === "figures");
  if (figures.filter(({ code }) => code === "own").length < FEWEST_CODES) return NONE;
  const last = figures.findLastIndex(({ code }) => code === "own");
  const total = figures.findIndex((row, at) => at > last && row.total?.certain);
  if (total < 0) return NONE;
  const behind = figures.slice(total + 1).filter((row) => row.label !== "" && !row.total?.certain);
  const nearest = figures.slice(total, total + MOST_COMPARED);
  const compared = rowsOf(
    behind.filter((row) => COMPARES.test(row.label) || (nearest.includes(row) && isDifference(row, nearest, columns))),
  );
  return { compared, doubtful: rowsOf(behind.filter(({ row }) => !compared.has(row))) };
}

function rowsOf(figures: readonly FigureRow[]): ReadonlySet<number> {
  return new Set(figures.map(({ row }) => row));
}

/** Whether a row is on every column what one row is more than another, such as this draft than the one before. */
function isDifference(row: FigureRow, among: readonly FigureRow[], columns: readonly Column[]): boolean {
  const sums = new RunningSums(columns);
  const amounts = (one: FigureRow) => sums.columns.map((column) => sums.amountIn(one.figures, column) ?? 0);
  const own = amounts(row);
  const others = among.filter((one) => one.row < row.row).map(amounts);
  if (own.every((amount) => amount === 0)) return false;
  return others.some((more) =>
    others.some((less) => own.every((amount, at) => amount === (more[at] ?? 0) - (less[at] ?? 0))),
  );
}
