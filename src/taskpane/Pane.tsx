import { ProgressBar } from "@fluentui/react-components";
import { useRef } from "react";
import { Checks } from "./checks/Checks";
import { Header } from "./Header";
import { NoTables } from "./NoTables";
import { NoticeBar } from "./NoticeBar";
import { usePaneStyles } from "./Pane.styles";
import { Tables } from "./tables/Tables";
import { useKeptFocus } from "./useKeptFocus";
import { usePane } from "./usePane";

/** The task pane: one button that does the work, what it came to, and what was read. */
export function Pane() {
  const { state, actions } = usePane();
  const { task, results, notice } = state;
  const styles = usePaneStyles();
  const main = useRef<HTMLButtonElement>(null);
  const checks = useRef<HTMLHeadingElement>(null);
  const keptFocus = useKeptFocus(main);
  return (
    <section aria-labelledby="pane-heading" className={styles.root} {...keptFocus}>
      <Header
        task={task}
        results={results}
        mainButton={(button) => {
          main.current = button;
        }}
        onCreate={actions.createSummary}
        onReadAgain={actions.readAgain}
        onShowChecks={() => checks.current?.focus()}
      />
      <div className={styles.progress}>
        {task && <ProgressBar className={styles.bar} thickness="medium" shape="square" aria-label={PROGRESS[task]} />}
      </div>
      {notice && (
        <NoticeBar
          key={notice.number}
          notice={notice}
          onGoTo={actions.goTo}
          onReadAgain={actions.readAgain}
          onDismiss={actions.dismiss}
        />
      )}
      <div className={styles.main} aria-busy={task !== null}>
        {results === null && task === "reading" && <p className={styles.waiting}>{PROGRESS.reading}</p>}
        {results?.summary.tables.length === 0 && (
          <NoTables results={results} task={task} onInsert={actions.insertSamples} />
        )}
        {results && results.summary.tables.length > 0 && (
          <>
            <Tables summary={results.summary} onGoTo={actions.goTo} />
            <Checks tables={results.summary.tables} heading={checks} onGoTo={actions.goTo} />
          </>
        )}
      </div>
    </section>
  );
}

const PROGRESS = {
  reading: "Reading the workbook…",
  creating: "Writing the summary…",
  inserting: "Inserting the sample sheets…",
} as const;
