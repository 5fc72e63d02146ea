import { startTransition, useState } from "react";
import type { SummaryOptions } from "../../savings/choices/summary-options";

/**
 * The settings of the summary, shown as chosen at once and kept in the workbook.
 *
 * @param kept as they are kept
 * @param keep keeps others, where that can be done
 */
export function useOptions(
  kept: SummaryOptions,
  keep: (options: SummaryOptions) => Promise<unknown>,
): { readonly options: SummaryOptions; readonly set: (options: SummaryOptions) => void } {
  const [chosen, setChosen] = useState<SummaryOptions | null>(null);
  return {
    options: chosen ?? kept,
    set: (options) => {
      setChosen(options);
      // From then on what is kept is shown: also where this could not be, or where somebody changes it on a sheet.
      void keep(options).then(() => startTransition(() => setChosen((now) => (now === options ? null : now))));
    },
  };
}
