import { useMemo, useState } from "react";
import type { WorkbookResults } from "../../commands/read-tables";
import { HiddenHeading } from "../common/HiddenHeading";
import type { PaneActions } from "../pane-actions";
import { Accepted } from "./Accepted";
import { CheckFilters } from "./CheckFilters";
import { CheckHeading } from "./CheckHeading";
import type { CheckRow } from "./check-rows";
import { checkRows, filtered, NO_FILTER, pointsOf } from "./check-rows";
import { CheckPoint } from "./CheckPoint";
import { useChecksStyles } from "./Checks.styles";
import { LongList } from "../common/LongList";
import { Mended } from "./Mended";
import { SeverityIcon } from "./SeverityIcon";
import { useOpenPart } from "./useOpenPart";

interface ChecksProps {
  readonly results: WorkbookResults;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

const MOST_SHOWN = 150;
/** A finding with its place and buttons, in pixels. */
const USUAL_HEIGHT = 84;

/** What the checks found, the weightiest first, with what can be done about it. */
export function Checks({ results, isBusy, actions }: ChecksProps) {
  const styles = useChecksStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const open = useOpenPart();
  const points = useMemo(() => pointsOf(results.summary.tables), [results]);
  const rows = useMemo(() => checkRows(filtered(points, filter)), [filter, points]);
  const row = (one: CheckRow) => {
    if (one.kind === "severity") {
      return (
        <h3 className={styles.severity}>
          <SeverityIcon severity={one.severity} />
          {one.words}
        </h3>
      );
    }
    if (one.kind === "check") return <CheckHeading row={one} open={open} isBusy={isBusy} actions={actions} />;
    return <CheckPoint point={one.point} open={open} isBusy={isBusy} actions={actions} />;
  };
  return (
    <>
      <HiddenHeading words="Checks" />
      <Mended steps={results.kept.mended} isBusy={isBusy} onTakeBack={actions.takeBack} />
      <Accepted tables={results.summary.tables} isBusy={isBusy} actions={actions} />
      {points.length === 0 && <p className={styles.nothing}>The checks found nothing to report.</p>}
      {points.length > 0 && <CheckFilters points={points} filter={filter} onFilter={setFilter} />}
      {points.length > 0 && rows.length === 0 && <p className={styles.nothing}>Nothing of that kind on that sheet.</p>}
      <LongList label="Findings" items={rows} row={row} mostShown={MOST_SHOWN} usualHeight={USUAL_HEIGHT} />
    </>
  );
}
