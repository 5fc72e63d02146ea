import type { RangeRef } from "../../savings/grid";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import { Disclosure } from "../common/Disclosure";
import { bySheet } from "./by-sheet";
import { TableCard } from "./TableCard";
import { useTablesStyles } from "./Tables.styles";

interface TablesProps {
  readonly summary: ScrutinySummary;
  readonly onGoTo: (range: RangeRef) => void;
}

/** What was read, sheet by sheet, and last the sheets that gave nothing. */
export function Tables({ summary, onGoTo }: TablesProps) {
  const styles = useTablesStyles();
  const { tables, sheetsWithoutTables } = summary;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables" className={styles.heading}>
        Savings tables
      </h2>
      {bySheet(tables).map(({ sheet, tables: onSheet }) => (
        <section key={sheet} aria-label={sheet}>
          <h3 className={styles.sheet}>{sheet}</h3>
          {onSheet.map((table) => (
            <TableCard key={table.table.range.row} summary={table} onGoTo={onGoTo} />
          ))}
        </section>
      ))}
      {sheetsWithoutTables.map(({ sheet, lookedFor }) => (
        <section key={sheet} aria-label={sheet}>
          <h3 className={styles.sheet}>{sheet}</h3>
          <Disclosure words="No savings table found">
            <p className={styles.lookedFor}>{lookedFor}</p>
          </Disclosure>
        </section>
      ))}
    </section>
  );
}
