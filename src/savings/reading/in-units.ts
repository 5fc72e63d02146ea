import type { TableChoice } from "../choices/table-choice";
import type { Steps } from "../steps";
import type { Column, Decided, Figure, SavingsTable } from "../table";
import type { Unit } from "../unit";
import type { BodyRow } from "./body-rows";
import { inUnitsOf } from "./body-rows";
import type { TableDraft } from "./build-table";
import { withChosenUnit } from "./chosen-unit";
import { decidedUnit } from "./decisions";
import { holdsMoney } from "./headings";
import { decidingUnit, withUnit } from "./unit";
import { unitBelow } from "./unit-below";

interface InUnits extends Pick<SavingsTable, "unit" | "columns"> {
  readonly rows: readonly BodyRow[];
}

/** Decides the unit, and gives columns and rows in it. */
export function* readingInUnits(
  { grid, place, titles, told, rowsIn }: TableDraft,
  headed: readonly Column[],
  choice: TableChoice,
): Steps<InUnits> {
  // Most tables name their unit above their figures: then these need to be read only once.
  let firstReading = null as readonly BodyRow[] | null;
  const above = yield* decidingUnit(headed, titles, function* () {
    firstReading = yield* rowsIn({ left: place.left, columns: headed });
    return savingFiguresOf(firstReading, headed);
  });
  const said = (above.value === null && (unitBelow(grid, firstReading ?? [], place.left) ?? told?.unit)) || above;
  if (said.value === "£m" && said.decidedBy === "title")
    firstReading ??= yield* rowsIn({ left: place.left, columns: headed });
  const asRead = tooLargeFor(said, firstReading ? savingFiguresOf(firstReading, headed) : []) ?? said;
  const columns = choice.unit ? withChosenUnit(headed, asRead.value, choice.unit) : withUnit(headed, asRead.value);
  const isSame = columns.every((column, index) => column.unit === headed[index]?.unit);
  const read = firstReading ?? (yield* rowsIn({ left: place.left, columns }));
  const rows = isSame || firstReading === null ? read : yield* inUnitsOf(columns, read, grid, place.left);
  return { unit: decidedUnit(asRead, choice), columns, rows };
}

function savingFiguresOf(rows: readonly BodyRow[], columns: readonly Column[]): Figure[] {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const indexes = (savings.length > 0 ? savings : columns.filter(({ kind }) => holdsMoney(kind))).map(
    ({ index }) => index,
  );
  const figures: Figure[] = [];
  for (const row of rows) {
    if (row.kind !== "figures") continue;
    for (const index of indexes) {
      const figure = row.figures.get(index);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

/** No saving of a council is a thousand millions. */
const TOO_MANY_MILLIONS = 1000;

/** The question about a unit of a title that its figures are too large for; null where they are not. */
function tooLargeFor(unit: Decided<Unit | null>, figures: readonly Figure[]): Decided<null> | null {
  if (unit.value !== "£m" || unit.decidedBy !== "title") return null;
  const large = figures.find(({ value, ownUnit }) => ownUnit === null && Math.abs(value ?? 0) >= TOO_MANY_MILLIONS);
  if (!large) return null;
  const evidence = `${unit.evidence} But ${large.written.trim()} would be thousands of millions of pounds.`;
  return { value: null, evidence, decidedBy: "nothing", cells: [...unit.cells, large.cell] };
}
