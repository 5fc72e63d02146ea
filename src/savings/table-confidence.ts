import type { Confidence } from "./confidence";
import { ask, leastCertain, likely } from "./confidence";
import { savingsColumns } from "./savings-columns";
import type { SavingsTable } from "./table";

/**
 * How far a table as a whole may be relied on: as far as the least certain of what was decided about it.
 *
 * @returns "ask" where unit, basis or a column is not known, or rows could not be placed; "likely" where something rests
 *   on the figures alone
 */
export function tableConfidence(table: SavingsTable): Confidence {
  return leastCertain(STATED, ...doubtsAbout(table));
}

const STATED: Confidence = { level: "certain", reason: "Its words say what its figures are." };

function doubtsAbout(table: SavingsTable): Confidence[] {
  const { unit, basis, sign, uncertain, columnsProblem } = table;
  const doubts: Confidence[] = [];
  if (unit.value === null) doubts.push(ask(unit.evidence));
  if (basis.value === null && savingsColumns(table).length > 1) doubts.push(ask(basis.evidence));
  if (columnsProblem !== null) doubts.push(ask(columnsProblem));
  if (uncertain.length > 0)
    doubts.push(
      ask(`${uncertain.length === 1 ? "One row" : `${uncertain.length} rows`} could not be placed in years.`),
    );
  if (sign.decidedBy === "nothing") doubts.push(sign.cells.length > 0 ? ask(sign.evidence) : likely(sign.evidence));
  if (basis.decidedBy === "figures") doubts.push(likely(basis.evidence));
  return doubts;
}
