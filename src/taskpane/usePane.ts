import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer } from "react";
import { COMMANDS } from "../commands/commands";
import { readTables } from "../commands/read-tables";
import { selectRange } from "../commands/select-range";
import type { RangeRef } from "../savings/grid";
import { notDone, nothingToDo, samplesInserted, summaryFailed, summaryWritten } from "./notices";
import type { NoticeWords, PaneState } from "./pane-state";
import { OPENING, paneAfter } from "./pane-state";
import { overviewOf } from "./overview";
import { useOutsideChanges } from "./useOutsideChanges";

/** What the user can do in the pane. */
export interface PaneActions {
  readonly readAgain: () => void;
  readonly createSummary: () => void;
  readonly insertSamples: () => void;
  readonly goTo: (range: RangeRef) => void;
  readonly dismiss: () => void;
}

/** The pane's state, and what changes it. */
export function usePane(): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(paneAfter, OPENING);
  const { announce } = useAnnounce();

  const say = useCallback((notice: NoticeWords) => dispatch({ kind: "said", notice }), []);

  const read = useCallback(async () => {
    const read = await readTables();
    if (read.ok) dispatch({ kind: "read", results: read.value });
    else say(notDone("The workbook was not read", read.problem.message, true));
    return read.ok ? overviewOf(read.value) : null;
  }, [say]);

  const readAloud = useCallback(async () => {
    const overview = await read();
    dispatch({ kind: "ended" });
    if (overview) announce(overview);
  }, [announce, read]);

  useEffect(() => void readAloud(), [readAloud]);

  const readAgain = useCallback(() => {
    dispatch({ kind: "begun", task: "reading" });
    void readAloud();
  }, [readAloud]);

  const create = useCallback(async () => {
    dispatch({ kind: "begun", task: "creating" });
    const outcome = await COMMANDS.createScrutinySummary.run();
    if (outcome.kind === "done") {
      const { results, written } = outcome.value;
      dispatch({ kind: "read", results });
      say(summaryWritten(outcome.message, written.sheet));
    } else if (outcome.kind === "problem") {
      say(summaryFailed(outcome.message));
    } else if ((await read()) !== null) {
      say(nothingToDo(outcome.message));
    }
    dispatch({ kind: "ended" });
  }, [read, say]);

  const insert = useCallback(async () => {
    dispatch({ kind: "begun", task: "inserting" });
    const outcome = await COMMANDS.insertSampleSheets.run();
    if (outcome.kind !== "done") say(notDone("No sheets were inserted", outcome.message));
    else if ((await read()) !== null) say(samplesInserted(outcome.message));
    dispatch({ kind: "ended" });
  }, [read, say]);

  const goTo = useCallback(
    async (range: RangeRef) => {
      const outcome = await selectRange(range);
      if (outcome.kind === "done") announce(outcome.message);
      else say(notDone("The cell was not found", outcome.message, true));
    },
    [announce, say],
  );

  useOutsideChanges(read, say);

  const actions: PaneActions = {
    readAgain,
    createSummary: () => void create(),
    insertSamples: () => void insert(),
    goTo: (range) => void goTo(range),
    dismiss: () => dispatch({ kind: "dismissed" }),
  };
  return { state, actions };
}
