import type { Ref } from "react";
import type { RangeRef } from "../../savings/grid";
import type { TableSummary } from "../../savings/summary/summarise";
import { CheckPoints } from "./CheckPoints";
import { useChecksStyles } from "./Checks.styles";
import { bySeverity } from "./by-severity";
import { SeverityIcon } from "./SeverityIcon";

interface ChecksProps {
  readonly tables: readonly TableSummary[];
  /** The heading takes the focus when the user asks for the checks. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onGoTo: (range: RangeRef) => void;
}

/** What the checks found, the weightiest first. */
export function Checks({ tables, heading, onGoTo }: ChecksProps) {
  const styles = useChecksStyles();
  const groups = bySeverity(tables.flatMap((table) => table.findings));
  return (
    <section aria-labelledby="checks" className={styles.root}>
      <h2 id="checks" ref={heading} tabIndex={-1} className={styles.heading}>
        Checks
      </h2>
      {groups.length === 0 && <p className={styles.nothing}>Nothing to report.</p>}
      {groups.map(({ severity, words, count, checks }) => (
        <section key={severity} aria-labelledby={`checks-${severity}`}>
          <h3 id={`checks-${severity}`} className={styles.severity}>
            <SeverityIcon severity={severity} />
            {words} ({count})
          </h3>
          {checks.map((check) => (
            <CheckPoints key={check.check} check={check} onGoTo={onGoTo} />
          ))}
        </section>
      ))}
    </section>
  );
}
