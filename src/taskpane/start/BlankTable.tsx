import { Button } from "../common/Button";
import { useState } from "react";
import type { BlankTableOptions } from "../../commands/insert-blank-table";
import type { Unit } from "../../savings/unit";
import { Choose } from "../common/Choose";
import { financialYear, firstYearOffered } from "./financial-years";
import { useStartStyles } from "./Start.styles";

interface BlankTableProps {
  readonly isBusy: boolean;
  readonly onInsert: (options: BlankTableOptions) => void;
}

const YEARS_BEFORE_AND_AFTER = [-1, 0, 1, 2];
const MOST_YEARS = 10;
const ROWS = 12;

/** A savings table to fill in, with the right columns: which years it has and in what unit is asked first. */
export function BlankTable({ isBusy, onInsert }: BlankTableProps) {
  const styles = useStartStyles();
  const [firstYear, setFirstYear] = useState(() => firstYearOffered(new Date()));
  const [years, setYears] = useState(4);
  const [unit, setUnit] = useState<Unit>("£000");
  const [offered] = useState(firstYear);
  return (
    <section aria-labelledby="blank-table" className={styles.next}>
      <h2 id="blank-table" className={styles.heading}>
        Start a savings plan
      </h2>
      <p className={styles.text}>
        A table on a sheet of its own, with columns for code, New or Existing, and each year.
      </p>
      <div className={styles.fields}>
        <Choose
          label="First year"
          value={String(firstYear)}
          options={YEARS_BEFORE_AND_AFTER.map((years) => [String(offered + years), financialYear(offered + years)])}
          onChoose={(year) => setFirstYear(Number(year))}
        />
        <Choose
          label="Years"
          value={String(years)}
          options={Array.from({ length: MOST_YEARS }, (_, index) => [String(index + 1), String(index + 1)])}
          onChoose={(count) => setYears(Number(count))}
        />
        <Choose
          label="Unit"
          value={unit}
          options={[
            ["£m", "£m"],
            ["£000", "£000"],
            ["£", "£"],
          ]}
          onChoose={setUnit}
        />
      </div>
      <Button disabledFocusable={isBusy} onClick={() => onInsert({ firstYear, years, unit, rows: ROWS })}>
        Insert a blank savings table
      </Button>
    </section>
  );
}
