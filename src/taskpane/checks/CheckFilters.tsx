import { mergeClasses } from "@fluentui/react-components";
import { SEVERITY_WORDS } from "../../commands/show";
import { Choose } from "../common/Choose";
import { useCheckFiltersStyles } from "./CheckFilters.styles";
import type { CheckFilter, Point } from "./check-rows";
import { filtered, SEVERITIES } from "./check-rows";

interface CheckFiltersProps {
  readonly points: readonly Point[];
  readonly filter: CheckFilter;
  readonly onFilter: (filter: CheckFilter) => void;
}

/** Which findings are shown: by weight, with how many there are of each, and by sheet. */
export function CheckFilters({ points, filter, onFilter }: CheckFiltersProps) {
  const styles = useCheckFiltersStyles();
  const sheets = [...new Set(points.map(({ table }) => table.range.sheet))];
  const weights = [null, ...SEVERITIES].map((severity) => ({
    severity,
    words: severity === null ? "All" : SEVERITY_WORDS[severity],
    count: filtered(points, { ...filter, severity }).length,
  }));
  return (
    <div className={styles.root}>
      <div role="group" aria-label="Weight" className={styles.weights}>
        {weights.map(({ severity, words, count }) => (
          <button
            key={words}
            type="button"
            aria-pressed={filter.severity === severity}
            className={mergeClasses(styles.weight, filter.severity === severity && styles.pressed)}
            onClick={() => onFilter({ ...filter, severity })}
          >
            {words} {count}
          </button>
        ))}
      </div>
      {sheets.length > 1 && (
        <Choose
          label="Sheet"
          value={filter.sheet ?? ""}
          options={[["", "All sheets"], ...sheets.map((sheet) => [sheet, sheet] as const)]}
          onChoose={(sheet) => onFilter({ ...filter, sheet: sheet === "" ? null : sheet })}
        />
      )}
    </div>
  );
}
