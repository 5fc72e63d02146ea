import { Button } from "../common/Button";
import { useEffect, useRef, useState } from "react";
import type { MendPreview } from "../../commands/mends";
import type { CellChange, Mend } from "../../savings/mends/mend";
import { cellAddress } from "../../commands/show";
import { useFocusWhen } from "../common/useFocusWhen";
import { counted } from "../counted";
import type { PaneActions } from "../pane-actions";
import { useChecksStyles } from "./Checks.styles";

interface MendPanelProps {
  readonly mends: readonly Mend[];
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "mend" | "preview">;
  readonly onClose: () => void;
}

/** As many cells as are shown one by one. */
const MOST_SHOWN = 8;

/** What a mend would do, cell by cell, before and after: nothing is changed before it is applied. */
export function MendPanel({ mends: offered, isBusy, actions, onClose }: MendPanelProps) {
  const styles = useChecksStyles();
  // What is applied is what was shown, whatever is read meanwhile.
  const [mends] = useState(offered);
  const [shown, setShown] = useState<MendPreview | null>(null);
  const panel = useFocusWhen<HTMLDivElement>(shown !== null, "button");
  const { preview } = actions;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void preview(mends).then((read) => (read === null ? onClose() : setShown(read)));
  }, [mends, onClose, preview]);
  if (!shown) return <p className={styles.waiting}>Reading the cells…</p>;
  // Text and number look alike; what changes is what Excel takes them for.
  const isNumber = mends[0]?.kind === "text to number";
  const { changes, leftAlone } = shown;
  const isOneSheet = changes.every(({ change }) => change.cell.sheet === changes[0]?.change.cell.sheet);
  const placeOf = ({ cell }: CellChange) => (isOneSheet ? cellAddress(cell) : `${cell.sheet} ${cellAddress(cell)}`);
  return (
    <div ref={panel} role="group" aria-label="Before and after" className={styles.panel}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">{isNumber ? "Before, as text" : "Before"}</th>
            <th scope="col">{isNumber ? "After, as a number" : "After"}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ change, before }) => (
            <tr key={`${change.cell.sheet} ${cellAddress(change.cell)}`}>
              <th scope="row">{placeOf(change)}</th>
              <td>{before === "" ? "(empty)" : before}</td>
              <td>{change.content.kind === "formula" ? `${change.after} ${change.content.formula}` : change.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > MOST_SHOWN && (
        <p className={styles.note}>and {counted(changes.length - MOST_SHOWN, "more cell")}.</p>
      )}
      {leftAlone > 0 && (
        <p className={styles.note}>{counted(leftAlone, "cell")} changed since the reading; left alone.</p>
      )}
      <div className={styles.panelButtons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || changes.length === 0}
          onClick={() => void actions.mend(mends).then((done) => done && onClose())}
        >
          {changes.length === 1 ? "Apply to 1 cell" : `Apply to ${changes.length} cells`}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
