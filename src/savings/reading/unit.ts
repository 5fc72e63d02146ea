import { readFigure } from "../figure";
import type { CellRef } from "../grid";
import type { Steps } from "../steps";
import type { Column, Decided, Figure } from "../table";
import type { Unit } from "../unit";
import { unitNamedIn } from "../unit";
import { holdsMoney } from "./headings";
import type { ProseRow } from "./prose";

/**
 * The unit of the table's figures, from the nearest place that names one.
 *
 * @param columns the columns as the headings give them
 * @param titles the texts above the table, nearest first
 * @param figures gives the figures of the columns that hold savings; asked only where no heading or title names a unit
 */
export function* decidingUnit(
  columns: readonly Column[],
  titles: readonly { readonly text: string; readonly cell: CellRef }[],
  figures: () => Steps<readonly Figure[]>,
): Steps<Decided<Unit | null>> {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const [named] = (savings.length > 0 ? savings : columns).filter((column) => column.unit !== null);
  // A unit in the corner, over the names, is that of the figures beside them.
  const headed =
    named ??
    columns.find(
      ({ kind, index, label }) =>
        (kind === "description" || (index === 0 && !holdsMoney(kind))) && unitNamedIn(label) !== null,
    );
  const value = headed ? (headed.unit ?? unitNamedIn(headed.label)) : null;
  if (headed && value) {
    const evidence = `The heading "${headed.label}" says ${value}.`;
    return { value, evidence, decidedBy: "heading", cells: [headed.cell] };
  }
  for (const title of titles) {
    const said = unitSaidBy(title);
    if (said) return said;
  }
  // What the years come to is in their unit.
  const total = columns.find(({ kind, unit }) => kind === "total" && unit !== null);
  if (total) {
    const evidence = `The heading "${total.label}" of their total says ${total.unit}.`;
    return { value: total.unit, evidence, decidedBy: "heading", cells: [total.cell] };
  }
  return unitOfFigures(yield* figures());
}

/** The unit that a text outside a table names for it; null where it names none. */
export function unitSaidBy({ text, cell }: Pick<ProseRow, "text" | "cell">): Decided<Unit> | null {
  const value = unitNamedIn(text);
  return value && { value, evidence: `"${text}" says ${value}.`, decidedBy: "title", cells: [cell] };
}

function unitOfFigures(figures: readonly Figure[]): Decided<Unit | null> {
  const present = figures.filter((figure) => figure.value !== null);
  const units = new Set(present.map(unitShown));
  const [unit = null] = units;
  const cells = present.map((figure) => figure.cell);
  const [example] = present;
  if (example && unit && units.size === 1) {
    const evidence = `Every figure has its own unit, such as "${example.written.trim()}".`;
    return { value: unit, evidence, decidedBy: "figures", cells };
  }
  if (units.size > 1 && !units.has(null)) {
    const evidence = `Every figure has its own unit, and they differ (${[...units].join(", ")}), so amounts are read in pounds.`;
    return { value: "£", evidence, decidedBy: "figures", cells };
  }
  const evidence = "No heading, units row, title or figure names a unit.";
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}

/** The unit that a figure carries with it: written in it, or shown by its number format. */
function unitShown(figure: Figure): Unit | null {
  if (figure.isText) return figure.ownUnit;
  const shown = readFigure(figure.written);
  if (shown.kind !== "figure" || shown.unit === null || figure.value === null) return null;
  // A format may show 1,200,000 as "£1.2m": the stored value is in pounds then, whatever is shown.
  const asStored = Math.abs(shown.value - figure.value) <= 0.5 * 10 ** -shown.decimals;
  return asStored ? shown.unit : "£";
}

/** The columns with the table's unit where their own heading names none. */
export function withUnit(columns: readonly Column[], unit: Unit | null): Column[] {
  return columns.map((column) => (holdsMoney(column.kind) && column.unit === null ? { ...column, unit } : column));
}
