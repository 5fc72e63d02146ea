import { lineAt, spanOf } from "../../commands/import-report";
import type { ReportReading } from "../../savings/report/read-report";
import { TextLink } from "../common/TextLink";
import { useReadingStyles } from "../tables/Reading.styles";
import type { ReadingFact } from "../tables/reading-facts";
import type { Mark } from "./marks";

interface ReadFactsProps {
  readonly facts: readonly ReadingFact[];
  readonly reading: ReportReading;
  readonly onMark: (mark: Mark, words: string) => void;
}

/** What was decided about a table, each with its evidence and the line of the text that it was seen on. */
export function ReadFacts({ facts, reading, onMark }: ReadFactsProps) {
  const styles = useReadingStyles();
  return (
    <dl className={styles.root}>
      {facts.map(({ label, value, why, range }) => {
        const line = range && lineAt(reading, range);
        return (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            {why.map((sentence, index) => (
              <dd key={index} className={styles.why}>
                {sentence}{" "}
                {line !== null && index === why.length - 1 && (
                  <TextLink onClick={() => onMark({ lines: spanOf([line - 1]), cell: null }, `Line ${line} marked.`)}>
                    line {line}
                  </TextLink>
                )}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
