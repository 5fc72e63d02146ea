import { lazyPart } from "../common/lazy-part";
import type { PaneActions } from "../pane-actions";

const ImportReport = lazyPart(
  async () => (await import(/* webpackChunkName: "importing" */ "./ImportReport")).ImportReport,
);

export interface ImportProps {
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "insert" | "show">;
}

/** What reads reports is loaded when the first is to be read; what the other views share with it is here by then. */
export function Import(props: ImportProps) {
  return <ImportReport {...props} />;
}
