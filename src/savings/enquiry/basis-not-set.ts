import { amountOf } from "../amount";
import { isCost } from "../effect";
import type { Pence } from "../money";
import { size, sum } from "../money";
import { savingsFigures } from "../savings-columns";
import { showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import { amountsOf } from "./wording";

/**
 * Line of enquiry 3: yearly figures of which nothing tells whether each is that year's effect or a further step.
 * Cumulative figures added up are the dearest mistake of all, so the difference is shown on the largest line.
 */
export const basisNotSet: EnquiryRule = ({ table }) => {
  if (table.years.length < 2 || table.basis.value !== null) return [];
  const show = amountsOf(table);
  const years = `${table.years[0]?.name ?? ""} to ${table.years.at(-1)?.name ?? ""}`;
  const example = largestRun(table);
  const meaning = example
    ? ` In the first case ${showLine(example.line)} would save ${show(example.last)} a year by the end, in the second ${show(example.added)}.`
    : "";
  return [
    {
      rule: 3,
      id: "basis-not-set",
      strength: "strong",
      measure: null,
      year: null,
      question: `The figures for ${years} may each be the whole effect of their year, or a further step on top of the years before.${meaning} Which is meant?`,
      lines: example ? [example.line.row] : [],
      cells: example ? savingsFigures(example.line, table).map((figure) => figure.cell) : table.basis.cells,
    },
  ];
};

interface Run {
  readonly line: SavingsLine;
  readonly last: Pence;
  readonly added: Pence;
}

/** The line that saves in several years for which the two meanings lie furthest apart. */
function largestRun(table: SavingsTable): Run | null {
  let largest: Run | null = null;
  for (const line of table.lines) {
    const amounts = savingsFigures(line, table).flatMap((figure) => amountOf(figure, table.unit.value) ?? []);
    const last = amounts.at(-1);
    if (last === undefined || amounts.some((amount) => isCost(amount, line, table))) continue;
    const run = { line, last: size(last), added: size(sum(amounts)) };
    if (run.added !== run.last && (!largest || run.added - run.last > largest.added - largest.last)) largest = run;
  }
  return largest;
}
