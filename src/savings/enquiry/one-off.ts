import type { Pence } from "../money";
import { NO_MONEY, sum } from "../money";
import { savingsColumns } from "../savings-columns";
import type { TableSummary } from "../summary/summarise";
import type { SavingsLine } from "../table";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn, savingsByYear } from "./plan";
import { linesThatSay, textsOfSaving } from "./texts";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";

const WORDS: readonly RegExp[] = [
  // Says itself that it does not last.
  /\bone[ -]?off\b|(?<!\w)non[ -]?recurr(?:ent|ing)\b/i,
  // Reserves can be spent once.
  /\b(?:use|draw\w*|release|contribution) (?:down )?(?:of|on|from|to) (?:\w+ )?(?:reserves?|balances)\b|\breserves\b/i,
  // What was left over once.
  /\bunderspends?\b|\bcarr(?:y|ied) forward\b/i,
  // The cost moves to another budget.
  /\btransfer(?:s|red|ring)? (?:to|from|of)\b|\brecharg\w+\b|\bcapitalis\w+\b/i,
  // Another body has to agree to pay, year by year.
  /\b(?:health|nhs|ccg|icb|schools?|partners?) contributions?\b/i,
];

interface YearShare {
  readonly index: number;
  readonly lines: readonly SavingsLine[];
  readonly amount: Pence;
  readonly all: Pence;
}

/**
 * Line of enquiry 14: one-off savings, reserves and transfers. They are told by their type, by their words, or by
 * figures that are back at nothing by the last year. They are measured in the year in which they weigh most, because a
 * one-off is gone when the plan is complete.
 */
export const oneOff: EnquiryRule = (summary, thresholds) => {
  const { table } = summary;
  const worst = heaviestYear(summary);
  const measure = worst && passing("oneOff", shareOf(worst.amount, worst.all), thresholds);
  if (!worst || !measure) return [];
  const column = savingsColumns(table)[worst.index];
  const show = amountsOf(table);
  const when = column?.year ? ` in ${column.year.name}` : "";
  return [
    {
      rule: 14,
      id: "one-off",
      strength: "look",
      measure,
      year: null,
      question: `${show(worst.amount)} of the ${show(worst.all)} to be saved${when} (${showPercent(measure.value)}) may be one-off, from reserves or moved to another budget: ${showLines(worst.lines)}. What will take its place afterwards, and does another budget bear the cost?`,
      lines: worst.lines.map((line) => line.row),
      cells: column ? worst.lines.flatMap((line) => cellsIn(line, [column])) : [],
    },
  ];
};

function heaviestYear({ table }: TableSummary): YearShare | null {
  const said = new Set(linesThatSay(table, WORDS, textsOfSaving).map(({ line }) => line));
  const lines = table.lines.map((line) => ({ line, savings: savingsByYear(line, table) }));
  const passing = lines.filter(
    ({ line, savings }) => line.type === "one-off" || said.has(line) || (savings.at(-1) === 0 && savings.some(Boolean)),
  );
  const years = savingsColumns(table).map((_column, index): YearShare => {
    const savedBy = ({ savings }: { readonly savings: readonly Pence[] }) => savings[index] ?? NO_MONEY;
    const here = passing.filter((one) => savedBy(one) > 0);
    return {
      index,
      lines: here.map(({ line }) => line),
      amount: sum(here.map(savedBy)),
      all: sum(lines.map(savedBy)),
    };
  });
  const share = (year: YearShare) => shareOf(year.amount, year.all) ?? 0;
  return years.reduce<YearShare | null>((most, year) => (!most || share(year) > share(most) ? year : most), null);
}
