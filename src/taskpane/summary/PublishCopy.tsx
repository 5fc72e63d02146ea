import { COMMANDS } from "../../commands/commands";
import { Button } from "../common/Button";
import { useSummaryViewStyles } from "./SummaryView.styles";

interface PublishCopyProps {
  /** There is a savings table to publish something of. */
  readonly hasTables: boolean;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
}

/** A copy of the summary's sheets for people outside. */
export function PublishCopy({ hasTables, isBusy, onPublish }: PublishCopyProps) {
  const styles = useSummaryViewStyles();
  const { label, description } = COMMANDS.publishSummary;
  return (
    <section aria-labelledby="publish" className={styles.publish}>
      <h3 id="publish" className={styles.legend}>
        A copy for others
      </h3>
      <p className={styles.hint}>
        {hasTables ? description : "Every savings table is left out. Tick one above, and a copy can be published."}
      </p>
      <Button disabledFocusable={isBusy || !hasTables} onClick={onPublish}>
        {label}
      </Button>
    </section>
  );
}
