import { CheckReport } from "./CheckReport";
import type { ImportProps } from "./Import";
import { PasteReport } from "./PasteReport";
import { useImport } from "./useImport";

/** Savings tables out of a report's text: paste it, check what was read beside it, put it on new sheets. */
export function ImportReport({ isBusy, actions }: ImportProps) {
  const { reading, ...importing } = useImport({ actions });
  return reading === null ? (
    <PasteReport {...importing} isBusy={isBusy} />
  ) : (
    <CheckReport {...importing} reading={reading} isBusy={isBusy} />
  );
}
