import { Warning16Regular } from "@fluentui/react-icons";
import { Button } from "../common/Button";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import type { PaneActions } from "../pane-actions";
import type { SheetTables } from "./by-sheet";
import { TableCard } from "./TableCard";
import { useTablesStyles } from "./Tables.styles";

interface SheetSectionProps {
  readonly tables: SheetTables;
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  readonly actions: PaneActions;
}

/** The tables of a sheet, what of it is left out or was not read, and what was looked for where there is none. */
export function SheetSection({ tables: found, isBusy, isChanged, actions }: SheetSectionProps) {
  const styles = useTablesStyles();
  const { sheet, tables, leftOut, lookedFor, unread } = found;
  return (
    <section aria-label={sheet} className={styles.section}>
      <h3 className={styles.sheet}>{sheet}</h3>
      {isChanged && (
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
  );
}
