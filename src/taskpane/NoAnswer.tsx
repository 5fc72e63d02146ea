import { useBusyStyles } from "./Busy.styles";
import { useLasts } from "./useLasts";

/** Excel says nothing to a request while somebody edits a cell or has a dialogue box open; a minute is more than any takes. */
const SILENT = 60_000;

/** What to do where Excel does not answer at all, once it has been silent for long. */
export function NoAnswer() {
  const styles = useBusyStyles();
  const isSilent = useLasts(SILENT);
  return (
    <p role="status" className={styles.silent}>
      {isSilent &&
        "Excel has not answered for a minute. Finish what is being typed in a cell and close Excel’s dialogue boxes. " +
          "If that does not help, close this pane and open it again."}
    </p>
  );
}
