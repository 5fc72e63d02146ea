import { Button } from "./common/Button";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { RefCallback } from "react";
import { COMMANDS } from "../commands/commands";
import { useHeaderStyles } from "./Header.styles";
import { overviewOf } from "./overview";
import type { PaneResults, Task } from "./pane-state";

interface HeaderProps {
  readonly task: Task | null;
  readonly results: PaneResults | null;
  readonly mainButton: RefCallback<HTMLButtonElement>;
  readonly onCreate: () => void;
  readonly onReadAgain: () => void;
}

/** The one button, and under it what was read. Its top right corner stays free for Excel's own menu. */
export function Header({ task, results, mainButton, onCreate, onReadAgain }: HeaderProps) {
  const styles = useHeaderStyles();
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
        {mainWords(task, results)}
      </Button>
      <div className={styles.row}>
        <p className={styles.overview}>
          {results ? overviewOf(results) : task === "reading" && "Reading the workbook…"}
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

function mainWords(task: Task | null, results: PaneResults | null): string {
  const isThere = results !== null && results.written !== null;
  if (task === "creating") return isThere ? "Refreshing scrutiny summary…" : "Creating scrutiny summary…";
  return isThere ? "Refresh scrutiny summary" : COMMANDS.createScrutinySummary.label;
}
