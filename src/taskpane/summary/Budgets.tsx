import { useEffect, useRef, useState } from "react";
import { budgetFrom, budgetInWords } from "../../commands/budget-text";
import type { SavingsTable } from "../../savings/table";
import { Disclosure } from "../common/Disclosure";
import { TextField } from "../common/TextField";
import type { PaneActions } from "../pane-actions";
import { useSummaryViewStyles } from "./SummaryView.styles";

interface BudgetsProps {
  readonly tables: readonly SavingsTable[];
  readonly isBusy: boolean;
  readonly onDecide: PaneActions["decide"];
}

/** The budgets of tables that state none, for percentages of budget. */
export function Budgets({ tables, isBusy, onDecide }: BudgetsProps) {
  const styles = useSummaryViewStyles();
  const without = tables.filter((table) => table.budgetColumn.value === null && table.unit.value !== null);
  if (without.length === 0) return null;
  return (
    <Disclosure words="Budgets to measure savings against" startsOpen={without.some(hasBudget)}>
      <p className={styles.hint}>For tables without a column of budgets. Leave it empty where there is none.</p>
      <div className={styles.fields}>
        {without.map((table) => (
          <Budget key={`${table.range.sheet} ${table.range.row}`} table={table} isBusy={isBusy} onDecide={onDecide} />
        ))}
      </div>
    </Disclosure>
  );
}

function hasBudget(table: SavingsTable): boolean {
  return table.choice?.choice.budget !== undefined;
}

interface BudgetProps {
  readonly table: SavingsTable;
  readonly isBusy: boolean;
  readonly onDecide: PaneActions["decide"];
}

function Budget({ table, isBusy, onDecide }: BudgetProps) {
  const kept = table.choice?.choice.budget;
  const shown = kept === undefined ? "" : budgetInWords(kept);
  /** What is typed in place of a budget, until another one is kept. */
  const [typed, setTyped] = useState({ text: shown, over: shown });
  const [problem, setProblem] = useState<string | null>(null);
  const waits = useRef(false);
  const text = typed.over === shown ? typed.text : shown;
  const commit = () => {
    waits.current = isBusy;
    if (isBusy) return;
    const wanted = text.trim();
    const budget = wanted === "" ? null : budgetFrom(wanted);
    setProblem(budget === null || budget.ok ? null : budget.problem.message);
    if (wanted === shown) return;
    if (budget === null) void onDecide(table, { budget: null });
    else if (budget.ok) void onDecide(table, { budget: budget.value });
  };
  useEffect(() => {
    // What was typed while the pane was busy is kept when it no longer is.
    if (waits.current && !isBusy) commit();
  });
  return (
    <TextField
      label={`Budget of ${table.title}`}
      problem={problem}
      value={text}
      placeholder="such as £850m"
      onChange={(text) => setTyped({ text, over: shown })}
      onDone={commit}
    />
  );
}
