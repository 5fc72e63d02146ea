import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { FiguresByYear } from "./figures-by-year";
import { useFiguresStyles } from "./Figures.styles";
import { useOverflows } from "./useOverflows";

interface FiguresProps {
  readonly figures: FiguresByYear;
  readonly title: string;
}

/** A small table of amounts. Where the pane is too narrow for it, it scrolls sideways, by keys as well. */
export function Figures({ figures, title }: FiguresProps) {
  const styles = useFiguresStyles();
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useOverflows(frame);
  const region = scrolls ? { role: "region", tabIndex: 0, "aria-label": `${title} by year` } : {};
  return (
    <div ref={frame} className={styles.frame} {...region}>
      <table className={styles.table}>
        <caption className={styles.caption}>{figures.caption}</caption>
        <thead>
          <tr>
            <td />
            {figures.years.map((year) => (
              <th key={year} scope="col" className={mergeClasses(styles.cell, styles.year)}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map(({ label, figures: amounts, isTotal }) => (
            <tr key={label} className={mergeClasses(styles.row, isTotal && styles.total)}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {amounts.map((amount, index) => (
                <td
                  key={figures.years[index]}
                  className={mergeClasses(
                    styles.cell,
                    figures.hasBrackets && !amount.endsWith(")") && styles.unbracketed,
                  )}
                >
                  {amount}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
