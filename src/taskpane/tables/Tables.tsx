import { Button } from "../common/Button";
import { Warning16Regular } from "@fluentui/react-icons";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import { HiddenHeading } from "../common/HiddenHeading";
import type { PaneActions } from "../pane-actions";
import type { PaneResults, PaneState } from "../pane-state";
import { sheetsOf } from "./by-sheet";
import { TableCard } from "./TableCard";
import { useTablesStyles } from "./Tables.styles";
import { UseSelection } from "./UseSelection";

interface TablesProps {
  readonly state: Pick<PaneState, "task" | "changed">;
  readonly results: PaneResults;
  readonly actions: PaneActions;
}

/** What was read, sheet by sheet, with what is left out and the sheets that gave nothing. */
export function Tables({ state, results, actions }: TablesProps) {
  const styles = useTablesStyles();
  const isBusy = state.task !== null;
  return (
    <>
      <HiddenHeading words="Savings tables" />
      {sheetsOf(results).map(({ sheet, tables, leftOut, lookedFor, unread }) => (
        <section key={sheet} aria-label={sheet} className={styles.section}>
          <h3 className={styles.sheet}>{sheet}</h3>
          {state.changed.has(sheet) && (
            <p className={styles.changed}>
              <Warning16Regular className={styles.warning} />
              Changed since it was read.
            </p>
          )}
          {tables.map((summary) => (
            <TableCard
              key={`${summary.table.range.row},${summary.table.range.column}`}
              summary={summary}
              isBusy={isBusy}
              actions={actions}
            />
          ))}
          {leftOut.map((table) => (
            <p
              key={`${table.range.row},${table.range.column}`}
              className={styles.leftOut}
              data-item={`${sheet} ${table.range.row},${table.range.column}`}
            >
              <span>
                {table.title} <GoTo range={table.range} onGoTo={actions.goTo} inText /> is left out.
              </span>
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={`Take in ${table.title}`}
                onClick={() => void actions.decide(table, { leftOut: null })}
              >
                Take in
              </Button>
            </p>
          ))}
          {unread.map(({ range, reason }) => (
            <p key={range.row} className={styles.changed}>
              <Warning16Regular className={styles.warning} />
              <span>
                Not read: <GoTo range={range} onGoTo={actions.goTo} inText />. {reason}
              </span>
            </p>
          ))}
          {lookedFor !== null && (
            <Disclosure words="No savings table found">
              <p className={styles.lookedFor}>{lookedFor}</p>
            </Disclosure>
          )}
        </section>
      ))}
      <UseSelection isBusy={isBusy} onUse={actions.useSelection} onImport={() => actions.show("import")} />
    </>
  );
}
