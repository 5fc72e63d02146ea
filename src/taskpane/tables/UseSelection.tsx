import { Button } from "../common/Button";
import { useTablesStyles } from "./Tables.styles";

interface UseSelectionProps {
  readonly isBusy: boolean;
  readonly onUse: () => void;
  /** Absent where the way to a report stands elsewhere. */
  readonly onImport?: () => void;
}

/** For a table that was not found by itself, or stands in a report. */
export function UseSelection({ isBusy, onUse, onImport }: UseSelectionProps) {
  const styles = useTablesStyles();
  return (
    <section aria-labelledby="missing" className={styles.missing}>
      <h3 id="missing" className={styles.missingHeading}>
        Is a table missing?
      </h3>
      <p className={styles.missingText}>Select its cells on the sheet, headings included.</p>
      <div className={styles.missingActions}>
        <Button disabledFocusable={isBusy} onClick={onUse}>
          Use selection
        </Button>
        {onImport && <Button onClick={onImport}>Import from a report</Button>}
      </div>
    </section>
  );
}
