import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { memo, useEffect, useRef } from "react";
import { useReportTextStyles } from "./ReportText.styles";
import type { Mark } from "./marks";
import { isWithin } from "./marks";
import { linesShown } from "./lines-shown";

interface ReportTextProps {
  readonly lines: readonly string[];
  readonly mark: Mark | null;
  readonly onChoose: (line: number) => void;
}

/** Lines that the keys Page Up and Page Down pass over. */
const PAGE = 10;

/** The report as it was pasted, line by line. The line that is marked is in sight; choosing another marks what was read from it. */
export function ReportText({ lines, mark, onChoose }: ReportTextProps) {
  const styles = useReportTextStyles();
  const box = useRef<HTMLDivElement>(null);
  const at = mark?.lines.first ?? 1;
  const shown = linesShown(lines.length, at);
  useEffect(() => {
    const own = box.current;
    const line = mark && own?.querySelector<HTMLElement>(`#${lineId(mark.lines.first)}`);
    if (own && line) bringInSight(own, line);
  }, [mark]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = TARGETS[event.key]?.(at, lines.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(Math.min(lines.length, Math.max(1, next)));
  };
  return (
    <div className={styles.side}>
      {shown.isPart && (
        <p className={styles.note}>
          This report is long: lines {shown.from} to {shown.to} of {lines.length} are shown.
        </p>
      )}
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label="Text of the report, by line"
        aria-multiselectable
        aria-activedescendant={lineId(at)}
        className={styles.box}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const line = target instanceof Element && target.closest<HTMLElement>("[role=option]")?.dataset["line"];
          if (line) onChoose(Number(line));
        }}
      >
        {lines.slice(shown.from - 1, shown.to).map((text, index) => {
          const line = shown.from + index;
          const isMarked = mark !== null && isWithin(line, mark);
          return <TextLine key={line} line={line} text={text} isMarked={isMarked} count={lines.length} />;
        })}
      </div>
    </div>
  );
}

interface TextLineProps {
  readonly line: number;
  readonly text: string;
  readonly isMarked: boolean;
  readonly count: number;
}

const TextLine = memo(function TextLine({ line, text, isMarked, count }: TextLineProps) {
  const styles = useReportTextStyles();
  return (
    <div
      role="option"
      id={lineId(line)}
      data-line={line}
      aria-selected={isMarked}
      aria-setsize={count}
      aria-posinset={line}
      className={mergeClasses(styles.line, text.trim() === "" && styles.blank, isMarked && styles.marked)}
    >
      <span className={styles.number}>{line}</span>
      <span className={styles.text}>{text}</span>
    </div>
  );
});

function lineId(line: number): string {
  return `report-line-${line}`;
}

/** Scrolls the box alone: what has the focus elsewhere stays where it is. */
function bringInSight(box: HTMLElement, line: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), line.getBoundingClientRect()];
  const isInSight = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!isInSight) box.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2);
}

const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 1,
  End: (_at, count) => count,
};
