import { useEffect } from "react";
import { summaryOf } from "../commands/read-tables";
import { announce } from "./announce";
import { counted } from "./counted";
import { notDone } from "./notices";
import { pointsIn } from "./overview";
import type { NoticeWords, PaneEvent, PaneState } from "./pane-state";

/**
 * Checks what was read and is shown unchecked, which the pane does when it opens: tables first. Nothing waits for it, and
 * what it needs is loaded only then.
 */
export function useChecks(
  { results, task }: Pick<PaneState, "results" | "task">,
  dispatch: (event: PaneEvent) => void,
  say: (notice: NoticeWords) => void,
): void {
  const unchecked = results === null || results.isChecked || task !== null ? null : results;
  useEffect(() => {
    if (!unchecked) return;
    let isWanted = true;
    const check = async () => {
      const summary = await summaryOf(unchecked);
      if (!isWanted) return;
      if (!summary.ok) {
        say(notDone("The figures were not checked", summary.problem.message, true));
        return;
      }
      dispatch({ kind: "checked", results: unchecked, summary: summary.value });
      announce(`The checks raise ${counted(pointsIn({ summary: summary.value }), "point")}.`);
    };
    // The page may draw the tables first.
    const soon = setTimeout(() => void check());
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [dispatch, say, unchecked]);
}
