import type { RangeRef } from "../../savings/grid";
import { GoTo } from "../common/GoTo";
import { rangeOfCells } from "../places";
import type { RaisedCheck } from "./by-severity";
import { useCheckPointsStyles } from "./CheckPoints.styles";

interface CheckPointsProps {
  readonly check: RaisedCheck;
  readonly onGoTo: (range: RangeRef) => void;
}

/** The points of one check, each with its cells, and then why they matter. */
export function CheckPoints({ check, onGoTo }: CheckPointsProps) {
  const styles = useCheckPointsStyles();
  return (
    <div className={styles.root}>
      <ul className={styles.points}>
        {check.points.map(({ message, cells }) => {
          const range = rangeOfCells(cells);
          return (
            <li key={`${range?.sheet ?? ""} ${message}`} className={styles.point}>
              {message}
              {range && (
                <div>
                  <GoTo range={range} onGoTo={onGoTo} withSheet />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.why}>{check.why}</p>
    </div>
  );
}
