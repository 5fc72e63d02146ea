import type { ColumnKind, SavingsTable } from "../../savings/table";
import { Choose } from "../common/Choose";
import { TextField } from "../common/TextField";
import { useChangeReadingStyles } from "./ChangeReading.styles";
import { COLUMN_KINDS, columnKindInWords } from "./column-kinds";
import type { ColumnDraft } from "./reading-draft";

interface ChangeColumnsProps {
  readonly table: SavingsTable;
  readonly columns: ReadonlyMap<string, ColumnDraft>;
  /** Columns whose year must still be said. */
  readonly missing: readonly string[];
  readonly onChange: (label: string, column: ColumnDraft) => void;
}

/** What each column holds, one by one. */
export function ChangeColumns({ table, columns, missing, onChange }: ChangeColumnsProps) {
  const styles = useChangeReadingStyles();
  const chosen = new Set(table.choice?.choice.columns?.map(({ label }) => label));
  return (
    <div role="group" aria-label="What each column holds" className={styles.columns}>
      {table.columns.map(({ label, kind, year }) => {
        const draft = columns.get(label) ?? { kind: "", year: "" };
        const asRead = chosen.has(label) ? "As read" : `As read: ${columnKindInWords(kind)}`;
        const options: (readonly [ColumnKind | "", string])[] = [["", asRead], ...COLUMN_KINDS];
        return (
          <div key={label}>
            <Choose
              label={label}
              value={draft.kind}
              options={options}
              onChoose={(kind) => onChange(label, { ...draft, kind })}
            />
            {draft.kind === "year" && year === null && (
              <TextField
                label={`Year of ${label}`}
                isRequired
                problem={missing.includes(label) ? "Give the year as 2018/19." : null}
                value={draft.year}
                placeholder="2018/19"
                onChange={(value) => onChange(label, { ...draft, year: value.trim() })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
