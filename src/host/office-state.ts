/** What the add-in has said to Office, for pages that show a ribbon and a pane, and for tests. */
export class OfficeState {
  /** The functions that `Office.actions.associate` tied to action ids. */
  readonly actions = new Map<string, (...args: unknown[]) => unknown>();
  startupBehaviour = "none";
  /** What `Office.ribbon.requestUpdate` was last given. */
  ribbonUpdate: unknown = undefined;

  private shown = false;
  private readonly listeners = new Set<(shown: boolean) => void>();

  /** Whether the pane is shown: the add-in sets it by `Office.addin`, a page as its user opens or closes the pane. */
  get paneShown(): boolean {
    return this.shown;
  }

  set paneShown(shown: boolean) {
    if (shown === this.shown) return;
    this.shown = shown;
    for (const listener of this.listeners) listener(shown);
  }

  /** Calls back whenever the pane is shown or hidden; returns the way to stop. */
  onPaneShown(listener: (shown: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
