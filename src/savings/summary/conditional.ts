import type { Pence } from "../money";
import { size, subtract } from "../money";
import { percentageOf } from "../ratio";
import { amountsInText } from "../reading/amounts-in-text";
import type { SavingsLine, SavingsTable, TableNote } from "../table";
import { budgetShares } from "./budget-shares";

/** A saving of which a note puts an amount in doubt, and what would be left without it. */
export interface ConditionalSaving {
  readonly line: SavingsLine;
  readonly note: TableNote;
  /** The amount that the note names. */
  readonly amount: Pence;
  readonly without: Pence;
  /** What is left as a share of the line's budget, in per cent. Null without a budget. */
  readonly percentWithout: number | null;
  readonly totalWithout: Pence;
  readonly totalPercentWithout: number | null;
}

/** Savings whose footnote names an amount that may not come. */
export function conditionalSavings(table: SavingsTable): ConditionalSaving[] {
  const shares = budgetShares(table);
  if (!shares) return [];
  return table.lines.flatMap((line) => {
    const figure = line.figures.get(shares.savingColumn.index);
    const note = table.notes.find((candidate) => figure?.marks.includes(candidate.mark));
    const [amount] = note ? amountsInText(note.text) : [];
    if (!figure || figure.pence === null || !note || !amount) return [];
    const without = subtract(size(figure.pence), size(amount.pence));
    const totalWithout = subtract(size(shares.saving), size(amount.pence));
    const budget = shares.lines.find((share) => share.line === line)?.budget;
    return [
      {
        line,
        note,
        amount: size(amount.pence),
        without,
        percentWithout: budget === undefined ? null : percentageOf(without, budget, 1),
        totalWithout,
        totalPercentWithout: percentageOf(totalWithout, shares.budget, 1),
      },
    ];
  });
}
