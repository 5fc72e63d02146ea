import { Button } from "../common/Button";
import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { Suspense, useId, useMemo, useState } from "react";
import type { TableSums } from "../../savings/summary/sum-up";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import { lazyPart } from "../common/lazy-part";
import { counted } from "../counted";
import type { PaneActions } from "../pane-actions";
import { Figures } from "./Figures";
import { figuresByYear } from "./figures-by-year";
import { Reading } from "./Reading";
import { readingFacts } from "./reading-facts";
import { useTableCardStyles } from "./TableCard.styles";
import { totalsInWords } from "./totals-in-words";
import { wholePlan } from "./whole-plan";

const ChangeReading = lazyPart(
  async () => (await import(/* webpackChunkName: "views" */ "./ChangeReading")).ChangeReading,
);

interface TableCardProps {
  readonly summary: TableSums;
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "goTo" | "decide">;
}

/** One savings table: where it stands, what it comes to, how that was read from it, and a way to change that. */
export function TableCard({ summary, isBusy, actions }: TableCardProps) {
  const styles = useTableCardStyles();
  const [isChanging, setChanging] = useState(false);
  const titleId = useId();
  const { table } = summary;
  const { facts, plan, figures, totals } = useMemo(() => contentOf(summary), [summary]);
  const questions = facts.filter((fact) => fact.isQuestion).map((fact) => fact.label.toLowerCase());
  return (
    <article
      className={styles.root}
      aria-labelledby={titleId}
      data-item={`${table.range.sheet} ${table.range.row},${table.range.column}`}
    >
      <h4 id={titleId} className={styles.title}>
        {table.title}
      </h4>
      <p className={styles.where}>
        <GoTo range={table.range} onGoTo={actions.goTo} />
        <span>{counted(table.lines.length, "line")}</span>
        {totals && (
          <span className={styles.withIcon}>
            {totals.agree ? <CheckmarkCircle16Regular /> : <Warning16Regular className={styles.warning} />}
            {totals.words}
          </span>
        )}
      </p>
      {questions.length > 0 && (
        <p className={styles.question}>
          <Warning16Regular className={styles.warning} />
          Not known: {questions.join(" and ")}
        </p>
      )}
      {table.columnsProblem !== null && <p className={styles.problem}>{table.columnsProblem}</p>}
      {plan !== null && <p className={styles.plan}>{plan}</p>}
      {figures && <Figures figures={figures} title={table.title} />}
      <Disclosure words="How it was read, and why">
        <Reading facts={facts} onGoTo={actions.goTo} />
      </Disclosure>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={questions.length > 0 ? "primary" : "secondary"}
          aria-expanded={isChanging}
          aria-label={
            questions.length > 0
              ? `Set ${questions.join(" and ")} of ${table.title}`
              : `Change how ${table.title} is read`
          }
          onClick={() => setChanging(!isChanging)}
        >
          {questions.length > 0 ? `Set ${questions.join(" and ")}` : "Change"}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`Leave out ${table.title}`}
          onClick={() => void actions.decide(table, { leftOut: true })}
        >
          Leave out
        </Button>
        {table.choice?.choice.selected && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            aria-label={`Forget the selection of ${table.title}`}
            onClick={() => void actions.decide(table, { selected: null })}
          >
            Forget selection
          </Button>
        )}
      </div>
      {isChanging && (
        <Suspense>
          <ChangeReading
            table={table}
            isBusy={isBusy}
            onChange={async (change) => {
              if (await actions.decide(table, change)) setChanging(false);
            }}
            onCancel={() => setChanging(false)}
          />
        </Suspense>
      )}
    </article>
  );
}

/** What stands on the card: it takes a look at every line of the table. */
function contentOf(summary: TableSums) {
  const { table } = summary;
  return {
    facts: readingFacts(table),
    plan: wholePlan(summary),
    figures: figuresByYear(summary),
    totals: totalsInWords(table.totals),
  };
}
