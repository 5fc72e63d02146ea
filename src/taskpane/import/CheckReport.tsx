import { useCallback, useEffect, useMemo, useState } from "react";
import { figuresByLine } from "./figure-grid";
import type { ReportReading } from "../../savings/report/read-report";
import { announce } from "../announce";
import { Button } from "../common/Button";
import { useFocusWhen } from "../common/useFocusWhen";
import { counted } from "../counted";
import { useImportStyles } from "./Import.styles";
import { ImportedTable } from "./ImportedTable";
import type { Mark } from "./marks";
import { ReportText } from "./ReportText";
import { Unread } from "./Unread";
import type { ImportActions } from "./useImport";

interface CheckReportProps extends Pick<ImportActions, "back" | "cancel" | "toggle" | "choose" | "place" | "put"> {
  readonly reading: ReportReading;
  readonly leftOut: ReadonlySet<number>;
  readonly isBusy: boolean;
}

/** What was read, beside the text that it was read from: either leads to the other. Nothing is written before it is asked for. */
export function CheckReport(props: CheckReportProps) {
  const { reading, leftOut, isBusy, back, cancel, toggle, choose, place, put } = props;
  const styles = useImportStyles();
  const [mark, setMark] = useState<Mark | null>(null);
  const root = useFocusWhen<HTMLElement>(true, "h2");
  const { tables } = reading.sheet;
  const show = useCallback((next: Mark, words: string) => {
    setMark(next);
    announce(words);
  }, []);
  const figures = useMemo(() => figuresByLine(reading), [reading]);
  const chooseLine = (line: number) => {
    const count = figures.get(line) ?? 0;
    const read = count === 0 ? "no figure was" : count === 1 ? "1 figure was" : `${count} figures were`;
    show({ lines: { first: line, last: line }, cell: null }, `Line ${line}: ${read} read from it.`);
  };
  useEffect(() => {
    // What was read from a line that is chosen comes into sight; a cell that is chosen is there already.
    if (mark?.cell === null) root.current?.querySelector("[data-cell][aria-selected=true]")?.scrollIntoView(NEAREST);
  }, [mark, root]);
  const wanted = tables.length - leftOut.size;
  return (
    <section ref={root} aria-labelledby="check-heading" className={styles.root}>
      <h2 id="check-heading" tabIndex={-1} className={styles.heading}>
        {tables.length === 0 ? "No savings table found" : `Check ${counted(tables.length, "savings table")}`}
      </h2>
      {tables.length > 0 && (
        <p className={styles.words}>Choose a figure to see the line it was read from, or a line to see its figures.</p>
      )}
      <div className={styles.sides}>
        <ReportText lines={reading.report.lines} mark={mark} onChoose={chooseLine} />
        <div className={styles.read}>
          <Unread reading={reading} onMark={show} />
          {tables.map((table, index) => (
            <ImportedTable
              key={index}
              index={index}
              table={table}
              reading={reading}
              mark={mark}
              isUsed={!leftOut.has(index)}
              isBusy={isBusy}
              onMark={show}
              onToggle={() => toggle(index)}
              onChoose={(change) => choose(table, change)}
              onPlace={place}
            />
          ))}
          <div className={styles.buttons}>
            {tables.length > 0 && (
              <Button appearance="primary" disabledFocusable={isBusy || wanted === 0} onClick={() => void put()}>
                {wanted > 1 ? `Put ${wanted} tables on new sheets` : "Put on a new sheet"}
              </Button>
            )}
            <Button onClick={back}>Back</Button>
            <Button appearance="subtle" onClick={cancel}>
              Cancel
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}

const NEAREST: ScrollIntoViewOptions = { block: "nearest" };
