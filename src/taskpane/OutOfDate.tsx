import { Warning16Regular } from "@fluentui/react-icons";
import { TextLink } from "./common/TextLink";
import { useOutOfDateStyles } from "./OutOfDate.styles";
import type { PaneState } from "./pane-state";
import { isStale, isSummaryOutOfDate } from "./pane-state";

interface OutOfDateProps {
  readonly state: PaneState;
  readonly onReadAgain: () => void;
  readonly onRefresh: () => void;
}

/** Says that what was kept could not be used, or that what is shown, or what the summary says, may be true no longer, and what can be done about it. */
export function OutOfDate({ state, onReadAgain, onRefresh }: OutOfDateProps) {
  const styles = useOutOfDateStyles();
  const [stale, outOfDate] = [isStale(state), isSummaryOutOfDate(state)];
  const isBusy = state.task !== null;
  return (
    <>
      {state.results?.keptProblems.map((problem) => (
        <p key={problem} className={styles.line}>
          <Warning16Regular className={styles.icon} />
          <span>{problem}</span>
        </p>
      ))}
      {stale && (
        <p className={styles.line}>
          <Warning16Regular className={styles.icon} />
          <span>
            {changedInWords(state.changed)}{" "}
            <TextLink isBusy={isBusy} onClick={onReadAgain}>
              Read again
            </TextLink>
          </span>
        </p>
      )}
      {outOfDate && (
        <p className={styles.line}>
          <Warning16Regular className={styles.icon} />
          <span>
            The summary is out of date.{" "}
            <TextLink isBusy={isBusy} onClick={onRefresh}>
              Refresh it
            </TextLink>
          </span>
        </p>
      )}
    </>
  );
}

function changedInWords(changed: PaneState["changed"]): string {
  const sheets = [...changed].filter((sheet) => sheet !== "");
  const [only] = sheets;
  return only !== undefined && changed.size === 1
    ? `${only} has changed since it was read.`
    : "The workbook has changed since it was read.";
}
