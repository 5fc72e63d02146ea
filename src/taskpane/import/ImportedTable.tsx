import { Warning16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { lineOfUnplaced, linesInWords, linesOf, spanOf, unplacedRows } from "../../commands/import-report";
import type { ChoiceChange } from "../../savings/choices/change-choice";
import type { UnplacedRow } from "../../savings/report/laid-out";
import type { ReportReading } from "../../savings/report/read-report";
import type { SavingsTable } from "../../savings/table";
import { Button } from "../common/Button";
import { Disclosure } from "../common/Disclosure";
import { Tick } from "../common/Tick";
import { counted } from "../counted";
import { ChangeReading } from "../tables/ChangeReading";
import { readingFacts } from "../tables/reading-facts";
import { totalsInWords } from "../tables/totals-in-words";
import { FigureGrid } from "./FigureGrid";
import { useImportStyles } from "./Import.styles";
import type { Mark } from "./marks";
import { PlaceRow } from "./PlaceRow";
import { ReadFacts } from "./ReadFacts";

interface ImportedTableProps {
  readonly index: number;
  readonly table: SavingsTable;
  readonly reading: ReportReading;
  readonly mark: Mark | null;
  readonly isUsed: boolean;
  readonly isBusy: boolean;
  readonly onMark: (mark: Mark, words: string) => void;
  readonly onToggle: () => void;
  readonly onChoose: (change: ChoiceChange) => void;
  readonly onPlace: (row: UnplacedRow, columns: readonly number[]) => void;
}

/** One table of the report: whether it is used, how it was read and why, its figures, and the rows that wait for their years. */
export function ImportedTable(props: ImportedTableProps) {
  const { index, table, reading, mark, isUsed, isBusy, onMark, onToggle, onChoose, onPlace } = props;
  const styles = useImportStyles();
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const facts = readingFacts(table);
  const questions = facts.filter((fact) => fact.isQuestion).map((fact) => fact.label.toLowerCase());
  const totals = totalsInWords(table.totals);
  const spans = table.lines.map((line) => linesOf(reading, line));
  const span = spanOf(spans.flatMap(({ first, last }) => [first - 1, last - 1]));
  const asked = questions.length > 0 ? `Set ${questions.join(" and ")}` : "Change how it is read";
  return (
    <article className={styles.table} aria-labelledby={titleId}>
      <h3 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {table.title}
      </h3>
      <p className={styles.where}>
        {[`Lines ${linesInWords(span)}`, counted(table.lines.length, "saving"), totals?.words]
          .filter(Boolean)
          .join(", ")}
      </p>
      <Tick words="Use this table" isTicked={isUsed} isBusy={isBusy} onChange={onToggle} />
      {questions.length > 0 && (
        <p className={styles.warned}>
          <Warning16Regular className={styles.warning} />
          <span>Not known: {questions.join(" and ")}. Nothing is guessed.</span>
        </p>
      )}
      <Disclosure words="How it was read, and why">
        <ReadFacts facts={facts} reading={reading} onMark={onMark} />
      </Disclosure>
      <Button
        size="small"
        appearance={questions.length > 0 ? "primary" : "secondary"}
        aria-expanded={isChanging}
        aria-label={`${asked}: ${table.title}`}
        onClick={() => setChanging(!isChanging)}
      >
        {asked}
      </Button>
      {isChanging && (
        <ChangeReading
          table={table}
          isBusy={isBusy}
          onChange={(change) => {
            onChoose(change);
            setChanging(false);
            heading.current?.focus();
            return Promise.resolve();
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      <FigureGrid index={index} table={table} reading={reading} mark={mark} onMark={onMark} />
      {unplacedRows(reading, table).map((row) => (
        <PlaceRow
          key={lineOfUnplaced(row)}
          row={row}
          isBusy={isBusy}
          onMark={onMark}
          onPlace={(columns) => {
            onPlace(row, columns);
            heading.current?.focus();
          }}
        />
      ))}
    </article>
  );
}
