import { useState } from "react";
import type { SummaryOptions } from "../../savings/choices/summary-options";

/**
 * The settings of the summary, shown as chosen at once and kept in the workbook.
 *
 * @param kept as they are kept
 * @param keep keeps others; tells whether that was done
 */
export function useOptions(
  kept: SummaryOptions,
  keep: (options: SummaryOptions) => Promise<boolean>,
): { readonly options: SummaryOptions; readonly set: (options: SummaryOptions) => void } {
  const [chosen, setChosen] = useState<SummaryOptions | null>(null);
  return {
    options: chosen ?? kept,
    set: (options) => {
      setChosen(options);
      // What could not be kept is not shown as if it were.
      void keep(options).then((done) => {
        if (!done) setChosen(null);
      });
    },
  };
}
