import type { Confidence } from "./confidence";
import { ask, leastCertain, likely } from "./confidence";
import { savingsColumns } from "./savings-columns";
import type { SavingsTable } from "./table";

/**
 * How far a table as a whole may be relied on: as far as the least certain of what was decided about it.
 *
 * @param isReport the table was read from a report's text, where rows and figures can be lost
 * @returns "ask" where unit, basis or a column is not known, or rows could not be placed; "likely" where something rests
 *   on the figures alone
 */
export function tableConfidence(table: SavingsTable, isReport = false): Confidence {
  return leastCertain(STATED, ...doubtsAbout(table, isReport));
}

const STATED: Confidence = { level: "certain", reason: "Its words say what its figures are." };

function doubtsAbout(table: SavingsTable, isReport: boolean): Confidence[] {
  const { unit, basis, sign, uncertain, columnsProblem } = table;
  const doubts: Confidence[] = [];
  if (unit.value === null) doubts.push(ask(unit.evidence));
  if (basis.value === null && savingsColumns(table).length > 1) doubts.push(ask(basis.evidence));
  if (columnsProblem !== null) doubts.push(ask(columnsProblem));
  if (uncertain.length > 0)
    doubts.push(
      ask(`${uncertain.length === 1 ? "One row" : `${uncertain.length} rows`} could not be placed in years.`),
    );
  if (isReport && table.totals.some(({ kind, agrees }) => kind !== "stated in text" && !agrees))
    doubts.push(
      ask(
        "A stated total is not what its lines come to: a line may have been lost or misread on the way from the report.",
      ),
    );
  if (sign.decidedBy === "nothing") doubts.push(sign.cells.length > 0 ? ask(sign.evidence) : likely(sign.evidence));
  if (basis.decidedBy === "figures") doubts.push(likely(basis.evidence));
  return doubts;
}
