import { Button } from "../common/Button";
import { useMemo } from "react";
import { MEND_WORDS, mendFor } from "../../commands/mends";
import type { Mend } from "../../savings/mends/mend";
import type { PaneActions } from "../pane-actions";
import type { CheckRow } from "./check-rows";
import { useChecksStyles } from "./Checks.styles";
import { MendPanel } from "./MendPanel";
import type { OpenPart } from "./useOpenPart";

/** Marks are counted by rows, everything else by cells: as the words for them do. */
function countOf(mends: readonly Mend[]): number {
  return mends[0]?.kind === "marks to notes"
    ? mends.length
    : mends.reduce((count, { changes }) => count + changes.length, 0);
}

interface CheckHeadingProps {
  readonly row: Extract<CheckRow, { kind: "check" }>;
  readonly open: OpenPart;
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "mend" | "preview">;
}

/** A kind of finding: how many there are, why they matter, and a mend for all of them where there is one. */
export function CheckHeading({ row, open, isBusy, actions }: CheckHeadingProps) {
  const styles = useChecksStyles();
  const mends = useMemo(() => row.points.flatMap(({ finding, table }) => mendFor(finding, table) ?? []), [row.points]);
  const [first] = mends;
  const key = `all ${row.key}`;
  return (
    <div className={styles.check} data-item={key}>
      <h4 className={styles.checkHeading}>{row.words}</h4>
      <p className={styles.why}>{row.why}</p>
      {first && mends.length > 1 && (
        <Button size="small" aria-expanded={open.isOpen(key)} onClick={() => open.toggle(key)}>
          {MEND_WORDS[first.kind].all(countOf(mends))}
        </Button>
      )}
      {first && open.isOpen(key) && (
        <MendPanel mends={mends} isBusy={isBusy} actions={actions} onClose={() => open.close(key)} />
      )}
    </div>
  );
}
