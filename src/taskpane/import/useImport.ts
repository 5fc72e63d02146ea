import { useCallback, useEffect, useState } from "react";
import type { Decided, Pasted } from "../../commands/import-report";
import {
  importTables,
  NOTHING_DECIDED,
  readDecided,
  readPasted,
  withChoice,
  withPlacement,
} from "../../commands/import-report";
import type { ChoiceChange } from "../../savings/choices/change-choice";
import type { UnplacedRow } from "../../savings/report/laid-out";
import type { ReportReading } from "../../savings/report/read-report";
import type { SavingsTable } from "../../savings/table";
import type { ImportProps } from "./Import";

interface ImportState {
  readonly pasted: Pasted;
  /** Null until it is read. */
  readonly reading: ReportReading | null;
  readonly decided: Decided;
  /** The tables that are not to be used, by their places in the report. */
  readonly leftOut: ReadonlySet<number>;
  readonly problem: string | null;
}

const NOTHING: ImportState = {
  pasted: { text: "", html: "" },
  reading: null,
  decided: NOTHING_DECIDED,
  leftOut: new Set(),
  problem: null,
};

/** What was pasted stays while the user looks at other views, until it is on a sheet. */
let before: ImportState = NOTHING;

export interface ImportActions {
  readonly paste: (pasted: Pasted) => void;
  readonly read: () => Promise<void>;
  readonly back: () => void;
  readonly cancel: () => void;
  readonly toggle: (table: number) => void;
  readonly choose: (table: SavingsTable, change: ChoiceChange) => void;
  readonly place: (row: UnplacedRow, columns: readonly number[]) => void;
  readonly put: () => Promise<void>;
}

/** The state of an import, and what changes it. */
export function useImport({
  actions,
}: Pick<ImportProps, "actions">): ImportState & ImportActions & { readonly isReading: boolean } {
  const [state, setState] = useState(before);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    before = state;
  }, [state]);
  const set = useCallback((part: Partial<ImportState>) => setState((now) => ({ ...now, ...part })), []);
  const { pasted, reading, decided, leftOut } = state;

  const read = async () => {
    setReading(true);
    // The page shows that it is at work before a long report keeps it.
    await new Promise((drawn) => setTimeout(drawn));
    const result = await readPasted(pasted);
    if (result.ok) set({ reading: result.value, decided: NOTHING_DECIDED, leftOut: new Set(), problem: null });
    else set({ problem: result.problem.message });
    setReading(false);
  };
  const decide = (next: Decided) => {
    if (reading) set({ decided: next, reading: readDecided(reading, next) });
  };
  const put = async () => {
    if (!reading) return;
    const wanted = reading.sheet.tables.filter((_table, index) => !leftOut.has(index));
    const isDone = await actions.insert(
      () => importTables(reading, wanted),
      ({ tables }) => tables[0],
    );
    if (!isDone) return;
    before = NOTHING;
    setState(NOTHING);
    actions.show("tables");
  };
  return {
    ...state,
    isReading,
    paste: (next) => set({ pasted: next, problem: null }),
    read,
    back: () => set({ reading: null }),
    cancel: () => actions.show("tables"),
    toggle: (table) => {
      const next = new Set(leftOut);
      if (!next.delete(table)) next.add(table);
      set({ leftOut: next });
    },
    choose: (table, change) => decide(withChoice(decided, table, change)),
    place: (row, columns) => decide(withPlacement(decided, row, columns)),
    put,
  };
}
