import type { Work } from "../commands/progress";
import { partMissing } from "./notices";
import type { PaneEvent, Task } from "./pane-state";

/** Does one piece of work at a time, which is shown while it lasts: what it is at, and a way to stop it. */
export class Worker {
  private controller: AbortController | null = null;

  constructor(private readonly dispatch: (event: PaneEvent) => void) {}

  /**
   * Does a piece of work.
   *
   * @param does commands, which do not throw: what fails is the loading of a part that was not needed before
   * @returns what it came to; null where a part of the add-in could not be loaded
   */
  readonly work = async <T>(task: Task, does: (work: Work) => Promise<T>): Promise<T | null> => {
    const own = new AbortController();
    this.controller = own;
    this.dispatch({ kind: "begun", task });
    try {
      return await does({ signal: own.signal, progress: (progress) => this.dispatch({ kind: "progress", progress }) });
    } catch {
      this.dispatch({ kind: "said", notice: partMissing() });
      return null;
    } finally {
      if (this.controller === own) this.dispatch({ kind: "ended" });
    }
  };

  /** Stops what is being done, where it can be stopped. */
  readonly stop = (): void => this.controller?.abort();
}
