import { Warning16Regular } from "@fluentui/react-icons";
import { linesInWords, spanOf } from "../../commands/import-report";
import type { ReportReading } from "../../savings/report/read-report";
import { TextLink } from "../common/TextLink";
import { useImportStyles } from "./Import.styles";
import type { Mark } from "./marks";

interface UnreadProps {
  readonly reading: ReportReading;
  readonly onMark: (mark: Mark, words: string) => void;
}

/** What looks like a table and was not read, and what was looked for where there is none. */
export function Unread({ reading: { sheet, unread }, onMark }: UnreadProps) {
  const styles = useImportStyles();
  return (
    <>
      {sheet.tables.length === 0 && <p className={styles.words}>{sheet.lookedFor}</p>}
      {unread.map(({ line, lastLine, reason }) => {
        const lines = spanOf([line, lastLine]);
        const isOne = lines.first === lines.last;
        const words = `${isOne ? "Line" : "Lines"} ${linesInWords(lines)}`;
        return (
          <p key={line} className={styles.warned}>
            <Warning16Regular className={styles.warning} />
            <span>
              <TextLink onClick={() => onMark({ lines, cell: null }, `${words} marked.`)}>{words}</TextLink>{" "}
              {isOne ? "was" : "were"} not read. {reason}
            </span>
          </p>
        );
      })}
    </>
  );
}
