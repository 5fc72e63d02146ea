import { Button } from "../common/Button";
import type { TableSummary } from "../../savings/summary/summarise";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import type { PaneActions } from "../pane-actions";
import { rangeOfCells } from "../places";
import { useChecksStyles } from "./Checks.styles";

interface AcceptedProps {
  readonly tables: readonly TableSummary[];
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "goTo" | "withdraw">;
}

/** Findings that the user accepted as they are, with the reasons. */
export function Accepted({ tables, isBusy, actions }: AcceptedProps) {
  const styles = useChecksStyles();
  const accepted = tables.flatMap((table) => table.accepted);
  if (accepted.length === 0) return null;
  return (
    <Disclosure words={`Accepted (${accepted.length})`}>
      <ul className={styles.done}>
        {accepted.map(({ finding, reason }) => {
          const range = rangeOfCells(finding.cells);
          const name = [range?.sheet, finding.message].join(" ");
          return (
            <li key={name} className={styles.doneItem} data-item={`accepted ${name}`}>
              <span className={styles.doneWords}>
                {finding.message} {range && <GoTo range={range} onGoTo={actions.goTo} withSheet inText />}
                <span className={styles.reason}>Reason: {reason}</span>
              </span>
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={`Show again: ${finding.message}`}
                onClick={() => actions.withdraw(finding)}
              >
                Show again
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
