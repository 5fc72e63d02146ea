import { Warning16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { lineOfUnplaced } from "../../commands/import-report";
import type { UnplacedRow } from "../../savings/report/laid-out";
import { Button } from "../common/Button";
import { Choose } from "../common/Choose";
import { TextLink } from "../common/TextLink";
import { useImportStyles } from "./Import.styles";
import type { Mark } from "./marks";

interface PlaceRowProps {
  readonly row: UnplacedRow;
  readonly isBusy: boolean;
  readonly onMark: (mark: Mark, words: string) => void;
  readonly onPlace: (columns: readonly number[]) => void;
}

/** A row that lost some of its figures on the way: the user says in which column each of the others stands. */
export function PlaceRow({ row, isBusy, onMark, onPlace }: PlaceRowProps) {
  const styles = useImportStyles();
  const { words, figures, columns, labels } = row;
  const [choices, setChoices] = useState<ReadonlyMap<number, string>>(new Map());
  const [isAsked, setAsked] = useState(false);
  const nameId = useId();
  const line = lineOfUnplaced(row);
  const chosen = figures.map((_figure, index) => choices.get(index) ?? "");
  const problem = problemWith(chosen);
  const place = () => {
    setAsked(true);
    if (problem === null) onPlace(chosen.map(Number));
  };
  const options = [["", "Choose"] as const, ...labels.map((label, index) => [String(columns[index]), label] as const)];
  return (
    <div role="group" aria-labelledby={nameId} className={styles.place}>
      <p className={styles.warned}>
        <Warning16Regular className={styles.warning} />
        <span>
          <strong id={nameId}>{words || `Line ${line}`}</strong>: {figures.length} of {columns.length} figures{" "}
          {figures.length === 1 ? "stands" : "stand"} here, and nothing says which are missing.{" "}
          <TextLink onClick={() => onMark({ lines: { first: line, last: line }, cell: null }, `Line ${line} marked.`)}>
            line {line}
          </TextLink>
        </span>
      </p>
      <div className={styles.fields}>
        {figures.map(({ text }, index) => (
          <Choose
            key={index}
            label={`${text} stands in`}
            value={choices.get(index) ?? ""}
            options={options}
            onChoose={(value) => setChoices(new Map([...choices, [index, value]]))}
          />
        ))}
      </div>
      {isAsked && problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={place}>
        Place them
      </Button>
    </div>
  );
}

function problemWith(chosen: readonly string[]): string | null {
  if (chosen.includes("")) return "Choose where each figure stands.";
  const columns = chosen.map(Number);
  const areInOrder = columns.slice(1).every((column, index) => column > Number(columns[index]));
  return areInOrder ? null : "Figures stand in the order in which they are written, each in a column of its own.";
}
