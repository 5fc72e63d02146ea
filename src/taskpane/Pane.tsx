import { memo, Suspense, useRef } from "react";
import { Busy } from "./Busy";
import type { TabItem } from "./common/Tabs";
import { panelId, tabId, Tabs } from "./common/Tabs";
import { lazyPart } from "./common/lazy-part";
import { Header } from "./Header";
import { pointsIn } from "./overview";
import { usePaneStyles } from "./Pane.styles";
import type { PaneState, View } from "./pane-state";
import { isInDoubt, isSummaryOutOfDate } from "./pane-state";
import { Tables as TablesView } from "./tables/Tables";
import { useKeptFocus } from "./useKeptFocus";
import { usePane } from "./usePane";

// What the pane does not open with is loaded when it is first shown.
const NoticeBar = lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./NoticeBar")).NoticeBar);
const OutOfDate = lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./OutOfDate")).OutOfDate);
const Start = lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./start/Start")).Start);
const Import = lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./import/Import")).Import);
// How far a piece of work is changes nothing in the views, which may be long.
const Tables = memo(TablesView);
const Checks = memo(lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./checks/Checks")).Checks));
const Summary = memo(
  lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./summary/SummaryView")).SummaryView),
);

/** The task pane: one button that does the work, what it came to, and three views of what was read. */
export function Pane() {
  const { state, shown: results, actions } = usePane();
  const { task, notice, view, changed } = state;
  const isBusy = task !== null;
  const styles = usePaneStyles();
  const main = useRef<HTMLButtonElement | null>(null);
  const keptFocus = useKeptFocus(main);
  const isImporting = view === "import";
  const hasTables =
    !isImporting && results !== null && results.reading.tables.length + results.reading.leftOut.length > 0;
  return (
    <section aria-labelledby="pane-heading" className={styles.root} {...keptFocus}>
      <Header
        task={task}
        results={state.results}
        mainButton={(button) => {
          main.current = button;
        }}
        onCreate={actions.createSummary}
        onReadAgain={actions.readAgain}
      />
      {task && <Busy key={task} task={task} progress={state.progress} onStop={actions.stop} />}
      <Suspense>
        {notice && (
          <NoticeBar
            key={notice.number}
            notice={notice}
            onGoTo={actions.goTo}
            onReadAgain={actions.readAgain}
            onDismiss={actions.dismiss}
          />
        )}
      </Suspense>
      {/* There before it says anything, so that what it says is announced. */}
      <div role="status" className={styles.status}>
        <Suspense>
          {isInDoubt(state) && (
            <OutOfDate state={state} onReadAgain={actions.readAgain} onRefresh={actions.createSummary} />
          )}
        </Suspense>
      </div>
      {hasTables && <Tabs label="Views" tabs={tabsOf(state)} selected={view} onSelect={actions.show} />}
      <div
        className={styles.main}
        aria-busy={isBusy || results !== state.results}
        {...(hasTables ? { role: "tabpanel", id: panelId(view), "aria-labelledby": tabId(view) } : {})}
      >
        <Suspense>
          {isImporting && <Import isBusy={isBusy} actions={actions} />}
          {results && !hasTables && !isImporting && <Start results={results} task={task} actions={actions} />}
          {results && hasTables && view === "tables" && (
            <Tables isBusy={isBusy} changed={changed} results={results} actions={actions} />
          )}
          {results && hasTables && view === "checks" && results.isChecked && (
            <Checks results={results} isBusy={isBusy} actions={actions} />
          )}
          {results && hasTables && view === "checks" && !results.isChecked && <p>The checks are still to come.</p>}
          {results && hasTables && view === "summary" && (
            <Summary isBusy={isBusy} isOutOfDate={isSummaryOutOfDate(state)} results={results} actions={actions} />
          )}
        </Suspense>
      </div>
    </section>
  );
}

function tabsOf({ results }: PaneState): TabItem<View>[] {
  return [
    { name: "tables", words: "Tables", count: results?.summary.tables.length ?? null },
    { name: "checks", words: "Checks", count: results?.isChecked ? pointsIn(results) : "to come" },
    { name: "summary", words: "Summary", count: null },
  ];
}
