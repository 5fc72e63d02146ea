import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { OWN_SHEETS } from "../../commands/show";
import type { OwnSheet } from "../../commands/show";
import type { WorkbookRead } from "../../commands/read-tables";
import { TextLink } from "../common/TextLink";
import type { PaneActions } from "../pane-actions";
import { useSummaryViewStyles } from "./SummaryView.styles";

interface WhereWrittenProps {
  readonly isOutOfDate: boolean;
  readonly results: WorkbookRead;
  readonly onGoTo: PaneActions["goTo"];
}

/** Where the summary's sheets stand, and whether they say what the workbook says. */
export function WhereWritten({ isOutOfDate, results, onGoTo }: WhereWrittenProps) {
  const styles = useSummaryViewStyles();
  if (!results.written) {
    return <p className={styles.where}>There is no summary yet. The button above writes it, on five sheets.</p>;
  }
  const { paperSheets } = results.snapshot;
  return (
    <>
      <p className={styles.where}>
        {isOutOfDate ? <Warning16Regular className={styles.warning} /> : <CheckmarkCircle16Regular />}
        {isOutOfDate ? "The summary is out of date." : "The summary is up to date."}
      </p>
      <ul className={styles.sheets} aria-label="Sheets of the summary">
        {OWN_SHEETS.map((key) => {
          const sheet = paperSheets.get(key);
          if (sheet === undefined) return null;
          return (
            <li key={key}>
              <TextLink onClick={() => onGoTo({ sheet, row: 0, column: 0, rows: 1, columns: 1 })}>{sheet}</TextLink>:{" "}
              {HOLDS[key]}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const HOLDS: Readonly<Record<OwnSheet, string>> = {
  summary: "figures and charts for the panel",
  enquiries:
    "what the panel may ask. Its own question, the officer's answer and its comment are written there, and kept",
  lines: "every line by year, to sort and filter",
  checks: "totals worked out in two ways, and what was found",
  about: "sources and method. Council, committee and date are filled in there, and kept",
};
