import { mergeClasses } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { memo, useMemo, useRef, useState } from "react";
import { columnName, figureColumns } from "../../commands/import-report";
import type { ReportReading } from "../../savings/report/read-report";
import type { SavingsTable } from "../../savings/table";
import type { GridCell, GridLine } from "./figure-grid";
import { cellAfter, cellInWords, gridLines } from "./figure-grid";
import { useFigureGridStyles } from "./FigureGrid.styles";
import type { Mark } from "./marks";
import { isMarked } from "./marks";

interface FigureGridProps {
  readonly index: number;
  readonly table: SavingsTable;
  readonly reading: ReportReading;
  readonly mark: Mark | null;
  readonly onMark: (mark: Mark, words: string) => void;
}

/** What was read: names over their figures. One stop of the Tab key; arrow keys go from cell to cell, and mark its line. */
export function FigureGrid({ index, table, reading, mark, onMark }: FigureGridProps) {
  const styles = useFigureGridStyles();
  const grid = useRef<HTMLTableElement>(null);
  const lines = useMemo(() => gridLines(index, table, reading), [index, reading, table]);
  const rows = useMemo(() => lines.flatMap(({ name, figures }) => [[name], figures]), [lines]);
  const [active, setActive] = useState("");
  const cells = rows.flat();
  const current = cells.find(({ key }) => key === active) ?? cells[0];
  const columns = figureColumns(table);

  const onFocus = ({ target }: { readonly target: Element }) => {
    const key = target.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const cell = cells.find((one) => one.key === key);
    if (!cell) return;
    setActive(cell.key);
    onMark({ lines: cell.lines, cell: cell.key }, cellInWords(cell, reading));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = cellAfter(rows, current?.key, event.key);
    if (!next) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.key}"]`)?.focus();
  };
  return (
    <div role="region" aria-label={`Figures of ${table.title}`} className={styles.frame}>
      <table
        ref={grid}
        role="grid"
        aria-label={table.title}
        className={styles.grid}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.index} scope="col" className={styles.heading}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <LineOfGrid
            key={line.name.key}
            line={line}
            width={columns.length}
            active={keyIn(line, current?.key)}
            marked={[line.name, ...line.figures]
              .filter((cell) => isMarked(cell, mark))
              .map(({ key }) => key)
              .join()}
          />
        ))}
      </table>
    </div>
  );
}

interface LineProps {
  readonly line: GridLine;
  readonly width: number;
  /** The cell that Tab leads to; undefined where it is in another line. */
  readonly active: string | undefined;
  /** The keys of its marked cells, joined by commas: a line whose marks are the same is not drawn again. */
  readonly marked: string;
}

const LineOfGrid = memo(function LineOfGrid({ line, width, active, marked }: LineProps) {
  const styles = useFigureGridStyles();
  const { name, figures, isTotal, toCheck } = line;
  const keys = marked.split(",");
  const cellProps = ({ key, label }: GridCell) => ({
    "data-cell": key,
    tabIndex: key === active ? 0 : -1,
    "aria-selected": keys.includes(key),
    "aria-label": label,
  });
  const looks = (cell: GridCell) =>
    mergeClasses(cell.isToCheck && styles.toCheck, keys.includes(cell.key) && styles.marked);
  return (
    <tbody className={mergeClasses(styles.line, isTotal && styles.total)}>
      <tr>
        <th scope="rowgroup" colSpan={width} {...cellProps(name)} className={mergeClasses(styles.name, looks(name))}>
          {name.text}
        </th>
      </tr>
      <tr>
        {figures.map((cell) => (
          <td key={cell.key} {...cellProps(cell)} className={mergeClasses(styles.figure, looks(cell))}>
            {cell.text}
          </td>
        ))}
      </tr>
      {toCheck.length > 0 && (
        <tr>
          <td colSpan={width} className={styles.reasons}>
            {toCheck.map((reason) => (
              <span key={reason} className={styles.reason}>
                <Warning16Regular className={styles.warning} />
                <span>To check: {reason}</span>
              </span>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
});

function keyIn({ name, figures }: GridLine, key: string | undefined): string | undefined {
  return [name, ...figures].some((cell) => cell.key === key) ? key : undefined;
}
