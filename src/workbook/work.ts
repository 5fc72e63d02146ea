/** How far a piece of work has come. */
export interface Progress {
  /** What is being done, such as "Reading Birmingham". */
  readonly words: string;
  /** From 0 to 1; null where nobody can say. */
  readonly share: number | null;
}

/** What a long piece of work is told while it runs, and what it tells. */
export interface Work {
  /** The user may stop it as long as nothing has been sent to Excel to write. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** Work that nobody watches or stops. */
export const UNWATCHED: Work = { signal: new AbortController().signal, progress: () => undefined };

/** What a stopped piece of work ends with. */
export const STOPPED = "Stopped";

/** Ends a piece of work that the user has stopped. Called where nothing is half done. */
export function stopIfAsked({ signal }: Work): void {
  if (signal.aborted) throw new WorkStopped();
}

/**
 * Waits for something that changes nothing, for as long as the user wants to: where a connection was lost, Excel may never
 * answer.
 */
export function untilStopped<T>(waiting: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new WorkStopped());
    signal.addEventListener("abort", stop, { once: true });
    void waiting.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Thrown within a batch, it comes out of `runInExcel` as a problem like Excel's own, with this code. */
class WorkStopped extends Error {
  readonly code = STOPPED;
}
