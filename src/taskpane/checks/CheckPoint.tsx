import { Button } from "../common/Button";
import { mendFor } from "../../commands/mends";
import { GoTo } from "../common/GoTo";
import type { PaneActions } from "../pane-actions";
import { rangeOfCells } from "../places";
import { AcceptPanel } from "./AcceptPanel";
import type { Point } from "./check-rows";
import { useChecksStyles } from "./Checks.styles";
import { MendPanel } from "./MendPanel";
import type { OpenPart } from "./useOpenPart";

interface CheckPointProps {
  readonly point: Point;
  readonly open: OpenPart;
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "goTo" | "mend" | "preview" | "accept">;
}

/** One finding: what is wrong with its numbers, where, and what can be done. */
export function CheckPoint({ point, open, isBusy, actions }: CheckPointProps) {
  const styles = useChecksStyles();
  const { finding, table } = point;
  const range = rangeOfCells(finding.cells);
  const mend = mendFor(finding, table);
  const [mendKey, acceptKey] = [`mend ${point.key}`, `accept ${point.key}`];
  return (
    <div className={styles.point} data-item={point.key}>
      <p className={styles.message}>{finding.message}</p>
      <div className={styles.actions}>
        {range && <GoTo range={range} onGoTo={actions.goTo} withSheet />}
        <span className={styles.buttons}>
          {mend && (
            <Button
              size="small"
              aria-label={`${mend.label}: ${finding.message}`}
              aria-expanded={open.isOpen(mendKey)}
              onClick={() => open.toggle(mendKey)}
            >
              {mend.label}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Accept: ${finding.message}`}
            aria-expanded={open.isOpen(acceptKey)}
            onClick={() => open.toggle(acceptKey)}
          >
            Accept
          </Button>
        </span>
      </div>
      {mend && open.isOpen(mendKey) && (
        <MendPanel mends={[mend]} isBusy={isBusy} actions={actions} onClose={() => open.close(mendKey)} />
      )}
      {open.isOpen(acceptKey) && (
        <AcceptPanel
          finding={finding}
          open={open}
          isBusy={isBusy}
          onAccept={actions.accept}
          onClose={() => open.close(acceptKey)}
        />
      )}
    </div>
  );
}
