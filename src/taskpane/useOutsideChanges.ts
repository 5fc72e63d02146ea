import { useEffect } from "react";
import { lastOutcome, onOutcome } from "../commands/last-outcome";
import type { Outcome } from "../commands/outcome";
import { fromRibbon } from "./notices";
import { onShownAgain } from "./on-shown-again";
import type { NoticeWords } from "./pane-state";

/**
 * Shows what came about outside the pane: what the ribbon's button came to, and what the workbook holds when the pane
 * is shown again.
 *
 * @param read reads the workbook
 * @param say shows a notice
 */
export function useOutsideChanges(read: () => Promise<unknown>, say: (notice: NoticeWords) => void): void {
  useEffect(() => {
    const show = (outcome: Outcome<unknown>) => void read().then(() => say(fromRibbon(outcome)));
    const missed = lastOutcome();
    if (missed) show(missed);
    return onOutcome(show);
  }, [read, say]);

  useEffect(() => onShownAgain(() => void read()), [read]);
}
