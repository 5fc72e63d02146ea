/** A part of a write that goes to Excel in one piece. */
export interface WriteStep {
  /** About how much it adds to a request. */
  readonly bytes: number;
  readonly put: () => void;
}

/** About what a few changes add to a request. */
const FEW = 2_000;

/** A step of a few changes. */
export function small(put: () => void): WriteStep {
  return { bytes: FEW, put };
}

/** Nothing is drawn or worked out before the next request is done. */
export function beQuiet({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** Excel on the web refuses a request over 5 MB; the steps' sizes are estimates. */
const MOST_BYTES = 3_700_000;

/**
 * Puts steps, in as few requests as Excel takes them in: one, unless there is very much. What is left since the last
 * request is not sent yet: the caller goes on and sends it.
 *
 * @param sent is called after each request
 */
export async function putSteps(
  context: Excel.RequestContext,
  steps: Iterable<WriteStep>,
  sent: () => void = () => undefined,
): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > MOST_BYTES) {
      // One sync for each request that Excel can carry: an ordinary paper has one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      sent();
      beQuiet(context);
      bytes = 0;
    }
    step.put();
    bytes += step.bytes;
  }
}
