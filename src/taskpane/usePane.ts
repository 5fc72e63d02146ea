import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useState } from "react";
import type { Work } from "../commands/progress";
import { readTables, readUnchecked } from "../commands/read-tables";
import type { Result } from "../savings/result";
import { announce } from "./announce";
import { notRead } from "./notices";
import { overviewOf } from "./overview";
import type { PaneActions } from "./pane-actions";
import type { NoticeWords, PaneResults, PaneState } from "./pane-state";
import { OPENING, paneAfter } from "./pane-state";
import { useChecks } from "./useChecks";
import { useCommands } from "./useCommands";
import { useDecisions } from "./useDecisions";
import { useOutsideChanges } from "./useOutsideChanges";
import { useWorkbookChanges } from "./useWorkbookChanges";
import { Worker } from "./worker";

/** The pane's state, and what changes it. */
export function usePane(): {
  readonly state: PaneState;
  /** The results that the views show: drawing many tables takes a while, in which the page answers its user. */
  readonly shown: PaneState["results"];
  readonly actions: PaneActions;
} {
  const [state, dispatch] = useReducer(paneAfter, OPENING);
  const [{ work, stop }] = useState(() => new Worker(dispatch));

  const say = useCallback((notice: NoticeWords) => dispatch({ kind: "said", notice }), []);
  const took = useCallback((results: PaneResults) => dispatch({ kind: "read", results }), []);
  const changed = useCallback((sheet: string) => dispatch({ kind: "changed", sheet }), []);

  const show = useCallback(
    <Results extends PaneResults>(read: Result<Results>) => {
      if (read.ok) took(read.value);
      else say(notRead(read.problem));
      return read.ok ? read.value : null;
    },
    [say, took],
  );
  const read = useCallback(async (work?: Work) => show(await readTables(work)), [show]);

  useEffect(() => {
    void work("reading", async (work) => show(await readUnchecked(work))).then((results) => {
      if (results) announce(overviewOf(results));
    });
  }, [show, work]);
  // Tables first: the checks are loaded and run once these stand in the page, and never of what was read before them.
  const shown = useDeferredValue(state.results);
  useChecks({ results: shown === state.results ? shown : null, task: state.task }, dispatch, say);
  useOutsideChanges(took, read, say);
  useWorkbookChanges(state.results, changed);

  const commands = useCommands({ work, stop, read, took, say });
  const decisions = useDecisions({ results: state.results, work, dispatch, say });
  // The same as long as they do the same: a view is drawn anew only where something of it has changed.
  const actions = useMemo<PaneActions>(
    () => ({
      ...commands,
      ...decisions,
      dismiss: () => dispatch({ kind: "dismissed" }),
      show: (view) => dispatch({ kind: "shown", view }),
    }),
    [commands, decisions],
  );
  return { state, shown, actions };
}
