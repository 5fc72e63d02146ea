import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { RangeRef } from "../../savings/grid";
import type { TableSummary } from "../../savings/summary/summarise";
import { Disclosure } from "../common/Disclosure";
import { GoTo } from "../common/GoTo";
import { counted } from "../counted";
import { Figures } from "./Figures";
import { figuresByYear } from "./figures-by-year";
import { Reading } from "./Reading";
import { readingFacts } from "./reading-facts";
import { useTableCardStyles } from "./TableCard.styles";
import { totalsInWords } from "./totals-in-words";
import { wholePlan } from "./whole-plan";

interface TableCardProps {
  readonly summary: TableSummary;
  readonly onGoTo: (range: RangeRef) => void;
}

/** One savings table: where it stands, what it comes to, and how that was read from it. */
export function TableCard({ summary, onGoTo }: TableCardProps) {
  const styles = useTableCardStyles();
  const { table } = summary;
  const facts = readingFacts(table);
  const questions = facts.filter((fact) => fact.isQuestion).map((fact) => fact.label.toLowerCase());
  const plan = wholePlan(summary);
  const figures = figuresByYear(summary);
  const totals = totalsInWords(table.totals);
  return (
    <article className={styles.root}>
      <h4 className={styles.title}>{table.title}</h4>
      <p className={styles.where}>
        <GoTo range={table.range} onGoTo={onGoTo} />
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
      {plan !== null && <p className={styles.plan}>{plan}</p>}
      {figures && <Figures figures={figures} title={table.title} />}
      <Disclosure words="How it was read, and why">
        <Reading facts={facts} onGoTo={onGoTo} />
      </Disclosure>
    </article>
  );
}
