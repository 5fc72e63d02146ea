import { useEffect } from "react";
import type { RibbonOutcome } from "../commands/last-outcome";
import { lastOutcome, onOutcome } from "../commands/last-outcome";
import type { WorkbookResults } from "../commands/read-tables";
import { published, summaryCreated } from "./notices";
import type { NoticeWords } from "./pane-state";

/**
 * Shows what the ribbon's buttons came to: ribbon and pane share one runtime.
 *
 * @param took shows what was read
 * @param read reads the workbook
 * @param say shows a notice
 */
export function useOutsideChanges(
  took: (results: WorkbookResults) => void,
  read: () => Promise<unknown>,
  say: (notice: NoticeWords) => void,
): void {
  useEffect(() => {
    const show = async ({ command, outcome }: RibbonOutcome) => {
      if (command === "publishSummary") {
        say(published(outcome));
        return;
      }
      if (outcome.kind === "done") took(outcome.value.results);
      else await read();
      say(summaryCreated(outcome));
    };
    const missed = lastOutcome();
    if (missed) void show(missed);
    return onOutcome((outcome) => void show(outcome));
  }, [read, say, took]);
}
