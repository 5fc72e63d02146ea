import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../commands/commands";
import type { WorkbookResults } from "../commands/read-tables";
import { Disclosure } from "./common/Disclosure";
import { useNoTablesStyles } from "./NoTables.styles";
import type { Task } from "./pane-state";

interface NoTablesProps {
  readonly results: WorkbookResults;
  readonly task: Task | null;
  readonly onInsert: () => void;
}

/** What a savings table is and where one was looked for, with a way to try the add-in without one. */
export function NoTables({ results, task, onInsert }: NoTablesProps) {
  const styles = useNoTablesStyles();
  const { isBlank, summary } = results;
  return (
    <>
      <section aria-labelledby="no-tables">
        <h2 id="no-tables" className={styles.heading}>
          {isBlank ? "This workbook is blank" : "No savings table found"}
        </h2>
        <p className={styles.text}>
          {isBlank
            ? "Open a workbook with savings in it, or paste them in. Savings are read from:"
            : "The sheets were searched for:"}
        </p>
        <ul className={styles.list}>
          <li>a table headed with financial years, such as 2017/18, or with a savings column</li>
          <li>a list of amounts in pounds beside words</li>
        </ul>
        {summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => (
          <Disclosure key={sheet} words={sheet} startsOpen={summary.sheetsWithoutTables.length === 1}>
            <p className={styles.detail}>{lookedFor}</p>
          </Disclosure>
        ))}
      </section>
      <section aria-labelledby="try-it" className={styles.next}>
        <h2 id="try-it" className={styles.heading}>
          Try it on real papers
        </h2>
        <p className={styles.text}>
          Five councils' published savings papers, each on a sheet of its own. The sheets that are there stay as they
          are.
        </p>
        <Button disabledFocusable={task !== null} onClick={onInsert}>
          {task === "inserting" ? "Inserting sample sheets…" : COMMANDS.insertSampleSheets.label}
        </Button>
      </section>
    </>
  );
}
