import type { ChoiceChange } from "../../savings/choices/change-choice";
import type { ColumnChoice, TableChoice } from "../../savings/choices/table-choice";
import type { Basis, ColumnKind, SavingSign, SavingsTable } from "../../savings/table";
import type { Unit } from "../../savings/unit";

/** What the user is about to decide about a table. "" leaves a thing as it is read. */
export interface ReadingDraft {
  readonly unit: Unit | "";
  readonly basis: Basis | "";
  readonly sign: SavingSign | "";
  readonly codePattern: string;
  readonly budgetColumn: string;
  /** By the column's label. */
  readonly columns: ReadonlyMap<string, ColumnDraft>;
}

export interface ColumnDraft {
  readonly kind: ColumnKind | "";
  /** The year of a column whose heading names none. */
  readonly year: string;
}

/** What the user decided about a table so far. */
export function draftOf(table: Pick<SavingsTable, "choice" | "columns">): ReadingDraft {
  const choice: TableChoice = table.choice?.choice ?? {};
  const chosen = new Map(choice.columns?.map((column) => [column.label, column]));
  return {
    unit: choice.unit ?? "",
    basis: choice.basis ?? "",
    sign: choice.sign ?? "",
    codePattern: choice.codePattern ?? "",
    budgetColumn: choice.budgetColumn ?? "",
    columns: new Map(
      table.columns.map(({ label }) => {
        const column = chosen.get(label);
        return [label, { kind: column?.kind ?? "", year: column?.year ?? "" }];
      }),
    ),
  };
}

/** The draft as a change of the choice that is kept. */
export function changeFrom(draft: ReadingDraft): ChoiceChange {
  const columns = [...draft.columns].flatMap(([label, { kind, year }]): ColumnChoice[] => {
    if (kind === "") return [];
    return [kind === "year" && year !== "" ? { label, kind, year } : { label, kind }];
  });
  return {
    unit: draft.unit === "" ? null : draft.unit,
    basis: draft.basis === "" ? null : draft.basis,
    sign: draft.sign === "" ? null : draft.sign,
    codePattern: draft.codePattern.trim() === "" ? null : draft.codePattern.trim(),
    budgetColumn: draft.budgetColumn === "" ? null : draft.budgetColumn,
    columns: columns.length === 0 ? null : columns,
  };
}

/** The labels of columns that are said to hold a year, while nobody has said which. */
export function yearsMissing(draft: ReadingDraft, table: Pick<SavingsTable, "columns">): string[] {
  return table.columns
    .filter(({ label, year }) => {
      const column = draft.columns.get(label);
      return column?.kind === "year" && year === null && !/^\d{4}\/\d{2}$/u.test(column.year);
    })
    .map(({ label }) => label);
}
