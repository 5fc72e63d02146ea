import type { FormEvent } from "react";
import { useState } from "react";
import { basisExample } from "../../commands/show";
import type { ChoiceChange } from "../../savings/choices/change-choice";
import type { Decided, SavingsTable } from "../../savings/table";
import { Button } from "../common/Button";
import { Choose } from "../common/Choose";
import { Disclosure } from "../common/Disclosure";
import { TextField } from "../common/TextField";
import { useFocusWhen } from "../common/useFocusWhen";
import { decimalsOf } from "../amounts";
import { ChangeColumns } from "./ChangeColumns";
import { useChangeReadingStyles } from "./ChangeReading.styles";
import { changeFrom, draftOf, yearsMissing } from "./reading-draft";

interface ChangeReadingProps {
  readonly table: SavingsTable;
  readonly isBusy: boolean;
  readonly onChange: (change: ChoiceChange) => Promise<void>;
  readonly onCancel: () => void;
}

/** Everything that was inferred about a table, to be set otherwise: nothing is changed before it is applied. */
export function ChangeReading({ table, isBusy, onChange, onCancel }: ChangeReadingProps) {
  const styles = useChangeReadingStyles();
  const form = useFocusWhen<HTMLFormElement>(true, "select, input");
  const [draft, setDraft] = useState(() => draftOf(table));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const without = yearsMissing(draft, table);
    setMissing(without);
    if (without.length === 0) void onChange(changeFrom(draft));
  };
  const budgets = table.columns.filter(({ kind }) => BUDGET_LIKE.has(kind));
  return (
    <form ref={form} noValidate className={styles.root} aria-label={`How ${table.title} is read`} onSubmit={apply}>
      <Choose
        label="Unit"
        value={draft.unit}
        options={[
          ["", asRead(table.unit)],
          ["£m", "£m, millions"],
          ["£000", "£000, thousands"],
          ["£", "£, pounds"],
        ]}
        onChoose={(unit) => set({ unit })}
      />
      {table.years.length > 1 && (
        <Choose
          label="Basis"
          hint={basisExample(table, decimalsOf(table))}
          value={draft.basis}
          options={[
            ["", asRead(table.basis)],
            ["cumulative", "Cumulative: that year's whole saving"],
            ["incremental", "Incremental: a further saving"],
          ]}
          onChoose={(basis) => set({ basis })}
        />
      )}
      <Choose
        label="Savings are written"
        value={draft.sign}
        options={[
          ["", asRead(table.sign, SIGN_WORDS)],
          ["negative", "In brackets or with a minus"],
          ["positive", "As plain numbers"],
        ]}
        onChoose={(sign) => set({ sign })}
      />
      {budgets.length > 0 && (
        <Choose
          label="Budget"
          hint="The column that savings are measured against."
          value={draft.budgetColumn}
          options={[["", asReadBudget(table)], ...budgets.map(({ label }) => [label, label] as const)]}
          onChoose={(budgetColumn) => set({ budgetColumn })}
        />
      )}
      {table.lines.some(({ code }) => code !== null) && (
        <TextField
          label="Pattern of the codes"
          hint="A for letters, 9 for digits: A9 9+ fits CH1 17+."
          value={draft.codePattern}
          placeholder={asRead(table.codePattern)}
          onChange={(codePattern) => set({ codePattern })}
        />
      )}
      <Disclosure words="What each column holds" startsOpen={missing.length > 0}>
        <ChangeColumns
          table={table}
          columns={draft.columns}
          missing={missing}
          onChange={(label, column) => set({ columns: new Map([...draft.columns, [label, column]]) })}
        />
      </Disclosure>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          Apply
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const SIGN_WORDS = { negative: "in brackets", positive: "plain numbers" } as const;

const BUDGET_LIKE: ReadonlySet<string> = new Set(["budget", "other", "total"]);

/** The way back to what the reading itself makes of it. */
function asRead<T extends string>(decided: Decided<T | null>, words?: Readonly<Record<T, string>>): string {
  if (decided.decidedBy === "user") return "As read";
  return decided.value === null ? "As read: not known" : `As read: ${words?.[decided.value] ?? decided.value}`;
}

function asReadBudget({ budgetColumn, columns }: SavingsTable): string {
  const { decidedBy, value } = budgetColumn;
  if (decidedBy === "user") return "As read";
  const column = columns.find(({ index }) => index === value);
  return `As read: ${column?.label ?? "none"}`;
}
