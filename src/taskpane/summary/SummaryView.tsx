import type { WorkbookRead } from "../../commands/read-tables";
import { FIRST_NAMES } from "../../commands/show";
import { Choose } from "../common/Choose";
import { Disclosure } from "../common/Disclosure";
import { HiddenHeading } from "../common/HiddenHeading";
import { Tick } from "../common/Tick";
import type { PaneActions } from "../pane-actions";
import { Budgets } from "./Budgets";
import { PublishCopy } from "./PublishCopy";
import { useSummaryViewStyles } from "./SummaryView.styles";
import { Thresholds } from "./Thresholds";
import { useOptions } from "./useOptions";
import { WhereWritten } from "./WhereWritten";

interface SummaryViewProps {
  readonly isBusy: boolean;
  /** What was written says something else than the workbook by now. */
  readonly isOutOfDate: boolean;
  readonly results: WorkbookRead;
  readonly actions: PaneActions;
}

/** Where the summary stands, and how the user wants it. */
export function SummaryView({ isBusy, isOutOfDate, results, actions }: SummaryViewProps) {
  const styles = useSummaryViewStyles();
  const { options, set } = useOptions(results.kept.options, actions.setOptions);
  const { tables, leftOut } = results.reading;
  const all = [...tables.map((table) => ({ table, isIn: true })), ...leftOut.map((table) => ({ table, isIn: false }))];
  return (
    <>
      <HiddenHeading words="Summary" />
      <WhereWritten isOutOfDate={isOutOfDate} results={results} onGoTo={actions.goTo} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Tables in the summary</legend>
        {all.map(({ table, isIn }) => (
          <Tick
            key={`${table.range.sheet} ${table.range.row},${table.range.column}`}
            words={table.title === table.range.sheet ? table.title : `${table.range.sheet}: ${table.title}`}
            isTicked={isIn}
            isBusy={isBusy}
            onChange={() => void actions.decide(table, { leftOut: isIn ? true : null })}
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <Choose
          label="Amounts in"
          value={options.unit}
          options={[
            ["source", "Each table's own unit"],
            ["£m", "£m, millions"],
            ["£000", "£000, thousands"],
            ["£", "£, pounds"],
          ]}
          onChoose={(unit) => set({ ...options, unit })}
        />
        <Choose
          label="Figures are"
          hint={options.isLive ? "They follow every change to the sources." : "They stay as they are when written."}
          value={options.isLive ? "live" : "values"}
          options={[
            ["live", "Live formulas"],
            ["values", "Values only"],
          ]}
          onChoose={(kind) => set({ ...options, isLive: kind === "live" })}
        />
      </div>
      <Budgets tables={tables} isBusy={isBusy} onDecide={actions.decide} />
      <Disclosure words="When a panel's questions are asked">
        <Thresholds
          thresholds={options.thresholds}
          sheet={results.snapshot.paperSheets.get("enquiries") ?? FIRST_NAMES.enquiries}
          onChange={(thresholds) => set({ ...options, thresholds })}
        />
      </Disclosure>
      <PublishCopy hasTables={tables.length > 0} isBusy={isBusy} onPublish={actions.publish} />
    </>
  );
}
