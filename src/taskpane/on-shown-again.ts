/**
 * Calls back when the pane is shown after it was closed: its page lives on meanwhile, and the workbook may have changed.
 *
 * @returns a function that stops listening
 */
export function onShownAgain(shown: () => void): () => void {
  const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (isShown(visibilityMode)) shown();
  });
  return () => void listening.then((stop) => stop());
}

function isShown(mode: string): boolean {
  return mode === "Taskpane";
}
