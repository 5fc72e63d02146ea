import { Button, Link } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { RefCallback } from "react";
import { COMMANDS } from "../commands/commands";
import type { WorkbookResults } from "../commands/read-tables";
import { counted } from "./counted";
import { useHeaderStyles } from "./Header.styles";
import { overviewOf, pointsIn } from "./overview";
import type { Task } from "./pane-state";

interface HeaderProps {
  readonly task: Task | null;
  readonly results: WorkbookResults | null;
  readonly mainButton: RefCallback<HTMLButtonElement>;
  readonly onCreate: () => void;
  readonly onReadAgain: () => void;
  readonly onShowChecks: () => void;
}

/** The one button, and under it what was read. Its top right corner stays free for Excel's own menu. */
export function Header({ task, results, mainButton, onCreate, onReadAgain, onShowChecks }: HeaderProps) {
  const styles = useHeaderStyles();
  const points = results ? pointsIn(results) : 0;
  const isBusy = task !== null;
  return (
    <header className={styles.root}>
      <h1 id="pane-heading" className={styles.title}>
        Savings scrutiny
      </h1>
      <Button
        ref={mainButton}
        appearance="primary"
        className={styles.main}
        disabledFocusable={isBusy}
        onClick={onCreate}
      >
        {task === "creating" ? "Creating scrutiny summary…" : COMMANDS.createScrutinySummary.label}
      </Button>
      <div className={styles.row}>
        <p className={styles.overview}>
          {results && overviewOf(results)}
          {points > 0 && (
            <Link as="button" className={styles.points} onClick={onShowChecks}>
              {counted(points, "point")} from the checks
            </Link>
          )}
        </p>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          className={styles.again}
          disabledFocusable={isBusy}
          onClick={onReadAgain}
        >
          Read again
        </Button>
      </div>
    </header>
  );
}
