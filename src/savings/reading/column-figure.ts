import { ask, AS_STORED, leastCertain } from "../confidence";
import type { Grid } from "../grid";
import { pence, sum } from "../money";
import type { Column, Figure, FigurePart } from "../table";
import { readFigureCell } from "./figure-cells";

/**
 * What a line saves in a column, which other columns may add to.
 *
 * @param left the grid column of the table's first column
 */
export function readColumnFigure(grid: Grid, row: number, left: number, column: Column): Figure {
  if (!column.parts) return readFigureCell(grid, row, left + column.index, column);
  const parts = column.parts.map(({ index, sign }) => ({
    figure: readFigureCell(grid, row, left + index, column),
    sign,
  }));
  const figure = joinedFigure(parts);
  const stands = (isCost: boolean) =>
    column.parts?.some((part, at) => (part.isCost ?? false) === isCost && (parts[at]?.figure.value ?? 0) !== 0);
  return stands(true) && stands(false)
    ? { ...figure, confidence: leastCertain(figure.confidence, NET_OF_BOTH) }
    : figure;
}

const NET_OF_BOTH = ask(
  "The line has a saving and a cost in columns of their own: what it comes to is counted, less the cost.",
);

/** The figures of several columns as one: the only one that stands there, or what they come to. */
function joinedFigure(parts: readonly FigurePart[]): Figure {
  const present = parts.filter(({ figure }) => figure.value !== null);
  const [first] = present.length > 0 ? present : parts.filter(({ figure }) => figure.absent !== "blank");
  const lead = first ?? parts[0];
  if (!lead) throw new RangeError("A column without parts is joined of none");
  if (present.length < 2 && lead.sign === 1) return lead.figure;
  if (present.length === 0) return lead.figure;
  const money = present.map(({ figure, sign }) => (figure.pence === null ? null : pence(sign * figure.pence)));
  const whole = money.flatMap((amount) => (amount === null ? [] : [amount]));
  return {
    ...lead.figure,
    value: Number(present.reduce((total, { figure, sign }) => total + sign * (figure.value ?? 0), 0).toPrecision(15)),
    pence: whole.length === money.length ? sum(whole) : null,
    decimals: Math.max(...present.map(({ figure }) => figure.decimals)),
    confidence: present.reduce((least, { figure }) => leastCertain(least, figure.confidence), AS_STORED),
    parts: present,
  };
}
