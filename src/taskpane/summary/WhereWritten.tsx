import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { WorkbookResults } from "../../commands/read-tables";
import type { RangeRef } from "../../savings/grid";
import type { PaneState } from "../pane-state";
import { isSummaryOutOfDate } from "../pane-state";
import { TextLink } from "../common/TextLink";
import { useSummaryViewStyles } from "./SummaryView.styles";

interface WhereWrittenProps {
  readonly state: PaneState;
  readonly results: WorkbookResults;
  readonly onGoTo: (range: RangeRef) => void;
}

/** Where the summary sheet stands, and whether it says what the workbook says. */
export function WhereWritten({ state, results, onGoTo }: WhereWrittenProps) {
  const styles = useSummaryViewStyles();
  const { written } = results;
  if (!written) {
    return <p className={styles.where}>There is no summary sheet yet. The button above writes it.</p>;
  }
  const outOfDate = isSummaryOutOfDate(state);
  return (
    <p className={styles.where}>
      {outOfDate ? <Warning16Regular className={styles.warning} /> : <CheckmarkCircle16Regular />}
      <span>
        <TextLink onClick={() => onGoTo({ sheet: written.sheet, row: 0, column: 0, rows: 1, columns: 1 })}>
          {written.sheet}
        </TextLink>{" "}
        {outOfDate ? "is out of date." : "is up to date."}
      </span>
    </p>
  );
}
