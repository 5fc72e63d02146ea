import type { RangeRef } from "../../savings/grid";
import { GoTo } from "../common/GoTo";
import type { ReadingFact } from "./reading-facts";
import { useReadingStyles } from "./Reading.styles";

interface ReadingProps {
  readonly facts: readonly ReadingFact[];
  readonly onGoTo: (range: RangeRef) => void;
}

/** What was decided about a table, each with its evidence and the cells it was seen in. */
export function Reading({ facts, onGoTo }: ReadingProps) {
  const styles = useReadingStyles();
  return (
    <dl className={styles.root}>
      {facts.map(({ label, value, why, range }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {why.map((sentence, index) => (
            <dd key={index} className={styles.why}>
              {sentence} {range && index === why.length - 1 && <GoTo range={range} onGoTo={onGoTo} inText />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
