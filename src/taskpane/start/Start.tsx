import { Button } from "../common/Button";
import { COMMANDS } from "../../commands/commands";
import type { WorkbookRead } from "../../commands/read-tables";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import type { PaneActions } from "../pane-actions";
import type { Task } from "../pane-state";
import { UseSelection } from "../tables/UseSelection";
import { BlankTable } from "./BlankTable";
import { useStartStyles } from "./Start.styles";

interface StartProps {
  readonly results: WorkbookRead;
  readonly task: Task | null;
  readonly actions: Pick<PaneActions, "insertSamples" | "insertBlankTable" | "useSelection" | "show" | "goTo">;
}

/** Where there is no savings table: what one is, where one was looked for, and the ways to begin. */
export function Start({ results, task, actions }: StartProps) {
  const styles = useStartStyles();
  const { isBlank, summary } = results;
  const isBusy = task !== null;
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
        {results.reading.sheets.flatMap(({ unread }) =>
          unread.map(({ range, reason }) => (
            <p key={`${range.sheet} ${range.row}`} className={styles.text}>
              Not read: <GoTo range={range} onGoTo={actions.goTo} withSheet inText />. {reason}
            </p>
          )),
        )}
      </section>
      {!isBlank && <UseSelection isBusy={isBusy} onUse={actions.useSelection} />}
      <section aria-labelledby="from-a-report" className={styles.next}>
        <h2 id="from-a-report" className={styles.heading}>
          Read a report
        </h2>
        <p className={styles.text}>
          Paste the text of a report, a web page or an e-mail. Its savings tables are read, and you check them before
          they are put on new sheets.
        </p>
        <Button onClick={() => actions.show("import")}>Import from a report</Button>
      </section>
      <BlankTable isBusy={isBusy} onInsert={actions.insertBlankTable} />
      <section aria-labelledby="try-it" className={styles.next}>
        <h2 id="try-it" className={styles.heading}>
          Try it on real papers
        </h2>
        <p className={styles.text}>
          Five councils' published savings papers, each on a sheet of its own. The sheets that are there stay as they
          are.
        </p>
        <Button disabledFocusable={isBusy} onClick={actions.insertSamples}>
          {COMMANDS.insertSampleSheets.label}
        </Button>
      </section>
    </>
  );
}
